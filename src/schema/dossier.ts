import * as v from "valibot";
import { absentImportersSchema } from "./absentImporters.ts";
import { flagColumn, nullableNumberColumn, numberColumn, textColumn, wordColumn } from "./columns.ts";
import { scopeSchema } from "./coverageScope.ts";
import { materialId, placeColumn, sourceColumn, sourceId } from "./idSchemas.ts";
import { ENTRY_STATES, MARKETS, STAGES, TRADED_FORMS } from "./ids.ts";
import {
  benchmarkBandSchema,
  criticalitySchema,
  exportControlSchema,
  publishedFigureSchema,
  recyclingMeasureSchema,
  stockpileSchema,
} from "./policy.ts";
import { methodOf } from "./tradeMethod.ts";

/**
 * One period of a share series, as columns of equal length.
 *
 * `quantities` are in `unit`; for published shares the unit is "share" and they lie in 0–1.
 * A quantity is null exactly when its state is not `value` or `zero`.
 */
const sharePeriodSchema = v.object({
  /** Calendar year; null for the EU 2023 assessment, which states none. */
  year: v.nullable(v.number()),
  sourceIds: sourceColumn,
  /** What is counted, in the source's words: "cobalt, mine (Co content)". Changes mark a break in the series. */
  product: v.string(),
  unit: v.picklist(["t", "kg", "million m3", "share"]),
  /** World total as published (1 for published shares); null when none is: shares are then of the sum of countries. */
  worldTotal: v.nullable(v.number()),
  /** True when the published total is a lower bound (">"). */
  worldTotalIsLowerBound: v.boolean(),
  /** Whether the source names every producer there is: one that it does not list produces nothing. Absent where it does not. */
  namesAll: v.optional(v.literal(true)),
  /** Published "other countries", not attributable to a place; null when none is published. */
  otherCountries: v.nullable(v.number()),
  places: placeColumn,
  quantities: nullableNumberColumn,
  states: wordColumn(ENTRY_STATES),
  /** The publisher marks the figure as estimated. */
  estimated: flagColumn,
  /** Remarks of the source, in English. */
  remarks: textColumn,
});

const shareSeriesSchema = v.object({
  /** Unique within the dossier and stable in URLs: "extraction", "processing-alumina", "extraction-assessment-dysprosium". */
  id: v.string(),
  measure: v.picklist(["extraction", "processing", "eu-sourcing", "reserves"]),
  stage: v.picklist(STAGES),
  /** The series' line of product, for the chooser: "platinum", "alumina"; empty when there is only one. */
  product: v.string(),
  basis: v.picklist(["quantity", "published-share"]),
  /** What is counted where it is not the stage's own product: compounds, though their rows stand under extraction. */
  counts: v.optional(v.picklist(["compounds"])),
  /** Ascending by year. */
  periods: v.array(sharePeriodSchema),
});

/** How much of a code's trade in a year the table holds. */
const codeYearSchema = v.object({
  year: v.number(),
  completeness: v.picklist(["complete", "partial"]),
  scope: scopeSchema,
  flowCount: v.number(),
  /** Value in thousands of the table's currency, of all rows, drawable or not. */
  valueThousands: v.number(),
  /** Part of `valueThousands` whose origin or destination is no place of today and which no flow holds. */
  unallocatedThousands: v.number(),
  /** Part of the reported value that the table holds, 0–1, where the publisher's total is known. */
  shareOfReported: v.nullable(v.number()),
  /** Importers that had not reported, with their usual share; null where the source names none. */
  absentImporters: absentImportersSchema,
});

/** What another source reports of the same flows; only where both have a figure. */
const secondReportSchema = v.object({
  sourceId,
  /** The other source's code for the same goods: "28220000" beside "282200". */
  code: v.string(),
  currency: v.picklist(["USD", "EUR"]),
  valuation: v.picklist(["FOB", "CIF"]),
  /** Positions in the table's `values`, ascending, each less the one before it. */
  cellSteps: numberColumn,
  /** Thousands of `currency`, rounded like those of the table, one a position. */
  values: numberColumn,
});

/**
 * What places trade beyond the flows of a table in a year, where the source publishes their totals: with partners that it
 * does not name. Columns of equal length, in thousands of the table's currency.
 */
const unroutedSchema = v.object({
  year: v.number(),
  /** Places, or EU27 where the source has the Union as one. */
  places: placeColumn,
  exports: numberColumn,
  imports: numberColumn,
});

/**
 * All years of one customs code from one source, packed by route.
 *
 * Routes are sorted by origin, then destination. `originRuns` lists [place index, number of routes] pairs;
 * `destinationSteps` holds each route's destination index minus the one before it in the same run;
 * `presence` has one base-36 number a route, separated by spaces, whose bits, most significant first, say in which of `years` it occurs;
 * `values` and `tonnes` follow route by route, year by year. Read it with `#domain/flowTable.ts`.
 */
