import { materialOf } from "#domain/materialOf.ts";
import type { MaterialId, Measure } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { defaultView, encodeView } from "#state/map/codec.ts";
import type { MapDocument } from "#state/map/document.ts";

/**
 * Query of the map of a material with the table of its Strategic Projects open.
 *
 * @param wanted    what the map colours, where it has figures of it
 * @param selected  what its card shows; null for nothing
 * @throws RangeError for a material that the manifest does not have
 */
export function mapOf(
  manifest: Manifest,
  material: MaterialId,
  wanted: Measure | null,
  selected: MapDocument["select"] = null,
): string {
  const known = materialOf(manifest, material);
  const measure = known.measures.find(
    ({ measure, reason }) => measure === wanted && reason === null,
  )?.measure;
  const view = defaultView(manifest, known, measure);
  return encodeView({ ...view, table: "projects", select: selected }, manifest);
}
