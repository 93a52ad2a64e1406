import type { AbsentImporter } from "#schema/absentImporters.ts";
import type { CoverageScope } from "#schema/coverageScope.ts";
import type { StageRisks } from "#schema/digest.ts";
import type { EventKind, StockKind } from "#schema/digestIds.ts";
import type { Activity, AgreementKind, AgreementStatus, Market, Stage } from "#schema/ids.ts";
import type {
  BenchmarkBand,
  Criticality,
  ExportControl,
  RecyclingMeasure,
  Stockpile,
} from "#schema/policy.ts";
import type { Project } from "#schema/project.ts";
import type { TradeMethod } from "#schema/tradeMethod.ts";
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
  /** Part of the weight of all flows into the destination, 0–1, where the source publishes that and no weight. */
  readonly massShare?: number;
}

/** What a place trades of a code in a year, with all partners, named or not. In thousands of the source's currency. */
export interface TotalObservation extends Location {
  readonly sourceId: string;
  readonly code: string;
  readonly year: number;
  readonly place: string;
  readonly exportsThousands: number;
  readonly importsThousands: number;
}

/** How the flows of one source are priced and how far they reach. */
export interface TradeTerms {
  readonly sourceId: string;
  readonly market: Market;
  readonly method: TradeMethod;
  readonly currency: "USD" | "EUR";
  readonly valuation: "FOB" | "CIF";
  /** Scope of a code and year that has no line in the coverage table. */
  readonly defaultScope: CoverageScope;
}

export interface CoverageObservation extends Location {
  readonly sourceId: string;
  readonly code: string;
  readonly year: number;
  readonly scope: CoverageScope;
  readonly rowCount: number;
  readonly absentImporters: readonly AbsentImporter[] | null;
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
  /** The study's trade parameter t; null where it prints none. */
  readonly tradeParameter: number | null;
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
  readonly kind: EventKind;
  readonly places: readonly string[];
  readonly materials: readonly string[];
  readonly summary: string;
  readonly evidence: string;
}

/** Results of the EU's study for a material or one of its elements. */
export interface CriticalityObservation extends Location, Criticality {
  readonly material: string;
  readonly byStage: StageRisks;
}

/** Policy facts and the materials they name; "rare-earths" stands for light and heavy together. */
export interface ControlObservation extends Location, ExportControl {
  readonly materials: readonly string[];
}
export interface StockpileObservation extends Location, Stockpile {
  readonly materials: readonly string[];
  /** The figure that is published of the stock: its kind, value and unit. */
  readonly kind: StockKind;
  readonly value: number;
  readonly unit: string;
}
export interface RecyclingObservation extends Location, RecyclingMeasure {
  readonly materials: readonly string[];
}

export interface BenchmarkBandObservation extends Location, BenchmarkBand {
  readonly material: string;
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
  readonly furtherSites?: Project["furtherSites"];
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
  readonly status: AgreementStatus;
  readonly materials: readonly string[];
  readonly summary: string;
  readonly evidence: string;
  readonly confidence: "high" | "medium" | "low";
}

/** Everything one source family holds. */
export interface SourceTables {
  readonly trade?: readonly TradeTerms[];
  readonly flows?: readonly FlowObservation[];
  readonly totals?: readonly TotalObservation[];
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
  readonly criticality?: readonly CriticalityObservation[];
  readonly controls?: readonly ControlObservation[];
  readonly stockpiles?: readonly StockpileObservation[];
  readonly recycling?: readonly RecyclingObservation[];
  readonly benchmarkBands?: readonly BenchmarkBandObservation[];
}
