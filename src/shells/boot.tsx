import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource/source-serif-4/600.css";
import "#theme/tokens.css";
import "#theme/base.css";
import { type ComponentType, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadMessages } from "#i18n/loadMessages.ts";
import { DataProvider } from "#queries/DataProvider.tsx";
import { createDataClient, loadNames } from "#queries/dataClient.ts";
import { askedEdition, manifestPath } from "#state/askedEdition.ts";
import { askedLanguage } from "./askedLanguage.ts";
import { receiveOpening } from "./opening.ts";
import { Site } from "./Site.tsx";
import type { ShellProps } from "./shellProps.ts";

/** Longest that the page waits for the names of things before it says that it is loading, in milliseconds. */
const MOST_PATIENCE_MS = 1000;

/** Puts a shell on the page once its words are there; data follow. */
export async function boot(Shell: ComponentType<ShellProps>): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new RangeError("the page has no #root");
  const client = createDataClient();
  const language = askedLanguage();
  const [first] = await Promise.all([
    loadMessages(language, "first"),
    // In time, the first rendering is that of the map; each later one would cost it a frame.
    Promise.race([
      Promise.all([
        loadNames(client, manifestPath(askedEdition(window.location.search)), language),
        receiveOpening(),
      ]),
      new Promise((resolve) => setTimeout(resolve, MOST_PATIENCE_MS)),
    ]),
  ]);
  createRoot(container).render(
    <StrictMode>
      <DataProvider client={client}>
        <Site first={first} Shell={Shell} />
      </DataProvider>
    </StrictMode>,
  );
}
