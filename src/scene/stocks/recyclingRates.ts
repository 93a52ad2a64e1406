import { type OutputGauge, outputGauges } from "#domain/benchmarks/outputGauges.ts";
import { strategicElements } from "#domain/benchmarks/strategicElements.ts";
import type { DigestMaterial } from "#schema/digest.ts";
import type { SourceId } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { BenchmarkBand } from "#schema/policy.ts";

/** How much of a material's supply is recycled, by the 2023 study and by the Joint Research Centre. */
export interface RecyclingRate {
  readonly material: ManifestMaterial;
  readonly gauge: OutputGauge;
  readonly band: BenchmarkBand | null;
  /** Of the study. */
  readonly sourceIds: readonly SourceId[];
}

/** The recycling input rates of all materials that the Regulation lists, the largest first. */
export function recyclingRates(
  { materials }: Manifest,
  digest: readonly DigestMaterial[],
): readonly RecyclingRate[] {
  return materials
    .filter(({ isLegalEntry }) => isLegalEntry)
    .flatMap((material) => {
      const { study = [], benchmarkBands = [] } =
        digest.find((known) => known.material === material.id) ?? {};
      const isRecycling = ({ benchmark }: { readonly benchmark: string }) => benchmark === "recycling";
      const gauge = outputGauges(study, strategicElements(material.id)).find(isRecycling);
      const band = benchmarkBands.find(isRecycling) ?? null;
      const sourceIds = [...new Set(study.map((row) => row.sourceId))];
      return gauge === undefined ? [] : [{ material, gauge, band, sourceIds }];
    })
    .toSorted((a, b) => (b.gauge.share ?? -1) - (a.gauge.share ?? -1));
}
