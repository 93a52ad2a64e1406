import type { OpeningSize } from "#cartography/openingFrame.ts";

/** The Scene of the view a material opens with, in the folder that the built pages name. */
export const openingSceneOf = (material: string): string => `${material}.json`;

/** Its drawing, for windows of one size. */
export const openingDrawingOf = (material: string, size: OpeningSize): string => `${material}-${size}.svg`;
