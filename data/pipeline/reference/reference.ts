import type { ShareSeries } from "#schema/dossier.ts";
import type { BENCHMARKS, Measure, Stage, TradedForm } from "#schema/ids.ts";
import type { PlaceNames } from "#schema/placeNames.ts";
import type { PublishedFigure } from "#schema/policy.ts";
import type { KnownOddity } from "../checks/finding.ts";
import type { CodeSystem } from "../read/observations.ts";
import type { Location } from "../read/problems.ts";
import type { AreaHandling } from "./placeRegistry.ts";

export interface MaterialEntry {
  readonly id: string;
  readonly symbol: string | null;
  readonly group: string;
  readonly isStrategic: boolean;
  readonly isLegalEntry: boolean;
  /** False where the material is won only as a by-product, so that extraction of it is not a figure. */
  readonly isMinedAsSuch: boolean;
  readonly listedSince: number | null;
  readonly legalNote: string | null;
  /** The material that it is a part of, as heavy rare earths are of all; null where it stands alone. */
  readonly partOf: string | null;
}

export interface PlaceEntry {
  readonly id: string;
  readonly iso2: string;
  readonly name: string;
  readonly region: string;
  readonly subregion: string;
  readonly anchor: readonly [number, number];
  readonly areaKm2: number | null;
  readonly countedWith: string | null;
}

export interface GroupEntry {
  readonly id: string;
  readonly members: readonly string[];
  readonly anchor: readonly [number, number] | null;
}

/**
 * How a customs code serves a material: it isolates it, holds others too, is drawn only when asked for alone (mostly other
 * goods, or goods that another code counts), or not at all.
 */
export const CODE_USES = ["specific", "shared", "alone", "residual"] as const;

export interface ProductCode {
  readonly material: string;
  readonly code: string;
  readonly system: CodeSystem;
  readonly form: TradedForm;
  readonly label: string;
  readonly sharedWith: readonly string[];
  readonly note: string | null;
  readonly use: (typeof CODE_USES)[number];
}

export const LINE_ROLES = ["primary", "history", "alternative", "excluded"] as const;

/** Which product of which source feeds which line of a measure, and in which order of preference. */
export interface ShareLine extends Location {
  readonly material: string;
  readonly measure: Stage | "reserves";
  /** Suffix of the series id; empty for the line shown first. */
  readonly suffix: string;
  readonly label: string;
  readonly lineOrder: number;
  readonly family: string;
  readonly product: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly role: (typeof LINE_ROLES)[number];
  /** Why an excluded product is not used. */
  readonly reason: string;
}

/** Codes that mean a material in trade, of one market: see `data/reference/baskets.csv`. */
export interface BasketEntry extends Location {
  readonly material: string;
  readonly usedFor: readonly string[];
  readonly name: string;
  readonly codes: readonly string[];
}

/** What a material's page opens with; the year is the latest that is whole unless the table names one. */
export interface Opening extends Location {
  readonly material: string;
  readonly measure: Measure;
  /** Id of a series; empty for measures of trade. */
  readonly series: string;
  readonly year: number | null;
}

/** A figure that others have published; see `publishedFigureSchema`. */
export interface PublishedEntry extends Location {
  readonly material: string;
  readonly figure: PublishedFigure;
}

/** An importer that keeps its trade in a code confidential in every year, so that a source as reported never has it. */
export interface ConfidentialReporter {
  readonly family: string;
  readonly code: string;
  readonly importer: string;
}

/** Whether a licence allows to publish: "confirm" once the publisher has said so. */
export const LICENCE_DECISIONS = ["yes", "confirm", "no"] as const;

export interface Licence {
  /** As `source.json` words it. */
  readonly text: string;
  /** Short id: "cc-by-4.0", "etalab-2.0", "us-pd". */
  readonly id: string;
  readonly allowed: (typeof LICENCE_DECISIONS)[number];
  readonly needsAttribution: boolean;
}

export const REMARK_KINDS = ["grade", "gap", "break", "shared-code", "hub", "boundary", "method"] as const;

/** A remark on one material, beside its trade or its trade by weight; its sentence is the message `note.material.<message>`. */
export interface RemarkEntry extends Location {
  readonly material: string;
  readonly about: "trade" | "mass";
  readonly kind: (typeof REMARK_KINDS)[number];
  readonly message: string;
  /** Years in which it holds; empty for all. */
  readonly years: readonly number[];
  /** Customs code that must be in view, itself or one below it; empty for any. */
  readonly code: string;
  /** Whether it holds for world trade only, not for the EU's customs. */
  readonly isOfWorld: boolean;
}

