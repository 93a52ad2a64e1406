import type { Measure, PlaceId } from "#schema/ids.ts";
import { RELEASE_OF_FAMILY } from "../reference/releases.ts";
import type { YearRange } from "./yearRanges.ts";

/** Official releases that a gap can be filled from, by the names under which publishers are known here. */
export const RELEASES = ["baci", "comtrade", "comext", "usgs", "wmd", "bgs", "wgi", "eu-study"] as const;
export type ReleaseId = (typeof RELEASES)[number];

/**
 * What kind of figure is missing.
 *
 * - `shared-code`: trade is known only together with other goods of the same customs code.
 * - `residual-code`: the code says so little of the material that it is not drawn.
 * - `code-not-held`: no table of the code is held, in any year.
 * - `years-not-held`: a code or a measure is held, but not in these years.
 * - `measure-not-held`: no figure at all is held for the measure.
 * - `partial-table`: the table of the code is a part of what its source has.
 * - `absent-reporter`: importers had not reported when the table was taken.
 * - `confidential`: the reporter keeps the trade secret; of the EU's customs, any flow can be.
 * - `withheld`: the publisher has the production figure and keeps it secret.
 * - `not-available`: the publisher names the producer and gives no figure.
 * - `no-weights`: values are held, and not a single weight.
 * - `source-excluded`: held, and left out by the build setting.
 */
export const GAP_KINDS = [
  "shared-code",
  "residual-code",
  "code-not-held",
  "years-not-held",
  "measure-not-held",
  "partial-table",
  "absent-reporter",
  "confidential",
  "withheld",
  "not-available",
  "no-weights",
  "source-excluded",
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Something about a material that is not known here. */
export interface Gap {
  readonly kind: GapKind;
  /** Customs codes concerned, in the order of the dossier; empty where the gap is one of a measure. */
  readonly codes: readonly string[];
  /** Years concerned, ascending; empty where it is so in every year, or where the figure has no calendar year. */
  readonly years: readonly YearRange[];
  /** Places whose figures are missing, by id; empty where it concerns all, or where it is not known which. */
  readonly places: readonly PlaceId[];
  /** Measure concerned; null for gaps of customs codes, which concern flows, exports and imports alike. */
  readonly measure: Measure | null;
  /**
   * The release that would fill it; null where no public one can: figures kept secret, and codes that only finer
   * national lines part.
   */
  readonly remedy: ReleaseId | null;
}

const RELEASES_BY_FAMILY: Readonly<Record<string, ReleaseId>> = RELEASE_OF_FAMILY;

/** The release that a source's family is made of; null for families that are compiled here. */
export function releaseOfFamily(family: string): ReleaseId | null {
  return RELEASES_BY_FAMILY[family] ?? null;
}

/** A gap of customs codes, in every year unless said otherwise. */
export function gapOfCodes(kind: GapKind, codes: readonly string[], rest: Partial<Gap> = {}): Gap {
  return { kind, codes, years: [], places: [], measure: null, remedy: null, ...rest };
}

/** A gap of a measure, in every year unless said otherwise. */
export function gapOfMeasure(kind: GapKind, measure: Measure, rest: Partial<Gap> = {}): Gap {
  return { kind, codes: [], years: [], places: [], measure, remedy: null, ...rest };
}
