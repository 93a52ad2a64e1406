/**
 * The GeoJSON sources of the map. Few, with what is drawn together in one: for every change of source between two
 * layers the map masks its tiles again, which costs a frame about as much as another layer.
 */
export const SOURCES = {
  /** Sea, graticule, places and disputed areas, by property `part`. */
  areas: "areas",
  /** Coasts and borders, those of the EU included, by property `kind`. */
  lines: "lines",
  agreements: "agreements",
  focus: "focus",
} as const;

/** Property `part` of the areas that are not the map's frame. */
export const PARTS = { place: "place", disputed: "disputed" } as const;

/** Property `kind` of the EU's borders among the lines. */
export const EU_KINDS = { inner: "eu-inner", outline: "eu-outline" } as const;
