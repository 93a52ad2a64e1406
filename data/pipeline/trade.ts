import type { CodeYear } from "#schema/dossier.ts";
import type { CodeSystem, TradeTerms } from "./observations.ts";

/** One flow between two places of today. */
export interface TradeFlow {
  readonly origin: string;
  readonly destination: string;
  readonly valueThousands: number;
  readonly tonnes: number | null;
}

/** All flows of a code in a year from one source. */
export interface YearTrade {
  readonly year: number;
  readonly flows: readonly TradeFlow[];
  readonly coverage: CodeYear;
}

/** All years of a code from one source. */
export interface CodeTrade {
  readonly terms: TradeTerms;
  readonly family: string;
  readonly system: CodeSystem;
  readonly code: string;
  readonly years: ReadonlyMap<number, YearTrade>;
}
