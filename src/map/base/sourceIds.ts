/** The GeoJSON sources of the map. */
export const SOURCES = {
  frame: "frame",
  places: "places",
  lines: "lines",
  disputed: "disputed",
  euInner: "eu-inner",
  euOutline: "eu-outline",
  agreements: "agreements",
  focus: "focus",
} as const;
