/**
 * The GeoJSON sources of the map. Few, with what is drawn together in one: for every change of source between two
 * layers the map masks its tiles again, which costs a frame as much as the layers themselves.
 */
export const SOURCES = {
  /** Sea, graticule, places and disputed areas, by property `part`. */
  areas: "areas",
  /** Coasts and borders, those of the EU included, by property `kind`. */
  lines: "lines",
  agreements: "agreements",
  focus: "focus",
} as const;
