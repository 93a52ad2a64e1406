import type { StopEffect } from "#domain/scenario/stopFlows.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { MeasuredFlow } from "./measuredFlow.ts";

/** What a stop of suppliers would change at first. Quantities in `TradeFacts.unit`. */
export interface StopFacts {
  /** Units whose exports stop. */
  readonly stopped: ReadonlySet<PlaceId>;
  /** Part of their exports that stops, 0–1. */
  readonly cut: number;
  /** What everybody else could export more, as a part of what they export. */
  readonly spareShare: number;
  readonly effect: StopEffect;
  /** Whether trade between members of the EU counts, because a member is among those that stop. */
  readonly countsInsideEu: boolean;
  /** Flows in view that there are only because spare capacity is used, largest first. */
  readonly newFlows: readonly MeasuredFlow[];
}
