import { compareWithBand } from "#domain/benchmarks/compareWithBand.ts";
import { outputGauges } from "#domain/benchmarks/outputGauges.ts";
import { strategicElements } from "#domain/benchmarks/strategicElements.ts";
import { thirdCountryGauges } from "#domain/benchmarks/thirdCountryGauges.ts";
import { materialOf } from "#domain/materialOf.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { ScenePolicy } from "../contract/policy.ts";

/** The material beside the benchmarks of the Act; null where it is not strategic, or the edition holds no study. */
export function sceneAct({ dossier, manifest, places }: SceneContext): ScenePolicy["act"] {
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
  return {
    gauges: outputGauges(criticality, elements).map((gauge) => {
      const band = benchmarkBands.find(({ benchmark }) => benchmark === gauge.benchmark) ?? null;
      return { ...gauge, comparison: compareWithBand(gauge, band) };
    }),
    third: thirdCountryGauges(sourcing, criticality, elements, isCopied, places.isEuMember),
  };
}
