import type { ShareSeries } from "#schema/dossier.ts";
import type { FactsContext } from "./context.ts";

/** The series a view shows: the one chosen, else the default of its measure; null for measures of trade. */
export function seriesInView({ dossier, question }: FactsContext): ShareSeries | null {
  const ofMeasure = dossier.shares.filter(({ measure }) => measure === question.measure);
  return ofMeasure.find(({ id }) => id === question.series) ?? ofMeasure[0] ?? null;
}
