import type { MessageRef } from "#i18n/messageRef.ts";
import type { MaterialId, PlaceId } from "#schema/ids.ts";
import type { Amount } from "#schema/units.ts";

export const FLOW_CHANGES = ["stopped", "reduced", "grown"] as const;

/** What a stop makes of a flow. */
export interface SceneFlowChange {
  readonly kind: (typeof FLOW_CHANGES)[number];
  /** What is left, or what it grows to. */
  readonly after: Amount;
  /** Its width then, on the scale of the arc's own `width`, which is that of the trade as it is. */
  readonly width: number;
}

/** What an importer loses at first. */
export interface SceneImporterLoss {
  /** Null for the buyers that the source does not name. */
  readonly place: PlaceId | null;
  readonly isEuMember: boolean;
  /** All its imports as they are. */
  readonly before: Amount;
  readonly loss: Amount;
  /** Part of its imports that is lost, 0–1; null without imports. */
  readonly lostShare: number | null;
  /** What spare capacity fills, what of that is its own, and what stays open. */
  readonly filled: Amount;
  readonly own: Amount;
  readonly open: Amount;
}

/** One of the others, who would have to export more. */
export interface SceneOtherExporter {
  readonly place: PlaceId;
  readonly exports: Amount;
  /** Its part of what would have to be exported more, if all others export more by the same part. */
  readonly needed: Amount;
  /** What its spare capacity gives. */
  readonly extra: Amount;
}

/** A stop or a cut of exports that has happened, and what was observed. */
export interface SceneObservedStop {
  readonly id: string;
  readonly place: PlaceId;
  readonly year: number;
  readonly materials: readonly MaterialId[];
  readonly observed: MessageRef;
  readonly sources: readonly { readonly publisher: string; readonly url: string }[];
}

/** An illustration: suppliers stop exporting. Nothing in it is a forecast. */
export interface SceneScenario {
  /** As asked, places and groups; `units` are those of them that the view shows. */
  readonly stopped: readonly PlaceId[];
  readonly units: readonly PlaceId[];
  /** Members of the EU among them. */
  readonly membersStopped: readonly PlaceId[];
  /** Part of their exports that stops, 0–1. */
  readonly cut: number;
  /** What all others could export more, as a part of what they export. */
  readonly spareShare: number;
  /** Whether exports are those of the world, or only those to the EU, because the view holds no others. */
  readonly market: "world" | "eu-imports";
  /** What they export in this view. */
  readonly exports: Amount;
  /** Their part of all exports, 0–1; null without exports. */
  readonly exportsShare: number | null;
  /** By how much all others together would have to export more, as a part of what they export; null where nobody else exports. */
  readonly othersMore: number | null;
  /** Part of the loss that spare capacity fills, 0–1. */
  readonly cover: number;
  /** Concentration of exports, 0–10 000, as it is and after the stop, without what others fill; null without exports. */
  readonly hhiBefore: number | null;
  readonly hhiAfter: number | null;
  /** All importers that lose something: first the EU, which is always there, then its members where they are apart. */
  readonly importers: readonly SceneImporterLoss[];
  /** The largest of the others. */
  readonly others: readonly SceneOtherExporter[];
  /** What the illustration takes for granted, sentence by sentence. */
  readonly assumptions: readonly MessageRef[];
  /** What was observed in earlier stops; beside the illustration, never as its test. */
  readonly observed: readonly SceneObservedStop[];
}
