import type { LandSize } from "#cartography/frame/landSize.ts";

/** What the files of the head start are asked for and taken by. */
export const LAND = "land";
export const OPENING_SCENE = "opening-scene";

/** The Scene of the view a material opens with, in the folder that the built pages name. */
export const openingSceneFile = (material: string): string => `${material}.json`;

/** The world's land for windows of one size, in that folder. */
export const landFile = (size: LandSize): string => `land-${size}.json`;
