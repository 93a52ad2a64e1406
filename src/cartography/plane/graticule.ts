/** Steps in which the lines of a graticule and the edge of a world are drawn, degrees. */
export const STEP_DEGREES = 3;
/** Latitude at which meridians end, so that they do not crowd at the poles. */
export const GRATICULE_END = 84;
