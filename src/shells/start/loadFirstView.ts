import {
  type DataClient,
  loadBoundaries,
  loadFigures,
  loadNames,
  programQuery,
} from "#queries/dataClient.ts";
import { askedEdition, manifestPath } from "#state/url/askedEdition.ts";
import { STOP_PROGRAM } from "../document/stopProgram.ts";
import { askedLanguage, askedMaterial } from "./asked.ts";

/**
 * Loads all files that the view of the address is drawn from. It does not throw: a part of the page that
 * needs a file which could not be loaded asks for it again, and shows the error.
 */
export async function loadFirstView(client: DataClient): Promise<void> {
  const { search } = window.location;
  const manifest = await loadNames(client, manifestPath(askedEdition(search)), askedLanguage());
  if (manifest === undefined) return;
  await Promise.all([
    loadFigures(client, manifest, askedMaterial()),
    loadBoundaries(client, manifest),
    ...(new URLSearchParams(search).has("stop") ? [client.prefetchQuery(programQuery(STOP_PROGRAM))] : []),
  ]);
}
