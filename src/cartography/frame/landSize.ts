import type { DrawnLand } from "#schema/drawnLand.ts";

export type LandSize = DrawnLand["size"];
export const LAND_SIZES: readonly LandSize[] = ["small", "medium", "large"];

/** Media queries of the windows that get the small and the medium land. */
const SMALL_WINDOW = "(max-width: 479px)";
const MEDIUM_WINDOW = "(max-width: 719px)";

/**
 * The land for a window.
 *
 * @param matches  whether a media query holds: asking for the width itself would make the page be laid out first
 */
export function landSize(matches: (query: string) => boolean): LandSize {
  if (matches(SMALL_WINDOW)) return "small";
  return matches(MEDIUM_WINDOW) ? "medium" : "large";
}
