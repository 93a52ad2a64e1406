import { useReducer } from "react";
import { isRefusal } from "#lib/isRefusal.ts";
import type { MapFailure } from "#map/mapIntent.ts";
import type { MapView } from "#map/mapView.ts";

/**
 * What stands in a map's place: a drawing that is being made, the drawing, the drawing while the living map is on its way, the
 * living map, or the drawing because that has failed.
 */
type Stage = "drawing" | "still" | "waking" | "living" | "failed";

/** Why there is no living map. */
export type FailureReason = MapFailure | "chunk";

export interface MapState {
  readonly stage: Stage;
  /** Null unless the map has failed. */
  readonly reason: FailureReason | null;
  /** How often the graphics device has come back. */
  readonly returns: number;
  /** The living map, also while it shows nothing yet. */
  readonly view: MapView | null;
  /** Levels of zoom that were asked for before there was a living map. */
  readonly zoomsWanted: number;
}

export type MapEvent =
  /** The drawing is on screen, or cannot be had; the living map wakes by itself where nobody need reach for it. */
  | { readonly kind: "painted"; readonly wakes: boolean }
  /** A reader reaches for the map, and may have asked it to zoom. */
  | { readonly kind: "touched"; readonly zooms?: number }
  /** There is a living map that shows nothing yet, or it has gone. */
  | { readonly kind: "view"; readonly view: MapView | null }
  | { readonly kind: "ready" }
  | { readonly kind: "zoomed" }
  | { readonly kind: "failed"; readonly reason: FailureReason }
  | { readonly kind: "retry" }
  /** The graphics device is back. */
  | { readonly kind: "returned" };

/** How often a map comes back by itself when its graphics device was lost: one that is lost again and again stays away. */
const MAX_RETURNS = 2;

export const FIRST_STATE: MapState = {
  stage: "drawing",
  reason: null,
  returns: 0,
  view: null,
  zoomsWanted: 0,
};

const wake = (state: MapState): MapState => ({ ...state, stage: "waking", reason: null });

/** What follows an event. */
export function nextMapState(state: MapState, event: MapEvent): MapState {
  const { stage } = state;
  switch (event.kind) {
    case "painted":
      return stage === "drawing" ? { ...state, stage: event.wakes ? "waking" : "still" } : state;
    case "touched": {
      const asked = { ...state, zoomsWanted: state.zoomsWanted + (event.zooms ?? 0) };
      return stage === "drawing" || stage === "still" ? wake(asked) : asked;
    }
    case "view":
      return { ...state, view: event.view, stage: stage === "living" ? "waking" : stage };
    case "ready":
      return stage === "waking" ? { ...state, stage: "living" } : state;
    case "zoomed":
      return { ...state, zoomsWanted: 0 };
    case "failed":
      return { ...state, stage: "failed", reason: event.reason };
    case "retry":
      return stage === "failed" ? wake(state) : state;
    case "returned": {
      const returns = state.returns + 1;
      return stage === "failed" && returns <= MAX_RETURNS
        ? wake({ ...state, returns })
        : { ...state, returns };
    }
  }
}

/** Why a map failed whose program could not be fetched, or threw. */
export const reasonOf = (thrown: unknown): FailureReason => (isRefusal(thrown) ? "chunk" : "unexpected");

/** The stage of a map, and how it is told what happens. */
export function useMapStage() {
  return useReducer(nextMapState, FIRST_STATE);
}
