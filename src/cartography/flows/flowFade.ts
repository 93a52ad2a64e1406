/** Where on a flow over the edge of the map its fading begins, as a part of the piece up to there. */
export const FADE_FROM = 0.7;
/** How much is left of its colour at the edge, 0–1. */
export const FAINTEST = 0.2;
