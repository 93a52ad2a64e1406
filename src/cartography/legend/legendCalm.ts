/** Size of the sign that stands in a legend for calm flows, in pixels. */
export const LEGEND_CALM_SIZE = { width: 30, height: 14 };

/** Its lines, each a path of its own, so that they add up where they cross as on the map. */
export const LEGEND_CALM_LINES: readonly string[] = [
  "M0 2Q15 2 30 10",
  "M0 5Q15 3 30 3",
  "M0 7Q15 9 30 6",
  "M0 9Q15 5 30 1",
  "M0 11Q15 13 30 9",
  "M0 13Q15 8 30 5",
  "M0 3Q15 7 30 13",
  "M0 8Q15 12 30 12",
];
