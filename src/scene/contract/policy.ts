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
