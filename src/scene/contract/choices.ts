import type { ShareSeries } from "#schema/dossier.ts";
import type { AbsenceReason, Measure, PlaceId, TradedForm } from "#schema/ids.ts";

export interface SceneTimelineYear {
  readonly year: number;
  readonly hasShares: boolean;
  readonly flows: "complete" | "partial" | "none";
  /** Source, basis or, for trade, the codes held change between the year before and this one. */
  readonly isBreak: boolean;
}

/** What a control can offer in this view; `reason` says why a choice is closed. */
export interface SceneChoices {
  readonly measures: readonly { readonly id: Measure; readonly reason: AbsenceReason | null }[];
  readonly series: readonly {
    readonly id: string;
    /** Products that have the very same shares: elements for which the study gives those of their group. */
    readonly products: readonly string[];
    readonly basis: "quantity" | "published-share";
    readonly counts: ShareSeries["counts"] | null;
    /** Folders of the sources, in the order of their years. */
    readonly families: readonly string[];
    /** First and last year; null for the study, which is of 2016–2020. */
    readonly years: readonly [number, number] | null;
  }[];
  /** Customs codes that can be drawn alone, in the order of the dossier. */
  readonly codes: readonly {
    readonly code: string;
    readonly label: string;
    /** Whether a table holds it in the year in view. */
    readonly isHeld: boolean;
    /** Whether it is among those drawn when none is chosen. */
    readonly isInBasket: boolean;
  }[];
  readonly forms: readonly { readonly id: TradedForm | "all"; readonly isHeld: boolean }[];
  /** Who could be stopped at a press: the largest suppliers of the place in focus, else of the EU; empty where it imports nothing. */
  readonly suppliers: {
    readonly importer: PlaceId;
    /** Each with its part of the importer's imports, 0–1. */
    readonly largest: readonly { readonly place: PlaceId; readonly share: number }[];
  };
  readonly massIsHeld: boolean;
  readonly euCustomsIsHeld: boolean;
  readonly timeline: readonly SceneTimelineYear[];
}
