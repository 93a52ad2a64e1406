import type { Comparison } from "#domain/benchmarks/compareWithBand.ts";
import type { OutputGauge } from "#domain/benchmarks/outputGauges.ts";
import type { ThirdCountryGauge } from "#domain/benchmarks/thirdCountryGauges.ts";
import type {
  BenchmarkBand,
  Criticality,
  ExportControl,
  RecyclingMeasure,
  Stockpile,
} from "#schema/policy.ts";

/** What the EU's 2023 study finds for the material, or for the element that the series in view is of. */
export interface SceneStudy extends Criticality {}

/** Rules and plans that name the material. */
export interface ScenePolicy {
  /** Output in the EU and its largest third-country suppliers beside the Act's benchmarks; null where it is not strategic. */
  readonly act: {
    /** Each with how it stands to the Joint Research Centre's finding; null where that cannot be compared. */
    readonly gauges: readonly (OutputGauge & { readonly comparison: Comparison | null })[];
    /** A stage each. */
    readonly third: readonly ThirdCountryGauge[];
  } | null;
  readonly exportControls: readonly ExportControl[];
  readonly stockpiles: readonly Stockpile[];
  readonly recyclingMeasures: readonly RecyclingMeasure[];
  readonly benchmarkBands: readonly SceneBenchmarkBand[];
}

/** How near the EU is to a benchmark of the Act, and where that stands. */
export interface SceneBenchmarkBand extends BenchmarkBand {
  /** Address of the source. */
  readonly evidence: string;
}
