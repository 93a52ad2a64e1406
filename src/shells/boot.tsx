import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource/source-serif-4/600.css";
import "#theme/tokens.css";
import "#theme/base.css";
import { type ComponentType, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadMessages } from "#i18n/loadMessages.ts";
import { DataProvider } from "#queries/DataProvider.tsx";
import { createDataClient } from "#queries/dataClient.ts";
import { askedLanguage } from "./askedLanguage.ts";
import { Site } from "./Site.tsx";
import type { ShellProps } from "./shellProps.ts";

/** Puts a shell on the page once its words are there; data follow. */
export async function boot(Shell: ComponentType<ShellProps>): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new RangeError("the page has no #root");
  const client = createDataClient();
  const first = await loadMessages(askedLanguage(), "first");
  createRoot(container).render(
    <StrictMode>
      <DataProvider client={client}>
        <Site first={first} Shell={Shell} />
      </DataProvider>
    </StrictMode>,
  );
}
