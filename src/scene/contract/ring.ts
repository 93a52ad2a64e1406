import type { Grade, PlaceId } from "#schema/ids.ts";

/**
 * Trade that crosses no border the view is about, in the year shown: inside the EU as one, inside the group in
 * focus, or from a place to itself. Largest first.
 */
export interface SceneRing {
  /** "EU27-EU27": selected like a flow. */
  readonly id: string;
  /** The unit or group it stays inside. */
  readonly place: PlaceId;
  /** Thousand US dollars; null when the view is in euro. */
  readonly valueKusd: number | null;
  /** Thousand euro; null when the view is in US dollars. */
  readonly valueKeur: number | null;
  /** Tonnes; null when any part of it has no weight. */
  readonly massTonnes: number | null;
  /** Part of all trade in view and all that stays inside units, by the unit in use; 0–1. */
  readonly share: number;
  /** On the very scale of the arcs, 0–1. */
  readonly width: number;
  /** Customs codes summed in it. */
  readonly codes: readonly string[];
  readonly grade: Grade;
}
