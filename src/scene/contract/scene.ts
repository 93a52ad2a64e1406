import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type {
  Activity,
  AgreementKind,
  AgreementStatus,
  EntryState,
  Grade,
  PlaceId,
  SourceId,
} from "#schema/ids.ts";
import type { Amount, Unit } from "#schema/units.ts";
import type { Filters, Question } from "#state/map/document.ts";
import type { SceneChoices } from "./choices.ts";
import type { SceneCoverage } from "./coverage.ts";
import type { SceneGrading, SceneProvenance, SceneReportPair, SceneSource } from "./evidence.ts";
import type { SceneMetrics } from "./metrics.ts";
import type { ScenePolicy, SceneStudy } from "./policy.ts";
import type { SceneRing } from "./ring.ts";
import type { SceneFlowChange, SceneScenario } from "./scenario.ts";
import type { TradeAmounts } from "./tradeAmounts.ts";

/** Version of the query and of this object; raised when a field changes meaning or goes. */
export const SCENE_CONTRACT = 2;

/**
 * How a place looks: its entry's state; "not-listed" where the source does not name it at all; "below-grade" where
 * its figure is weaker than the reader wants to see.
 */
export type FillState = EntryState | "not-listed" | "below-grade";

/** One country or territory, or EU27 as one. Places that are not listed have no fill. */
export interface SceneFill {
  readonly place: PlaceId;
  /** Share of the measure, 0–1; null unless the state is `value` or `zero`. */
  readonly share: number | null;
  readonly state: FillState;
  /** Index into `legend.fill.classes`; null unless the state is `value` or `trace`. */
  readonly classIndex: number | null;
}

/** One flow, or all flows of its codes between two places, in the year shown. Largest first. */
export interface SceneArc extends TradeAmounts {
  /** "COD-CHN": stable across years. */
  readonly id: string;
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  /** Drawn in full. The others, all smaller, are drawn as a calm ground under the leading ones. */
  readonly isLeading: boolean;
  /** What the stop of suppliers makes of it; null where there is none, or it stays as it is. Its amounts are those observed. */
  readonly change: SceneFlowChange | null;
}

export interface SceneMarker {
  readonly project: string;
  readonly name: string;
  readonly promoter: string;
  readonly place: PlaceId;
  readonly locality: string;
  readonly position: readonly [number, number];
  readonly precision: "exact-site" | "municipality" | "region";
  readonly activities: readonly Activity[];
  readonly materials: readonly string[];
  readonly isInsideEu: boolean;
  /** Which of the project's sites it stands on, from 0. */
  readonly site: number;
}

/** A project without a known site: listed beside the map. */
export type SceneUnplacedProject = Omit<SceneMarker, "position" | "precision" | "site">;

export interface SceneOutline {
  readonly place: PlaceId;
  readonly agreements: readonly SceneAgreement[];
  /** The kind that decides the outline: the strongest the partner has. */
  readonly kind: AgreementKind;
  /** False when all of the partner's agreements are still negotiated. */
  readonly isSigned: boolean;
}

export interface SceneAgreement {
  readonly id: string;
  readonly kind: AgreementKind;
  readonly partnerName: string;
  readonly signedOn: string | null;
  readonly status: AgreementStatus;
  /** Whether its text names the material in view; null when it names none. */
  readonly namesMaterial: boolean | null;
  readonly summary: string;
  readonly evidence: string;
  /** How well the evidence supports kind, date and partners. */
  readonly confidence: "high" | "medium" | "low";
}

/** A place in the ranking, by the measure shown. */
export interface SceneRow {
  /** From 1; null for places without a figure. Equal shares have equal ranks. */
  readonly rank: number | null;
  readonly place: PlaceId;
  readonly share: number | null;
  readonly state: FillState;
  /** What is behind the share; null when only shares are published. */
  readonly quantity: Amount | null;
  readonly isEstimated: boolean;
  /** Null where there is no figure to grade. */
  readonly grade: Grade | null;
  /** Whether much of what the place ships is only passing through. */
  readonly isHub: boolean;
  readonly isEuMember: boolean;
  readonly hasAgreement: boolean;
  readonly projectCount: number;
}

export interface SceneFillClass {
  /** Share from which the class begins, inclusive except for the first; 0–1. */
  readonly from: number;
  /** Share up to which it runs, exclusive except for the last; 0–1. */
  readonly to: number;
  /** Whether it lies above the 65 % benchmark of Regulation (EU) 2024/1252, Article 5. */
  readonly exceedsBenchmark: boolean;
}

export interface SceneLegend {
  readonly title: MessageRef;
  readonly fill: {
    readonly classes: readonly SceneFillClass[];
    /** States that occur in this Scene and need an entry. */
    readonly states: readonly FillState[];
  };
  readonly flow: {
    /** Three round quantities and the `width` each is drawn with; empty when no flow is drawn. */
    readonly stops: readonly { readonly quantity: Amount; readonly width: number }[];
    readonly hasRings: boolean;
    /** Whether a leading flow is marked because its reports disagree. */
    readonly hasDisputed: boolean;
    /** What the stop of suppliers makes of leading flows. */
    readonly changes: readonly SceneFlowChange["kind"][];
    /** How many drawn flows are not leading, and their part of all trade in view, 0–1; null when all lead. */
    readonly calm: { readonly count: number; readonly share: number } | null;
  };
  /** Whether a place in view is marked as a re-export hub. */
  readonly hasHubs: boolean;
  readonly activities: readonly Activity[];
  readonly agreementKinds: readonly AgreementKind[];
}

