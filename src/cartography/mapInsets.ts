import type { Insets } from "./frameOfExtent.ts";

/** Space that a map of the world leaves on each side, in pixels. */
export const MAP_INSETS: Insets = { top: 12, right: 12, bottom: 12, left: 12 };
