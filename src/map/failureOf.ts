import { GPUInitializationError } from "maplibre-gl";
import type { MapFailure } from "./mapIntent.ts";

/** Why there is no map, by what was thrown as it was made: only MapLibre's own error says that the browser gives no WebGL. */
export function failureOf(thrown: unknown): MapFailure {
  return thrown instanceof GPUInitializationError ? "no-webgl" : "unexpected";
}
