import * as v from "valibot";
import { textColumn } from "./columns.ts";
import { placeId, sourceId } from "./idSchemas.ts";
import {
  BAND_KINDS,
  BENCHMARKS,
  CONTROL_STATES,
  DIFFERENCE_REASONS,
  MEASURE_STATES,
  MEASURES,
  STAGES,
} from "./ids.ts";

/**
 * Results of the EU's 2023 study (DOI 10.2873/725585) for the material, or for one of its elements.
 *
 * `supplyRisk` and `economicImportance` are scores: critical from 1.0 and 2.8. Reliance and the recycling input rate are
 * parts, 0–1; the substitution indexes lie in 0–1, and a lower one means better substitutes. Null where the study gives none.
 */
export const criticalitySchema = v.object({
  sourceId,
  /** Element; empty for the material as a whole. */
  product: v.string(),
  /** The stage whose supply risk is the larger and decides. */
  stage: v.picklist(STAGES),
  supplyRisk: v.number(),
  economicImportance: v.number(),
  importRelianceExtraction: v.nullable(v.number()),
  importRelianceProcessing: v.nullable(v.number()),
  recyclingInputRate: v.nullable(v.number()),
  substitutionEi: v.nullable(v.number()),
  substitutionSr: v.nullable(v.number()),
  /** What was mended by hand in the copy that was read, in English; empty for most. */
  note: v.string(),
});

/** A rule of a country that limits exports of the material. Dates are ISO, to the month or year where no more is known. */
export const exportControlSchema = v.object({
  id: v.string(),
  place: placeId,
  instrument: v.string(),
  announcedOn: v.nullable(v.string()),
  inForceOn: v.nullable(v.string()),
  /** `suspension-ended`: it was suspended up to `suspendedUntil`, and what followed is not known. */
  state: v.picklist(CONTROL_STATES),
  suspendedUntil: v.nullable(v.string()),
  /** When it was last seen to be so. */
  lastSeen: v.string(),
  /** What it asks, in English. */
  measure: v.string(),
  /** "all", or the countries it is aimed at. */
  targets: textColumn,
  evidence: v.string(),
});

/** A public stock, or a plan for one, that names the material. */
export const stockpileSchema = v.object({
  place: placeId,
  programme: v.string(),
  date: v.string(),
  /** In English. */
  summary: v.string(),
  evidence: v.string(),
});

/** A measure of the EU on recycling that names the material. */
export const recyclingMeasureSchema = v.object({
  id: v.string(),
  measure: v.string(),
  instrument: v.string(),
  date: v.string(),
  state: v.picklist(MEASURE_STATES),
  summary: v.string(),
  evidence: v.string(),
});

/**
 * How near the EU is to a benchmark of Regulation (EU) 2024/1252, as the Joint Research Centre found: a band, not a figure.
 * Ends are parts of the EU's consumption, 0–1. No band, and no verdict, where the Centre had no data or did not assess.
 */
export const benchmarkBandSchema = v.object({
  sourceId,
  benchmark: v.picklist(BENCHMARKS),
  target: v.number(),
  band: v.nullable(v.object({ kind: v.picklist(BAND_KINDS), from: v.number(), to: v.number() })),
  isReached: v.nullable(v.boolean()),
  year: v.number(),
});

/**
 * A figure that somebody has published and that this app's own differs from, with the reason
 * (`data/reference/published-figures.csv`): readers come with it in hand.
 */
export const publishedFigureSchema = v.object({
  measure: v.picklist(MEASURES),
  /** Series it compares with, or, for trade, the form or code; empty for any series, or for what stands for the material. */
  series: v.string(),
  /** Year it compares with; null for any. */
  year: v.nullable(v.number()),
  place: placeId,
  share: v.number(),
  /** Year or years the figure is of, as published. */
  period: v.string(),
  /** Short title of the publication, as its publisher words it. */
  source: v.string(),
  address: v.string(),
  reason: v.picklist(DIFFERENCE_REASONS),
});

export type Criticality = v.InferOutput<typeof criticalitySchema>;
export type ExportControl = v.InferOutput<typeof exportControlSchema>;
export type Stockpile = v.InferOutput<typeof stockpileSchema>;
export type RecyclingMeasure = v.InferOutput<typeof recyclingMeasureSchema>;
export type BenchmarkBand = v.InferOutput<typeof benchmarkBandSchema>;
export type PublishedFigure = v.InferOutput<typeof publishedFigureSchema>;
