import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource/source-serif-4/600.css";
import "#theme/tokens.css";
import "#theme/base.css";
import { type ComponentType, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "react-error-boundary";
import { createFormats } from "#i18n/formats.ts";
import { type Catalogue, loadMessages } from "#i18n/loadMessages.ts";
import { DataProvider } from "#queries/DataProvider.tsx";
import { createDataClient } from "#queries/dataClient.ts";
import type { Manifest } from "#schema/manifest.ts";
import { ErrorShell } from "./ErrorShell.tsx";
import { ManifestGate } from "./ManifestGate.tsx";

/** What a shell is given to start with. */
export interface ShellProps {
  readonly manifest: Manifest;
  readonly catalogue: Catalogue;
}

/** The language the address asks for, read before anything else is known. */
function askedLanguage(): string {
  return new URLSearchParams(window.location.search).get("lang") ?? "en";
}

/** Puts a shell on the page once its words are there; data follow. */
export async function boot(Shell: ComponentType<ShellProps>): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new RangeError("the page has no #root");
  const client = createDataClient();
  const catalogue = await loadMessages(askedLanguage());
  document.documentElement.lang = createFormats(catalogue.locale).locale;
  createRoot(container).render(
    <StrictMode>
      <ErrorBoundary fallbackRender={() => <ErrorShell messages={catalogue.messages} />}>
        <DataProvider client={client}>
          <ManifestGate catalogue={catalogue} Shell={Shell} />
        </DataProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
}
