import type { Camera } from "./values.ts";

/** Half of what the address rounds to, in degrees and zoom levels, with room to spare. */
const ROUNDING = 0.02;

/** Whether two cameras show the same, within what an address keeps of them; null is the whole world. */
export function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return (["longitude", "latitude", "zoom"] as const).every((part) => Math.abs(a[part] - b[part]) < ROUNDING);
}
