import { type Comparison, compareWithBand } from "#domain/benchmarks/compareWithBand.ts";
import { type OutputGauge, outputGauges } from "#domain/benchmarks/outputGauges.ts";
import { strategicElements } from "#domain/benchmarks/strategicElements.ts";
import { type ThirdCountryGauge, thirdCountryGauges } from "#domain/benchmarks/thirdCountryGauges.ts";
import { placeIndex } from "#domain/place.ts";
import type { Digest } from "#schema/digest.ts";
import type { SourceId } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { BenchmarkBand } from "#schema/policy.ts";

/** What the page says of a strategic material. */
export interface ActEntry {
  readonly material: ManifestMaterial;
  readonly gauges: readonly {
    readonly gauge: OutputGauge;
    /** What the Joint Research Centre found; null where it did not assess the material. */
    readonly jrc: BenchmarkBand | null;
    readonly comparison: Comparison | null;
  }[];
  readonly third: readonly ThirdCountryGauge[];
  readonly studySources: readonly SourceId[];
  readonly sourcingSources: readonly SourceId[];
}

const distinct = (ids: readonly SourceId[]) => [...new Set(ids)];

/** The strategic materials of the manifest with their gauges, in its order; the combined rare earths are no entry of the Act. */
export function actEntries(manifest: Manifest, digest: Digest): ActEntry[] {
  const { isEuMember } = placeIndex(manifest);
  return manifest.materials
    .filter(({ strategic, isLegalEntry }) => strategic && isLegalEntry)
    .flatMap((material): ActEntry[] => {
      const held = digest.materials.find((entry) => entry.material === material.id);
      if (!held) return [];
      const elements = strategicElements(material.id);
      const sourcing = held.assessments.filter(({ scope }) => scope === "eu-sourcing");
      const used = sourcing.filter(({ isCopy }) => !isCopy);
      return [
        {
          material,
          gauges: outputGauges(held.study, elements).map((gauge) => {
            const jrc = held.benchmarkBands.find(({ benchmark }) => benchmark === gauge.benchmark) ?? null;
            return { gauge, jrc, comparison: compareWithBand(gauge, jrc) };
          }),
          third: thirdCountryGauges(used, held.study, elements, used.length < sourcing.length, isEuMember),
          studySources: distinct(held.study.map(({ sourceId }) => sourceId)),
          sourcingSources: distinct(sourcing.map(({ sourceId }) => sourceId)),
        },
      ];
    });
}
