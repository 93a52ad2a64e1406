import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource/source-serif-4/600.css";
import "#theme/tokens.css";
import "#theme/base.css";
import { type ComponentType, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadMessages } from "#i18n/loadMessages.ts";
import { DataProvider } from "#queries/DataProvider.tsx";
import {
  createDataClient,
  type DataClient,
  loadBoundaries,
  loadFigures,
  loadNames,
} from "#queries/dataClient.ts";
import { askedEdition, manifestPath } from "#state/askedEdition.ts";
import { askedLanguage } from "./askedLanguage.ts";
import { askedMaterial } from "./askedMaterial.ts";
import { receiveHeadStart } from "./headStart.ts";
import { Site } from "./Site.tsx";
import type { ShellProps } from "./shellProps.ts";

/** Longest that the page waits for its data before it says that it is loading, in milliseconds. */
const MOST_PATIENCE_MS = 1000;

/** Loads what the first rendering needs, so that it is already that of the map: each one before it would cost a frame or two. */
async function loadFirst(client: DataClient, language: string): Promise<void> {
  const { search } = window.location;
  const [manifest, { hasLand, hasScene }] = await Promise.all([
    loadNames(client, manifestPath(askedEdition(search)), language),
    receiveHeadStart(),
  ]);
  if (manifest === undefined || hasScene || new URLSearchParams(search).has("page")) return;
  await Promise.all([
    loadFigures(client, manifest, askedMaterial()),
    hasLand ? undefined : loadBoundaries(client, manifest),
  ]);
}

/** Puts a shell on the page once its words are there; data that take their time follow. */
export async function boot(Shell: ComponentType<ShellProps>): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new RangeError("the page has no #root");
  const client = createDataClient();
  const language = askedLanguage();
  const patience = new Promise((resolve) => setTimeout(resolve, MOST_PATIENCE_MS));
  const [first] = await Promise.all([
    loadMessages(language, "first"),
    Promise.race([loadFirst(client, language), patience]),
  ]);
  createRoot(container).render(
    <StrictMode>
      <DataProvider client={client}>
        <Site first={first} Shell={Shell} />
      </DataProvider>
    </StrictMode>,
  );
}
