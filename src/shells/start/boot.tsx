import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource/source-serif-4/600.css";
import "#theme/tokens.css";
import "#theme/base.css";
import { type ComponentType, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadMessages } from "#i18n/loadMessages.ts";
import { DataProvider } from "#queries/DataProvider.tsx";
import { Site } from "../site/Site.tsx";
import type { ShellProps } from "../site/shellProps.ts";
import { askedLanguage } from "./askedLanguage.ts";
import { firstFigures } from "./firstFigures.ts";

/** Longest that the page waits for its data before it says that it is loading, in milliseconds. */
const MOST_PATIENCE_MS = 1000;

/** Puts a shell on the page once its words are there; data that take their time follow. */
export async function boot(Shell: ComponentType<ShellProps>): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new RangeError("the page has no #root");
  const { client, areLoaded } = firstFigures;
  const patience = new Promise((resolve) => setTimeout(resolve, MOST_PATIENCE_MS));
  const [first] = await Promise.all([
    loadMessages(askedLanguage(), "first"),
    // Each rendering before that of the map would cost a frame or two.
    Promise.race([areLoaded, patience]),
  ]);
  createRoot(container).render(
    <StrictMode>
      <DataProvider client={client}>
        <Site first={first} Shell={Shell} />
      </DataProvider>
    </StrictMode>,
  );
}
