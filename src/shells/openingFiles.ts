import type { OpeningSize } from "#cartography/openingFrame.ts";

/** The Scene of the view a material opens with, in the folder that the built pages name. */
export const openingSceneOf = (folder: string, material: string): string => `${folder}/${material}.json`;

/** Its drawing, for windows of one size. */
export const openingDrawingOf = (folder: string, material: string, size: OpeningSize): string =>
  `${folder}/${material}-${size}.svg`;
