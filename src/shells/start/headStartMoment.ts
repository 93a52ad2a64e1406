import { createMoment } from "./moment.ts";

/** Longest that boundary files wait for the first drawing, in milliseconds. */
const MOST_PATIENCE_MS = 1500;

const drawn = createMoment(MOST_PATIENCE_MS);

/** Says that the first drawing is on screen, or that it cannot be had. */
export const endHeadStart = drawn.reach;

/** Whether what would hold up the first drawing may begin. */
export const useIsHeadStartOver = drawn.useIsReached;
