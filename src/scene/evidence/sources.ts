import type { TradeFacts } from "#facts/trade.ts";
import type { SceneSource } from "../contract/evidence.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneMarker, SceneOutline, SceneUnplacedProject } from "../contract/scene.ts";
import type { ShownSupply } from "../map/shownSupply.ts";

/** Family of the boundaries, which every map shows. */
const BOUNDARIES = "natural-earth";

/**
 * Exactly the sources whose figures or facts are in view, in the order in which they matter.
 *
 * @throws RangeError when a figure names a source that the manifest does not have
 */
export function sceneSources(
  { manifest, projects, partnerships }: SceneContext,
  shown: {
    readonly shares: ShownSupply;
    readonly trade: TradeFacts;
    readonly markers: readonly (SceneMarker | SceneUnplacedProject)[];
    readonly outlines: readonly SceneOutline[];
  },
): SceneSource[] {
  const ids = new Set([...shown.shares.sourceIds, ...shown.trade.tables.map(({ sourceId }) => sourceId)]);
  if (projects && shown.markers.length > 0) ids.add(projects.sourceId);
  if (partnerships && shown.outlines.length > 0) ids.add(partnerships.sourceId);
  for (const { id, family } of manifest.sources) if (family === BOUNDARIES) ids.add(id);
  return [...ids].flatMap((id) => {
    const source = manifest.sources.find((candidate) => candidate.id === id);
    if (!source) throw new RangeError(`a figure names the unknown source ${id}`);
    const { title, publisher, edition, year, licence, address, retrieved } = source;
    return { id, title, publisher, edition, year, licence, address, retrieved };
  });
}
