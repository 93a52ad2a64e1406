import type { CodeYear } from "#schema/dossier.ts";
import type { CodeSystem, TradeTerms } from "../read/observations.ts";

/** One flow between two places of today. */
export interface TradeFlow {
  readonly origin: string;
  readonly destination: string;
  readonly valueThousands: number;
  readonly tonnes: number | null;
  /** Part of the weight of all flows of the year, 0–1, where the source publishes that and no weight. */
  readonly massShare?: number;
}

/** What a place trades of a code in a year beyond the flows held, in thousands of the source's currency. */
export interface UnroutedTrade {
  readonly place: string;
  readonly exportsThousands: number;
  readonly importsThousands: number;
}

/** All flows of a code in a year from one source. */
export interface YearTrade {
  readonly year: number;
  readonly flows: readonly TradeFlow[];
  readonly coverage: CodeYear;
  /** Empty where the source publishes no totals of places. */
  readonly unrouted: readonly UnroutedTrade[];
}

/** All years of a code from one source. */
export interface CodeTrade {
  readonly terms: TradeTerms;
  readonly family: string;
  readonly system: CodeSystem;
  readonly code: string;
  readonly years: ReadonlyMap<number, YearTrade>;
}