/** Where a reading of the Herfindahl–Hirschman index begins, 0–10 000; below the first it is low. */
export interface ConcentrationLevel {
  readonly level: "medium" | "high";
  readonly hhi: number;
  /** Whether the index must be above `hhi`, and not only as high. */
  readonly isAbove: boolean;
}

/**
 * Why a supply risk of the EU's 2023 study is not what its formula gives with the terms that it prints, each worded once below
 * `risk.why.`.
 *
 * - `copied-shares`: the annex repeats the world's shares as those of the EU's supply.
 * - `world-alone`: the published value is near what the world's shares alone give, though it is said to use both.
 * - `one-mix`: the annex prints one mix of suppliers for all rare earths, the study used those of each element.
 * - `copies-differ`: copies of the study's table print different values.
 * - `not-reproduced`: nobody has found why.
 */
export const RISK_DIFFERENCE_REASONS = [
  "copied-shares",
  "world-alone",
  "one-mix",
  "copies-differ",
  "not-reproduced",
] as const;

/** A supply risk that the formula does not give, and why. */
export interface RiskDifference {
  readonly material: string;
  /** Element; empty for the material as a whole. */
  readonly product: string;
  readonly stage: Stage;
  readonly reason: (typeof RISK_DIFFERENCE_REASONS)[number];
  /** The supply risk that another copy of the study's table prints; null unless copies differ. */
  readonly otherCopy: number | null;
}

/**
 * Why a figure lies outside the band that the Joint Research Centre found, each worded below `act.differs.`.
 *
 * - `no-mine`: the EU's 2023 study prints an import reliance below 100 %, though no source held knows a mine in the EU.
 * - `older-rate`: its edition of 2017 printed a recycling rate as large as the Centre's.
 */
export const BENCHMARK_DIFFERENCE_REASONS = ["no-mine", "older-rate"] as const;

/** A finding of the Joint Research Centre that the study's figure does not fit, and why. */
export interface BenchmarkDifference {
  readonly material: string;
  readonly benchmark: (typeof BENCHMARKS)[number];
  readonly reason: (typeof BENCHMARK_DIFFERENCE_REASONS)[number];
  /** Element that the older rate is of; empty for the material itself. */
  readonly product: string;
  /** 0–1; null unless it is the reason. */
  readonly olderRate: number | null;
}

/** The tables that say what exists, independent of any source. */
export interface Reference {
  readonly materials: readonly MaterialEntry[];
  readonly otherMaterials: ReadonlySet<string>;
  readonly places: readonly PlaceEntry[];
  readonly aliases: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, AreaHandling>;
  readonly groups: readonly GroupEntry[];
  /** Names of places and groups, one table a language. */
  readonly placeNames: readonly PlaceNames[];
  readonly productCodes: readonly ProductCode[];
  readonly shareLines: readonly ShareLine[];
  readonly baskets: readonly BasketEntry[];
  readonly openings: ReadonlyMap<string, Opening>;
  readonly published: readonly PublishedEntry[];
  readonly partnerCodes: ReadonlyMap<string, readonly string[]>;
  readonly confidentialReporters: readonly ConfidentialReporter[];
  readonly knownOddities: readonly KnownOddity[];
  readonly licences: readonly Licence[];
  readonly remarks: readonly RemarkEntry[];
  /** Customs codes that a newer nomenclature made out of others: [code before, code since]. */
  readonly successions: readonly (readonly [string, string])[];
  readonly concentrationLevels: readonly ConcentrationLevel[];
  readonly riskDifferences: readonly RiskDifference[];
  readonly benchmarkDifferences: readonly BenchmarkDifference[];
  /** Groups of materials in the order in which a reader chooses among them. */
  readonly materialGroups: readonly string[];
  /** What an assessment product is called or counts where it is not the material as such, by `labelKey`. */
  readonly assessmentLabels: ReadonlyMap<string, AssessmentLabel>;
  /** Element shown first where the EU study gives shares by element. */
  readonly assessmentDefaults: ReadonlyMap<string, string>;
}

export interface AssessmentLabel {
  readonly material: string;
  readonly scope: "global" | "eu-sourcing";
  /** Name of the product; empty where its own will do. */
  readonly label: string;
  /** What is counted where it is not the material in the stage's own form: "compounds". */
  readonly counts: ShareSeries["counts"];
  /** Why its rows are not used; empty where they are. */
  readonly exclude: string;
}

/** Key of an assessment product among the labels. */
export function labelKey(material: string, scope: string, stage: string, product: string): string {
  return [material, scope, stage, product].join("|");
}
