import { createMoment } from "./moment.ts";

/** Longest that the rest of the page waits for the first map, in milliseconds. */
const MOST_PATIENCE_MS = 4000;

const firstPaint = createMoment(MOST_PATIENCE_MS);

/** Says that the first map is on screen, or that there will be none: the rest of the page may load. */
export const endFirstPaint = firstPaint.reach;

/** Whether the first map is on screen, so that what loads now no longer holds it up. */
export const useIsPainted = firstPaint.useIsReached;
