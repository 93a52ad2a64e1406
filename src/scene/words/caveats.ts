import type { SceneNote } from "../contract/scene.ts";

const BEFORE_QUOTING: ReadonlySet<SceneNote["kind"]> = new Set([
  "gap",
  "fallback",
  "shared-code",
  "boundary",
]);

/** Whether a note changes how a figure may be quoted; the others say how it was made, for those who ask. */
export function isCaveat({ kind }: SceneNote): boolean {
  return BEFORE_QUOTING.has(kind);
}
