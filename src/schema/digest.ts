import * as v from "valibot";
import { nullableNumberColumn, numberColumn, textColumn, wordColumn } from "./columns.ts";
import { EVENT_KINDS, SHARES_USED, STOCK_KINDS } from "./digestIds.ts";
import { materialId, placeColumn, placeId, sourceColumn, sourceId } from "./idSchemas.ts";
import { ENTRY_STATES, STAGES } from "./ids.ts";
import {
  benchmarkBandSchema,
  criticalitySchema,
  exportControlSchema,
  recyclingMeasureSchema,
  stockpileSchema,
} from "./policy.ts";

/**
 * The supply risk of each stage and the shares that the study worked it out from: of the world, of what the EU sources, or
 * both. Null where it prints none.
 */
const stageRisksSchema = v.object({
  supplyRiskExtraction: v.nullable(v.number()),
  sharesUsedExtraction: v.nullable(v.picklist(SHARES_USED)),
  supplyRiskProcessing: v.nullable(v.number()),
  sharesUsedProcessing: v.nullable(v.picklist(SHARES_USED)),
});

/** What the 2023 study finds for the material or one of its elements, with the supply risk of each stage. */
const studySchema = v.object({ ...criticalitySchema.entries, ...stageRisksSchema.entries });

/**
 * Shares by country as the 2023 study prints them, largest first, without those printed as less than 0.1 %; they need not
 * add up to 1. Columns of equal length.
 */
const assessmentSchema = v.object({
  stage: v.picklist(STAGES),
  /** The world's supply, or what the EU makes and imports. */
  scope: v.picklist(["global", "eu-sourcing"]),
  /** Element, as in the rows of the study; empty where the study has one row of the stage and scope. */
  product: v.string(),
  /** What is counted where it is not the material as such: "bauxite"; empty for most. */
  counted: v.string(),
  /** Whether the rows count compounds, though they stand under extraction. */
  countsCompounds: v.boolean(),
  /** Id of the series in the dossier, whose measure is the stage or `eu-sourcing`; null for a copy, which no map draws. */
  series: v.nullable(v.string()),
  sourceId,
  places: placeColumn,
  /** 0–1. */
  shares: numberColumn,
  /** The study's trade parameter t of each place: 0.8 inside the EU, above 1 where exports are limited; null where not printed. */
  tradeParameters: nullableNumberColumn,
  /** Whether the EU's shares only repeat those of the world, so that nothing follows from them. */
  isCopy: v.boolean(),
});

/** The latest period of a series of production or reserves, the EU as one. Columns of equal length, largest first. */
const supplySchema = v.object({
  measure: v.picklist(["extraction", "processing", "reserves"]),
  /** Id of the series in the dossier: `series` of a map's address. */
  series: v.string(),
  product: v.string(),
  /** Whether it is the series that a map of the measure shows unless asked otherwise. */
  isDefault: v.boolean(),
  /** Null for the assessment, which states none. */
  year: v.nullable(v.number()),
  sourceIds: sourceColumn,
  places: placeColumn,
  /** 0–1; null exactly where the state is not `value` or `zero`. */
  shares: nullableNumberColumn,
  states: wordColumn(ENTRY_STATES),
});

/** What the EU as one imported from outside in a year, by origin, largest first; columns of equal length, in the unit of the trade. */
const importYearSchema = v.object({
  year: v.number(),
  /** Whether the year's tables hold all of the world's trade in these goods. */
  isComplete: v.boolean(),
  places: placeColumn,
  values: numberColumn,
  /** From origins that the source does not name; trade between members may be part of it, so that it is an upper bound. */
  unnamed: v.number(),
});

/**
 * Who imports how much of the goods in the year, and how much of it from its largest supplier, in the unit of the trade. A
 * member's imports come from everyone, other members included and each by itself; for all others the EU is one supplier.
 */
const importerSchema = v.object({
  /** A place, or EU27 for the EU as one, whose trade with itself is left out. */
  place: placeId,
  /** With what comes from origins that the source does not name. */
  total: v.number(),
  /** Null where these may be larger than the largest named one. */
  leader: v.nullable(placeId),
  leaderValue: v.nullable(v.number()),
  /** Herfindahl–Hirschman index of its suppliers, 0–10 000; null where the leader is. */
  hhi: v.nullable(v.number()),
});

