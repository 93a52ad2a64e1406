import type { Camera, Projection, Selection } from "#state/map/values.ts";

/** What a reader did on the map, for the shell to act on. */
export type MapIntent =
  /** Pointer or keys are on something, or on nothing; `point` is in pixels from the map's top left corner. */
  | {
      readonly kind: "hover";
      readonly target: Selection | null;
      readonly point: readonly [number, number] | null;
      readonly by: "pointer" | "keys";
    }
  /** `tappedAt` is where a finger did it, in pixels from the map's top left corner; null for a mouse. */
  | {
      readonly kind: "select";
      readonly target: Selection | null;
      readonly tappedAt: readonly [number, number] | null;
    }
  | { readonly kind: "camera"; readonly camera: Camera }
  /** A digit was pressed on the map. */
  | { readonly kind: "projection"; readonly projection: Projection };

/** Why there is no map. */
export type MapFailure = "no-webgl" | "context-lost" | "worker" | "unexpected";
