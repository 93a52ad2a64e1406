import type { Activity, AgreementKind, Stage } from "#schema/ids.ts";
import type { Location } from "./problems.ts";

export type CodeSystem = "HS6" | "HS4" | "HS6-bundle" | "CN8";
export type QuantityUnit = "t" | "kg" | "million m3";

/** World and "other countries" as the production tables write them. */
export const WORLD = "WLD";
export const OTHERS = "OTH";

/** One flow as published. Value in thousands of the source's currency. */
export interface FlowObservation extends Location {
  readonly sourceId: string;
  readonly system: CodeSystem;
  readonly code: string;
  readonly year: number;
  readonly origin: string;
  readonly destination: string;
  readonly valueThousands: number;
  readonly tonnes: number | null;
}

/** How the flows of one source are priced and how far they reach. */
export interface TradeTerms {
  readonly sourceId: string;
  readonly market: "world" | "eu-imports";
  readonly currency: "USD" | "EUR";
  readonly valuation: "FOB" | "CIF";
  /** Scope of a code and year that has no line in the coverage table. */
  readonly defaultScope: string;
}

export interface CoverageObservation extends Location {
  readonly sourceId: string;
  readonly code: string;
  readonly year: number;
  readonly scope: string;
  readonly rowCount: number;
  readonly absentImporters: string | null;
  readonly shareOfReported: number | null;
}

export interface ProductionObservation extends Location {
  readonly material: string;
  readonly stage: Stage;
  readonly product: string;
  readonly year: number;
  /** A place, a special area, WORLD or OTHERS. */
  readonly place: string;
  readonly quantity: number;
  readonly unit: QuantityUnit;
  readonly isEstimated: boolean;
  readonly sourceId: string;
}

export const NOTE_FLAGS = [
  "withheld",
  "not-available",
  "blank-in-source",
  "included-elsewhere",
  "less-than-half-unit",
  "less-than-half-unit-or-included-elsewhere",
  "form",
  "component",
  "not-additive",
  "qualitative",
] as const;

/** What a source prints instead of, or beside, a number. */
export interface ProductionNote extends Location {
  readonly material: string;
  readonly stage: Stage | "reserves";
  readonly product: string;
  readonly year: number;
  readonly place: string;
  readonly flag: (typeof NOTE_FLAGS)[number];
  readonly rawValue: string;
  readonly note: string;
  readonly sourceId: string;
}

export interface ReserveObservation extends Location {
  readonly material: string;
  readonly product: string;
  readonly year: number;
  readonly place: string;
  readonly quantity: number;
  readonly unit: QuantityUnit;
  readonly isLowerBound: boolean;
  readonly note: string;
  readonly sourceId: string;
}

/** A share as printed by the EU study; null percent means "below the qualifier". */
export interface SupplyShareObservation extends Location {
  readonly material: string;
  readonly stage: Stage;
  readonly scope: "global" | "eu-sourcing";
  readonly place: string;
  readonly sharePercent: number | null;
  readonly product: string;
  readonly sourceId: string;
}

export interface IndicatorObservation extends Location {
  readonly material: string;
  readonly id: string;
  readonly value: number | null;
  readonly unit: string;
  readonly period: string;
  readonly sourceId: string;
  readonly product: string;
  readonly note: string;
}

export interface GovernanceObservation extends Location {
  readonly place: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly sourceId: string;
}

export interface EventObservation extends Location {
  readonly date: string;
  readonly title: string;
  readonly kind: string;
  readonly places: readonly string[];
  readonly materials: readonly string[];
  readonly summary: string;
  readonly evidence: string;
}

export interface ProjectObservation extends Location {
  readonly id: string;
  readonly name: string;
  readonly promoter: string;
  readonly place: string;
  readonly locality: string;
  readonly position: readonly [number, number] | null;
  readonly precision: "exact-site" | "municipality" | "region" | "country";
  readonly materials: readonly string[];
  readonly activities: readonly Activity[];
  readonly isInsideEu: boolean;
  readonly selectedOn: string;
  readonly address: string | null;
  readonly description: string;
  readonly evidence: string;
  readonly confidence: "high" | "medium" | "low";
}

export interface PartnershipObservation extends Location {
  readonly id: string;
  readonly places: readonly string[];
  readonly partnerName: string;
  readonly kind: AgreementKind;
  readonly signedOn: string | null;
  readonly status: "signed" | "roadmap" | "in-force" | "in-negotiation";
  readonly materials: readonly string[];
  readonly summary: string;
  readonly evidence: string;
  readonly confidence: "high" | "medium" | "low";
}

/** Everything one source family holds. */
export interface SourceTables {
  readonly trade?: readonly TradeTerms[];
  readonly flows?: readonly FlowObservation[];
  readonly coverage?: readonly CoverageObservation[];
  readonly production?: readonly ProductionObservation[];
  readonly notes?: readonly ProductionNote[];
  readonly reserves?: readonly ReserveObservation[];
  readonly supplyShares?: readonly SupplyShareObservation[];
  readonly indicators?: readonly IndicatorObservation[];
  readonly governance?: readonly GovernanceObservation[];
  readonly events?: readonly EventObservation[];
  readonly projects?: readonly ProjectObservation[];
  readonly partnerships?: readonly PartnershipObservation[];
}