const flowTableFields = v.object({
  code: v.string(),
  system: v.picklist(["HS6", "HS4", "HS6-bundle", "CN8"]),
  form: v.picklist(TRADED_FORMS),
  label: v.string(),
  /** Other critical raw materials in the same code. */
  sharedWith: textColumn,
  /** Whether the code isolates the material; if not, the Scene says what else is in it. */
  isSpecific: v.boolean(),
  /** Whether it is drawn only when asked for by its code: it is mostly other goods, or counts again what others hold. */
  isAlone: v.optional(v.boolean()),
  note: v.nullable(v.string()),
  sourceId,
  /** `eu-imports`: imports of each member state; `eu-total`: those of the EU as one from outside, all procedures. */
  market: v.picklist(MARKETS),
  currency: v.picklist(["USD", "EUR"]),
  valuation: v.picklist(["FOB", "CIF"]),
  coverage: v.array(codeYearSchema),
  years: numberColumn,
  places: placeColumn,
  originRuns: v.array(v.tuple([v.number(), v.number()])),
  destinationSteps: numberColumn,
  presence: v.string(),
  /** Thousands of `currency`: whole from 10 up, two significant digits below 10. */
  values: numberColumn,
  /** Same order as `values`; null where the source gives no weight; the whole column null where it never does. */
  tonnes: v.nullable(nullableNumberColumn),
  /** Parts of all weight, 0–1, in the order of `values`, where the source publishes those and no weights. */
  massShares: v.optional(numberColumn),
  /** Absent where the source publishes no totals of places. */
  unrouted: v.optional(v.array(unroutedSchema)),
  /** The reports that were not taken; absent where there is none. */
  secondReports: v.optional(v.array(secondReportSchema)),
  /** Positions in `values` of flows whose weight and value hardly fit together; absent where there are none. */
  doubtful: v.optional(numberColumn),
  /** Importers that keep the code's trade confidential in every year; absent where none is known. */
  neverReported: v.optional(textColumn),
});

/** A flow table with the method of its source. */
const flowTableSchema = v.pipe(
  flowTableFields,
  v.transform((table) => ({ ...table, method: methodOf(table) })),
);

/** A customs code of the material that is deliberately not drawn, and why. */
const leftOutCodeSchema = v.object({
  code: v.string(),
  form: v.picklist(TRADED_FORMS),
  label: v.string(),
  why: v.picklist(["not-held", "residual", "superseded", "source-excluded"]),
});

/** Which source was taken where several hold the same code and year. */
const sourceChoiceSchema = v.object({
  code: v.string(),
  year: v.number(),
  taken: v.string(),
  notTaken: textColumn,
});

/**
 * The customs codes that mean "the material" in trade, by a written choice (`data/reference/baskets.csv`): what is drawn
 * and summed unless a reader asks for one form or one code.
 */
const basketSchema = v.object({
  /** Measures and series that it illustrates; "trade" for exports, imports and whatever has no basket of its own. */
  usedFor: textColumn,
  /** What is in it, as a message below `goods.`. */
  name: v.string(),
  codes: textColumn,
});

/** `public/data/dossiers/<material>.<hash>.json`: all figures of one material. */
export const dossierSchema = v.object({
  schemaVersion: v.literal(1),
  material: materialId,
  shares: v.array(shareSeriesSchema),
  flows: v.array(flowTableSchema),
  leftOutCodes: v.array(leftOutCodeSchema),
  sourceChoices: v.array(sourceChoiceSchema),
  /** Absent in editions that were made before it, where all codes are drawn; so are those below. */
  baskets: v.optional(v.array(basketSchema)),
  criticality: v.optional(v.array(criticalitySchema)),
  exportControls: v.optional(v.array(exportControlSchema)),
  stockpiles: v.optional(v.array(stockpileSchema)),
  recyclingMeasures: v.optional(v.array(recyclingMeasureSchema)),
  benchmarkBands: v.optional(v.array(benchmarkBandSchema)),
  publishedFigures: v.optional(v.array(publishedFigureSchema)),
});

/** `public/data/dossiers/<material>-<n>.<hash>.json`: flow tables that the dossier had no room for. */
export const flowPartSchema = v.object({
  schemaVersion: v.literal(1),
  material: materialId,
  flows: v.array(flowTableSchema),
});

export type Dossier = v.InferOutput<typeof dossierSchema>;
/** A dossier as its file has it: what `dossierSchema` reads. */
export type DossierFile = v.InferInput<typeof dossierSchema>;
export type FlowPart = v.InferOutput<typeof flowPartSchema>;
export type ShareSeries = Dossier["shares"][number];
export type SharePeriod = ShareSeries["periods"][number];
export type FlowTable = Dossier["flows"][number];
export type SecondReport = NonNullable<FlowTable["secondReports"]>[number];
export type CodeYear = FlowTable["coverage"][number];
export type Basket = NonNullable<Dossier["baskets"]>[number];
export type LeftOutCode = Dossier["leftOutCodes"][number];
