import type { SourceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { BriefingSection } from "../contract/briefing.ts";
import type { SceneSource } from "../contract/evidence.ts";

/**
 * The sources of a briefing's cells, in the order of their first cell, and of facts beside them.
 *
 * @throws RangeError when a cell names a source that the manifest does not have
 */
export function sourcesOf(
  manifest: Manifest,
  sections: readonly BriefingSection[],
  others: readonly SourceId[] = [],
): SceneSource[] {
  const cells = sections.flatMap(({ table }) => table?.rows ?? []).flatMap(({ cells }) => cells);
  const ids = new Set([...cells.flatMap(({ sourceIds }) => sourceIds), ...others]);
  return [...ids].map((id) => {
    const source = manifest.sources.find((candidate) => candidate.id === id);
    if (!source) throw new RangeError(`a figure names the unknown source ${id}`);
    const { title, publisher, edition, year, licence, address, retrieved } = source;
    return { id, title, publisher, edition, year, licence, address, retrieved };
  });
}