/** What the flows in view add up to, drawn or not. Quantities are in `unit`. */
export interface SceneFlowTotals {
  readonly unit: Unit;
  readonly count: number;
  readonly drawnCount: number;
  readonly quantity: number;
  readonly drawnQuantity: number;
  /** The largest of the drawn flows, which are drawn in full. */
  readonly leadingCount: number;
  readonly leadingQuantity: number;
  /** Trade inside a unit (the EU as one, the group in focus, a place), drawn as a ring or not. */
  readonly insideQuantity: number;
  /** Part of `quantity` whose origin or destination is no longer exists, so that no arc can show it. */
  readonly unallocatedQuantity: number;
  /** Flows without a weight, left out when the unit is mass. */
  readonly withoutMassCount: number;
  /** Flows hidden because they are weaker than the grade chosen, and what they add up to. */
  readonly hiddenCount: number;
  readonly hiddenQuantity: number;
}

export interface SceneNote {
  readonly kind: "grade" | "gap" | "break" | "shared-code" | "hub" | "boundary" | "method" | "fallback";
  readonly message: MessageRef;
}

/** A remark as a source makes it, in English. */
export interface SceneRemark {
  readonly sourceId: SourceId;
  readonly text: string;
}

/** Another end of a place's trade, with its part of all that trade in one direction, 0–1. */
export interface ScenePartner {
  readonly place: PlaceId;
  readonly quantity: Amount;
  readonly share: number;
}

/** What the detail card says about what is selected. */
export type SceneSelection =
  | {
      readonly kind: "place";
      readonly place: PlaceId;
      readonly row: SceneRow | null;
      readonly state: FillState;
      /** Partners by quantity in the year shown, largest first, at most five each way. */
      readonly suppliers: readonly ScenePartner[];
      readonly customers: readonly ScenePartner[];
      readonly agreements: readonly SceneAgreement[];
      readonly projects: readonly SceneUnplacedProject[];
      /** The place whose figures are shown, when its own are counted there. */
      readonly countedWith: PlaceId | null;
    }
  | {
      readonly kind: "flow";
      readonly arc: SceneArc;
      readonly isDrawn: boolean;
      /** Where two sources report it. */
      readonly reports: readonly SceneReportPair[];
      /** Whether its origin or destination is a re-export hub. */
      readonly hubs: readonly PlaceId[];
    }
  | {
      readonly kind: "ring";
      readonly ring: SceneRing;
      readonly isDrawn: boolean;
      /** Whether it is trade of one place with itself, not inside a group. */
      readonly isOfPlace: boolean;
    }
  | {
      readonly kind: "project";
      readonly project: SceneUnplacedProject;
      readonly precision: "exact-site" | "municipality" | "region" | "country";
      readonly selectedOn: string;
      readonly description: string;
      readonly evidence: string;
      readonly confidence: "high" | "medium" | "low";
    }
  | { readonly kind: "agreement"; readonly agreement: SceneAgreement; readonly places: readonly PlaceId[] };

/** Everything a person can see in a view, computed once; map, table, legend, exports and embed only draw it. */
export interface Scene {
  readonly contract: typeof SCENE_CONTRACT;
  /** Data edition (manifest hash) the figures come from. */
  readonly edition: string;
  /** The question as answered: mass falls back to value where no weights are held, and a focus may split the EU. */
  readonly question: Question;
  readonly filters: Filters;
  /** What the flows are of: "ferro-niobium". */
  readonly goods: MessageValue;
  /** The unit of the ranking's quantities; null when only shares are published. */
  readonly quantityUnit: Unit | null;
  readonly caption: MessageRef;
  /** What other tables and publications answer where they differ, each with the reason and which to quote. */
  readonly elsewhere: readonly MessageRef[];
  /** "61 of 603 flows, 94 % of the value", or why none is drawn. */
  readonly drawn: MessageRef;
  /** How sure the flows and the shares in view are, a sentence each where there are any. */
  readonly graded: readonly MessageRef[];
  readonly fills: readonly SceneFill[];
  readonly arcs: readonly SceneArc[];
  readonly rings: readonly SceneRing[];
  readonly markers: readonly SceneMarker[];
  readonly unplacedProjects: readonly SceneUnplacedProject[];
  readonly outlines: readonly SceneOutline[];
  readonly legend: SceneLegend;
  readonly rows: readonly SceneRow[];
  readonly metrics: SceneMetrics;
  readonly flowTotals: SceneFlowTotals;
  readonly grading: SceneGrading;
  /** Places in view that are marked as re-export hubs. */
  readonly hubs: readonly PlaceId[];
  readonly coverage: SceneCoverage;
  readonly provenance: readonly SceneProvenance[];
  readonly sources: readonly SceneSource[];
  readonly notes: readonly SceneNote[];
  /** What the sources themselves remark on the figures in view. */
  readonly remarks: readonly SceneRemark[];
  readonly study: SceneStudy | null;
  readonly policy: ScenePolicy;
  readonly choices: SceneChoices;
  readonly selection: SceneSelection | null;
  /** What would happen at first if suppliers stopped; null where the question asks for no stop. */
  readonly scenario: SceneScenario | null;
}
