import type { Changes, EditionChanges } from "#schema/changes.ts";
import { type KeptEdition, readKept } from "../edition/editionArchive.ts";
import { compareEditions } from "./compareEditions.ts";
import { readCorrections } from "./corrections.ts";
import { type History, readHistory } from "./history.ts";

const NO_CHANGES: Omit<EditionChanges, "edition" | "accepted" | "before" | "corrections"> = {
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
    const last = before?.manifest.edition ?? null;
    const corrections = readCorrections(folder)
      .filter(({ until }) => until === last)
      .map(({ id, materials, since }) => ({ id, materials, since: editionOf(history, since) }));
    editions.push({ edition, accepted, before: last, corrections, ...changes });
    before = kept;
  }
  return { schemaVersion: 1, editions: editions.reverse() };
}

/** An edition with the day on which it was first accepted. */
function editionOf(history: History, name: string): History[number] {
  const kept = history.find(({ edition }) => edition === name);
  if (kept === undefined) throw new RangeError(`a correction names edition ${name}, which is not kept`);
  return kept;
}
