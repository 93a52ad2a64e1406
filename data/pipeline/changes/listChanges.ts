import type { Changes, EditionChanges } from "#schema/changes.ts";
import { type KeptEdition, readKept } from "../editionArchive.ts";
import { compareEditions } from "./compareEditions.ts";
import { readHistory } from "./history.ts";

const NO_CHANGES: Omit<EditionChanges, "edition" | "accepted" | "before"> = {
  materials: [],
  sources: { new: [], changed: [], gone: [] },
  projects: { new: [], changed: [], gone: [] },
  agreements: { new: [], changed: [], gone: [] },
  alsoChanged: [],
};

/**
 * What each edition of an archive changed, the latest first; the archive and its history always give the same.
 *
 * @param excludeSetting families left out of a build, comma-separated, or ""; then the list is empty, because it would name
 *                       figures and sources that the build leaves out
 * @throws RangeError naming the file of the archive that is missing or damaged
 */
export function listChanges(folder: string, excludeSetting: string): Changes {
  const history = excludeSetting === "" ? readHistory(folder) : [];
  let before: KeptEdition | null = null;
  const editions: EditionChanges[] = [];
  for (const { edition, accepted } of history) {
    const kept: KeptEdition = readKept(folder, edition);
    const changes = before === null ? NO_CHANGES : compareEditions(before, kept);
    editions.push({ edition, accepted, before: before?.manifest.edition ?? null, ...changes });
    before = kept;
  }
  return { schemaVersion: 1, editions: editions.reverse() };
}