/**
 * Trade in the goods that stand for the material, by one source for all importers, so that they can be compared: what a map
 * of `measure=imports` draws, with `trade=world`, or by the EU's customs with `trade=eu-customs`.
 */
const digestTradeSchema = v.object({
  /** World trade, or the EU's imports by its customs where no world table holds the goods: then only the EU is an importer. */
  market: v.picklist(["world", "eu-imports"]),
  /** What all values are in: thousand US dollars, or thousand euro by customs. */
  unit: v.picklist(["kusd", "keur"]),
  /** What the goods are called, as a message below `goods.`; null where only their codes say what they are. */
  goods: v.nullable(v.string()),
  codes: textColumn,
  sourceIds: sourceColumn,
  /** The latest year whose tables hold all trade; where none does, the latest held, which `euImports` then says. */
  year: v.number(),
  /** Ascending by year. */
  euImports: v.array(importYearSchema),
  /**
   * In `year`: EU27, each member with imports, and every other importer of at least a hundredth of the world's imports, the
   * EU's counted without trade between members; largest first.
   */
  importers: v.array(importerSchema),
  /**
   * In `year`, who exports how much to all, named or not, and to the EU as one; EU27 exports to all outside it; largest first;
   * columns of equal length; none where the trade is that of the EU alone.
   */
  exporters: v.object({ places: placeColumn, totals: numberColumn, toEu: numberColumn }),
});

const digestMaterialSchema = v.object({
  material: materialId,
  study: v.array(studySchema),
  assessments: v.array(assessmentSchema),
  supply: v.array(supplySchema),
  /** Null where no trade stands for the material. */
  trade: v.nullable(digestTradeSchema),
  exportControls: v.array(exportControlSchema),
  recyclingMeasures: v.array(recyclingMeasureSchema),
  benchmarkBands: v.array(benchmarkBandSchema),
});

/** Something that happened to supply, or to the rules for it. */
const eventSchema = v.object({
  /** ISO date, to the month or year where no more is known. */
  date: v.string(),
  kind: v.picklist(EVENT_KINDS),
  /** In English. */
  title: v.string(),
  summary: v.string(),
  places: placeColumn,
  /** Critical raw materials; empty where it concerns all. One that names other materials only is left out. */
  materials: textColumn,
  evidence: v.string(),
});

/** A public stock or a plan for one, with the figure that is published of it. */
const stockSchema = v.object({
  ...stockpileSchema.entries,
  kind: v.picklist(STOCK_KINDS),
  value: v.nullable(v.number()),
  /** As published, in English: "days of use". */
  unit: v.string(),
  /** Critical raw materials; empty where the programme names no material. */
  materials: textColumn,
});

/**
 * World Governance Indicators of places: the mean of the six estimates, about −2.5 to 2.5, over the years that the 2023
 * study is about, and in the latest year held. Null where one of the six is missing; columns of equal length, without places
 * in a build that leaves the source out.
 */
const governanceSchema = v.object({
  sourceId,
  fromYear: v.number(),
  toYear: v.number(),
  latestYear: v.number(),
  places: placeColumn,
  estimates: nullableNumberColumn,
  latest: nullableNumberColumn,
});

/**
 * `public/data/digest.<hash>.json`: all materials at a glance, for pages that compare them, so that nobody loads 35 dossiers
 * for one table. Every figure in it is one that a map of the material shows or the 2023 study prints.
 */
export const digestSchema = v.object({
  schemaVersion: v.literal(1),
  materials: v.array(digestMaterialSchema),
  events: v.array(eventSchema),
  stocks: v.array(stockSchema),
  governance: governanceSchema,
});

export type Digest = v.InferOutput<typeof digestSchema>;
export type DigestMaterial = Digest["materials"][number];
export type DigestTrade = NonNullable<DigestMaterial["trade"]>;
export type DigestSupply = DigestMaterial["supply"][number];
export type DigestImporter = DigestTrade["importers"][number];
export type ImportYear = DigestTrade["euImports"][number];
export type Assessment = DigestMaterial["assessments"][number];
export type StageRisks = v.InferOutput<typeof stageRisksSchema>;
export type StudyRow = DigestMaterial["study"][number];
export type DigestEvent = Digest["events"][number];
export type Stock = Digest["stocks"][number];
export type Governance = Digest["governance"];
