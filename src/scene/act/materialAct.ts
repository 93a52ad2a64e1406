import { type Comparison, compareWithBand } from "#domain/benchmarks/compareWithBand.ts";
import { type OutputGauge, outputGauges } from "#domain/benchmarks/outputGauges.ts";
import { strategicElements } from "#domain/benchmarks/strategicElements.ts";
import { type ThirdCountryGauge, thirdCountryGauges } from "#domain/benchmarks/thirdCountryGauges.ts";
import { materialOf } from "#domain/materialOf.ts";
import { placeIndex } from "#domain/place.ts";
import type { Dossier } from "#schema/dossier.ts";
import type { Manifest } from "#schema/manifest.ts";

/** A strategic material beside the benchmarks of the Act. */
export interface MaterialAct {
  /** Each with how it stands to the Joint Research Centre's finding; null where that cannot be compared. */
  readonly gauges: readonly (OutputGauge & { readonly comparison: Comparison | null })[];
  /** A stage each. */
  readonly third: readonly ThirdCountryGauge[];
}

/**
 * The same gauges as the page of all materials has, from a material's own file; null where the material is not strategic, or
 * the edition holds no study. Not a part of the Scene, which the first map waits for.
 */
export function materialAct(manifest: Manifest, dossier: Dossier): MaterialAct | null {
  const { id, strategic, isLegalEntry, measures } = materialOf(manifest, dossier.material);
  const { criticality = [], benchmarkBands = [], shares } = dossier;
  if (!strategic || !isLegalEntry || criticality.length === 0) return null;
  const elements = strategicElements(id);
  const isCopied = measures.some(
    ({ measure, reason }) => measure === "eu-sourcing" && reason === "copied-shares",
  );
  const sourcing = shares
    .filter(({ measure }) => measure === "eu-sourcing")
    .flatMap(({ id: series, stage, product, counts, periods }) => {
      const period = periods.at(-1);
      const countsCompounds = counts === "compounds";
      return period
        ? [{ stage, product, countsCompounds, series, places: period.places, shares: period.quantities }]
        : [];
    });
  const { isEuMember } = placeIndex(manifest);
  return {
    gauges: outputGauges(criticality, elements).map((gauge) => {
      const band = benchmarkBands.find(({ benchmark }) => benchmark === gauge.benchmark) ?? null;
      return { ...gauge, comparison: compareWithBand(gauge, band) };
    }),
    third: thirdCountryGauges(sourcing, criticality, elements, isCopied, isEuMember),
  };
}
