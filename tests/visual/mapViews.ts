import type { Flavour } from "../../src/theme/mapPaint.ts";

/** A view whose living map is looked at pixel by pixel. */
export interface MapView {
  readonly name: string;
  readonly query: string;
  readonly flavour: Flavour;
  /** Whether a picture of its canvas is kept in `tests/visual/record`. */
  readonly isRecorded: boolean;
  /** Whether wrong maps are held against it, to see that the comparison finds them out. */
  readonly isProbed: boolean;
}

/** Every projection, both flavours, a crowd, a pattern, a stop, agreements, projects, and finer boundaries close up. */
export const MAP_VIEWS: readonly MapView[] = [
  {
    name: "equal-earth",
    query: "material=cobalt&year=2023",
    flavour: "light",
    isRecorded: true,
    isProbed: true,
  },
  {
    name: "equal-earth-dark",
    query: "material=copper&measure=exports&year=2023&top=1000&theme=dark",
    flavour: "dark",
    isRecorded: false,
    isProbed: false,
  },
  {
    name: "globe",
    query: "material=lithium&measure=exports&year=2023&projection=globe&camera=20,10,0.8",
    flavour: "light",
    isRecorded: true,
    isProbed: false,
  },
  {
    name: "europe",
    query: "material=lithium&measure=exports&projection=europe",
    flavour: "light",
    isRecorded: false,
    isProbed: false,
  },
  {
    name: "mercator",
    query: "material=nickel&eu=members&projection=mercator&camera=12,48,4",
    flavour: "light",
    isRecorded: false,
    isProbed: false,
  },
  {
    name: "stop",
    query: "material=cobalt&measure=exports&year=2023&stop=COD,IDN&cut=60&spare=20",
    flavour: "light",
    isRecorded: false,
    isProbed: false,
  },
];
