import type { AbsentImporter } from "#schema/absentImporters.ts";
import type { ScopeId } from "#schema/coverageScope.ts";
import type { Market, SourceId, TradedForm } from "#schema/ids.ts";

/** What is known of one customs code in the year shown. */
export interface SceneCodeCoverage {
  readonly code: string;
  readonly system: "HS6" | "HS4" | "HS6-bundle" | "CN8";
  readonly form: TradedForm;
  readonly label: string;
  readonly sourceId: SourceId;
  readonly market: Market;
  readonly valuation: "FOB" | "CIF";
  readonly isSpecific: boolean;
  readonly sharedWith: readonly string[];
  /** What else there is to know of the code, in English. */
  readonly note: string | null;
  readonly completeness: "complete" | "partial";
  readonly scope: ScopeId;
  readonly shareOfReported: number | null;
  /** Null where the source names none. */
  readonly absentImporters: readonly AbsentImporter[] | null;
}

/** How much of the subject the figures in view cover. */
export interface SceneCoverage {
  /** The worse of shares and flows. */
  readonly completeness: "complete" | "partial" | "none";
  readonly shares: {
    readonly held: boolean;
    readonly basis: "quantity" | "published-share" | "trade" | null;
    /** What is counted, in the source's words. */
    readonly product: string | null;
    /** "published" world total, or the sum of the places listed. */
    readonly denominator: "published-total" | "sum-of-places" | null;
    readonly sourceIds: readonly SourceId[];
  };
  readonly flows: readonly SceneCodeCoverage[];
  readonly leftOutCodes: readonly {
    readonly code: string;
    readonly label: string;
    readonly why:
      | "not-held"
      | "residual"
      | "superseded"
      | "source-excluded"
      | "other-goods"
      | "mostly-other-goods";
  }[];
  readonly excludedFamilies: readonly string[];
}
