import type { OpeningSize } from "#cartography/openingFrame.ts";

/** Folder of what is made ahead for the view a material opens with, beside the pages, by the edition of the data. */
const FOLDER = "openings";

/** The Scene of a material's opening view, below the site's folder. */
export const openingSceneOf = (edition: string, material: string): string =>
  `${FOLDER}/${edition}/${material}.json`;

/** Its drawing, for windows of one size. */
export const openingDrawingOf = (edition: string, material: string, size: OpeningSize): string =>
  `${FOLDER}/${edition}/${material}-${size}.svg`;
