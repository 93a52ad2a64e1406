/** The closed sets of words that the data files, the query and the Scene share. */

/** What countries are coloured by: their share of this. */
export const MEASURES = [
  "extraction",
  "processing",
  "exports",
  "imports",
  "eu-sourcing",
  "reserves",
] as const;
export type Measure = (typeof MEASURES)[number];

/** The form in which a material crosses a border; magnets are the one product of a material that is traded as such here. */
export const TRADED_FORMS = ["ore", "processed", "magnets", "waste"] as const;
export type TradedForm = (typeof TRADED_FORMS)[number];

/** Whose trade a table holds: that of the world, imports of EU members by their customs, or those of the EU as one. */
export const MARKETS = ["world", "eu-imports", "eu-total"] as const;
export type Market = (typeof MARKETS)[number];

/** Where in the chain a production or assessment figure belongs. */
export const STAGES = ["extraction", "processing"] as const;
export type Stage = (typeof STAGES)[number];

/**
 * How a place stands in a share table.
 *
 * - `value`: a figure is published.
 * - `trace`: published as "less than" a threshold; known to be small, size not stated.
 * - `zero`: published as zero.
 * - `withheld`: the source has the figure and keeps it confidential.
 * - `not-available`: the source names the place and gives no figure.
 * - `not-applicable`: the question makes no sense for the place (a place's imports from itself).
 */
export const ENTRY_STATES = [
  "value",
  "trace",
  "zero",
  "withheld",
  "not-available",
  "not-applicable",
] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/**
 * How sure a figure is, the surest first. A figure has the weakest grade that holds.
 *
 * - `official`: as a statistical office or agency published it, from a table that holds all of its kind.
 * - `reconciled`: two customs reports made one by a published method (BACI).
 * - `partial`: from a table that holds the largest flows or some countries only, so that a whole may be short.
 * - `estimated`: the publisher marks it as an estimate.
 * - `shared-code`: its customs code holds other goods too.
 * - `implausible`: its value and its weight hardly fit together.
 * - `disputed`: two reports of it differ by more than a factor of two.
 * - `reconstructed`: worked out from rounded shares and a published total.
 */
export const GRADES = [
  "official",
  "reconciled",
  "partial",
  "estimated",
  "shared-code",
  "implausible",
  "disputed",
  "reconstructed",
] as const;
export type Grade = (typeof GRADES)[number];

/** Strategic Project activities, in the words of Regulation (EU) 2024/1252. */
export const ACTIVITIES = ["extraction", "processing", "recycling", "substitution"] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Kinds of agreement between the EU and a partner. */
export const AGREEMENT_KINDS = [
  "strategic-partnership",
  "fta-raw-materials",
  "administrative-arrangement",
  "msp-member",
  "other",
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** How far an agreement has come: `provisional` where it is applied before all have ratified it. */
export const AGREEMENT_STATUSES = ["signed", "roadmap", "provisional", "in-force", "in-negotiation"] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** What is known of an export control: see `exportControlSchema`. */
export const CONTROL_STATES = ["in-force", "suspension-ended"] as const;

/** How far a measure of the EU has come, as far as found. */
export const MEASURE_STATES = ["in-force", "adopted", "applies-later", "proposed", "announced"] as const;

/** What benchmarks of Regulation (EU) 2024/1252 are about, as parts of the EU's consumption. */
export const BENCHMARKS = ["extraction", "processing", "recycling"] as const;

/** How a band's ends are meant: `least` and `over` have a lower end only, `under` an upper one, `exactly` one for both. */
export const BAND_KINDS = ["least", "over", "under", "between", "exactly"] as const;

/**
 * Why a published figure differs from the one in view, each worded once below `elsewhere.published.`.
 *
 * - `revised`: a later edition of the same source, which is used here, has changed the year.
 * - `magnet-elements`, `magnets-made`: it counts these, not all rare earths.
 * - `other-period`, `other-stage`, `other-measure`: it is of other years, of ore and not of metal, of supply and not of imports.
 * - `summary-table`: the study's summary differs from its annex, which is used here.
 * - `auditors`: the Court of Auditors prints it of the same supply.
 * - `by-weight`: it is of weight, not of value.
 */
export const DIFFERENCE_REASONS = [
  "revised",
  "magnet-elements",
  "magnets-made",
  "other-period",
  "other-stage",
  "other-measure",
  "summary-table",
  "auditors",
  "by-weight",
] as const;

/** Why a measure is not offered for a material. */
export const ABSENCE_REASONS = [
  "by-product",
  "no-source",
  "source-excluded",
  "no-flows",
  "one-exporter-only",
  "merged-code",
  "copied-shares",
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

declare const kind: unique symbol;
/** An id of one kind of thing: a text of no kind may stand for it, an id of another kind may not. */
type Id<K extends string> = string & { readonly [kind]?: K };

/** Places are ISO 3166-1 alpha-3 codes, with XKX for Kosovo*; groups have upper-case ids such as EU27. */
export type PlaceId = Id<"place">;
export type MaterialId = Id<"material">;
export type SourceId = Id<"source">;

/** The official languages of the European Union, by ISO 639-1 code, in the order of the Union's publications. */
export const LANGUAGES = [
  "bg",
  "es",
  "cs",
  "da",
  "de",
  "et",
  "el",
  "en",
  "fr",
  "ga",
  "hr",
  "it",
  "lv",
  "lt",
  "hu",
  "mt",
  "nl",
  "pl",
  "pt",
  "ro",
  "sk",
  "sl",
  "fi",
  "sv",
] as const;
export type Language = (typeof LANGUAGES)[number];
