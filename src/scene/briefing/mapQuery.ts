import { coverageOf } from "#domain/coverage/availability.ts";
import type { Measure } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import { defaultView, encodeView } from "#state/map/codec.ts";
import type { MapDocument } from "#state/map/document.ts";
import { chooseSeries } from "#state/map/intents.ts";

/** Canonical query of the map of a material and measure, with everything else at its default but what is chosen. */
export function mapQuery(
  manifest: Manifest,
  material: ManifestMaterial,
  measure: Measure,
  choices: Partial<Omit<MapDocument, "material" | "measure">> = {},
): string {
  return encodeView({ ...defaultView(manifest, material, measure), ...choices }, manifest);
}

/** The same of one of the series of a measure, in its latest year; null where a map draws no such series. */
export function seriesQuery(
  manifest: Manifest,
  material: ManifestMaterial,
  measure: Measure,
  series: string,
): string | null {
  const held = coverageOf(material, measure)?.series ?? [];
  if (!held.some(({ id }) => id === series)) return null;
  const map = defaultView(manifest, material, measure);
  return encodeView(held[0]?.id === series ? map : chooseSeries(series)(map, manifest), manifest);
}
