import type { ShareSeries } from "#schema/dossier.ts";
import type { SceneContext } from "../contract/inputs.ts";

/** The series a view shows: the one chosen, else the default of its measure; null for measures of trade. */
export function seriesInView({ dossier, view }: SceneContext): ShareSeries | null {
  const ofMeasure = dossier.shares.filter(({ measure }) => measure === view.measure);
  return ofMeasure.find(({ id }) => id === view.series) ?? ofMeasure[0] ?? null;
}
