import { type PlaceId, STAGES, type Stage } from "#schema/ids.ts";
import { type Share, share } from "#schema/units.ts";
import { BENCHMARK_SHARE } from "../shareClasses.ts";
import { distanceOf, type StudyTerms } from "./outputGauges.ts";

/** Shares of what the EU makes and imports at a stage, as the 2023 study prints them. Columns of equal length. */
export interface SourcingShares {
  readonly stage: Stage;
  /** Element or product; empty for the material as a whole. */
  readonly product: string;
  /** Whether it counts compounds though it stands under extraction. */
  readonly countsCompounds: boolean;
  /** Series of the map that shows them. */
  readonly series: string | null;
  readonly places: readonly PlaceId[];
  /** 0–1. */
  readonly shares: readonly (number | null)[];
}

/**
 * Why the largest third country is not known: the study prints no shares of the EU's sources at the stage; only those of
 * elements that are not strategic; only those of members; or it repeats the shares of world supply.
 */
type UnknownThirdCountry = "not-printed" | "other-elements" | "members-only" | "copied-shares";

/** The third country that supplies most of what the EU makes and imports at a stage, beside the ceiling of 65 %. */
export interface ThirdCountryGauge {
  readonly stage: Stage;
  readonly mark: Share;
  /** The country, or all that share the first rank; empty where it is not known. */
  readonly places: readonly PlaceId[];
  /** Of each of them, 0–1; null where it is not known. */
  readonly share: Share | null;
  /** `share` less `mark`, −1 to 1; null where the share is. */
  readonly distance: number | null;
  /** Its part of what the study names from outside the EU alone, 0–1: no figure of the Act; null where the share is. */
  readonly shareOfOutside: Share | null;
  readonly product: string;
  readonly countsCompounds: boolean;
  readonly series: string | null;
  readonly unknown: UnknownThirdCountry | null;
}

const MARK = share(BENCHMARK_SHARE);

function notKnown(stage: Stage, unknown: UnknownThirdCountry, series: string | null = null) {
  const nothing = {
    places: [],
    share: null,
    distance: null,
    shareOfOutside: null,
    product: "",
    countsCompounds: false,
  };
  return { stage, mark: MARK, ...nothing, series, unknown };
}

function largestOf(row: SourcingShares, isEuMember: (place: PlaceId) => boolean): ThirdCountryGauge {
  const { stage, product, countsCompounds, series } = row;
  const outside = row.places.flatMap((place, index) => {
    const value = row.shares[index] ?? 0;
    return value > 0 && !isEuMember(place) ? [{ place, value }] : [];
  });
  if (outside.length === 0) return notKnown(stage, "members-only", series);
  const largest = Math.max(...outside.map(({ value }) => value));
  const ofLargest = share(largest);
  return {
    stage,
    mark: MARK,
    places: outside.filter(({ value }) => value === largest).map(({ place }) => place),
    share: ofLargest,
    distance: distanceOf(ofLargest, MARK),
    shareOfOutside: share(
      largest,
      outside.reduce((sum, { value }) => sum + value, 0),
    ),
    product,
    countsCompounds,
    series,
    unknown: null,
  };
}

/**
 * The largest third country at each stage that the study knows for the material: Regulation (EU) 2024/1252, Article 5(1)(b).
 * The study's shares are of domestic production and imports together, and are used as they stand.
 *
 * @param sourcing  without shares that are only a copy of those of world supply
 * @param study     rows of the study, which say which stages it knows
 * @param elements  those of the material that are strategic; empty for all
 * @param isCopied  whether the study repeats the world's shares as the EU's
 */
export function thirdCountryGauges(
  sourcing: readonly SourcingShares[],
  study: readonly StudyTerms[],
  elements: readonly string[],
  isCopied: boolean,
  isEuMember: (place: PlaceId) => boolean,
): ThirdCountryGauge[] {
  return STAGES.flatMap((stage): ThirdCountryGauge[] => {
    const ofStage = sourcing.filter((row) => row.stage === stage);
    const found =
      elements.length === 0
        ? ofStage[0]
        : (elements.flatMap((element) => ofStage.find(({ product }) => product === element) ?? [])[0] ??
          ofStage.find(({ product }) => product === ""));
    if (found) return [largestOf(found, isEuMember)];
    if (ofStage.length > 0) return [notKnown(stage, "other-elements")];
    const reliance = stage === "extraction" ? "importRelianceExtraction" : "importRelianceProcessing";
    if (study.every((terms) => terms[reliance] === null)) return [];
    return [notKnown(stage, isCopied ? "copied-shares" : "not-printed")];
  });
}

/** Whether one third country supplies more than the Act's ceiling; exactly 65 % does not exceed it. */
export function isAboveCeiling({ share: value, mark }: ThirdCountryGauge): boolean {
  return value !== null && value > mark;
}

/**
 * The stage at which one third country supplies most; null where that is not known. It is known where the ceiling is
 * exceeded at a stage, or where the study names the sources at every stage it covers.
 */
export function largestThirdCountry(gauges: readonly ThirdCountryGauge[]): ThirdCountryGauge | null {
  const [largest] = gauges
    .filter(({ share: value }) => value !== null)
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  if (largest === undefined) return null;
  const isWhole = gauges.every(({ unknown }) => unknown === null || unknown === "members-only");
  return isWhole || isAboveCeiling(largest) ? largest : null;
}
