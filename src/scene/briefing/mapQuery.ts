import type { Measure } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import { defaultView, encodeView } from "#state/map/codec.ts";
import type { MapDocument } from "#state/map/document.ts";

/** Canonical query of the map of a material and measure, with everything else at its default but what is chosen. */
export function mapQuery(
  manifest: Manifest,
  material: ManifestMaterial,
  measure: Measure,
  choices: Partial<Omit<MapDocument, "material" | "measure">> = {},
): string {
  return encodeView({ ...defaultView(manifest, material, measure), ...choices }, manifest);
}
