/** Radians in a degree. */
export const RADIANS = Math.PI / 180;
