import type { Activity, AgreementKind } from "#schema/ids.ts";

export type Flavour = "light" | "dark";

/** Sets of colours that a picture can be made in: those of the screen, and one that leaves paper white. */
export const PALETTES = ["light", "dark", "paper"] as const;
export type Palette = (typeof PALETTES)[number];

/** Colours of the map in one flavour. Whatever they say is also said by shape or pattern. */
export interface MapPaint {
  readonly water: string;
  /** Land without an entry: the source does not name it. */
  readonly land: string;
  readonly graticule: string;
  readonly worldEdge: string;
  readonly coast: string;
  readonly border: string;
  /** Borders inside the EU when it is shown as one. */
  readonly innerBorder: string;
  /** Dashes of what is not settled, and the line under them that keeps them readable on every class. */
  readonly disputedLine: string;
  readonly disputedCasing: string;
  readonly euOutline: string;
  /** Fill classes of the share, lowest first; one hue, fixed breaks. */
  readonly classes: readonly string[];
  /** Ink of the state patterns and the paper under them. */
  readonly patternInk: string;
  readonly patternPaper: string;
  /** Ink of the mark on the class above 65 %. */
  readonly benchmarkInk: string;
  /** Ink of the hatch over disputed areas, and its casing. */
  readonly disputedInk: string;
  readonly flow: string;
  readonly flowCasing: string;
  readonly agreement: string;
  readonly agreementCasing: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly flag: string;
  readonly flagPaper: string;
  readonly highlight: string;
}

const light: MapPaint = {
  water: "#dfedfc",
  land: "#f9f6ee",
  graticule: "#cfdff0",
  worldEdge: "#c3d1df",
  coast: "#8fa3b3",
  border: "#a9a79d",
  innerBorder: "#d3d3c9",
  disputedLine: "#4f4d46",
  disputedCasing: "#f9f6ee",
  euOutline: "#274451",
  classes: ["#b5e5cc", "#92cebe", "#63b9b8", "#2d879d", "#1d5a7f", "#142c4f"],
  patternInk: "#747c85",
  patternPaper: "#dcd9f1",
  benchmarkInk: "#8fb7d6",
  disputedInk: "#5d5a52",
  flow: "#ab2408",
  flowCasing: "#ffffff",
  agreement: "#43336a",
  agreementCasing: "#ffffff",
  label: "#1b2730",
  labelHalo: "#ffffff",
  flag: "#1b1b24",
  flagPaper: "#ffffff",
  highlight: "#101820",
};

const dark: MapPaint = {
  water: "#09151c",
  land: "#242d34",
  graticule: "#17222a",
  worldEdge: "#22303a",
  coast: "#51636f",
  border: "#4b565d",
  innerBorder: "#353f46",
  disputedLine: "#c5cdd1",
  disputedCasing: "#1a2126",
  euOutline: "#d0e0e6",
  classes: ["#23505f", "#2a6a78", "#3a8894", "#5fa9ad", "#96cbc8", "#e0ffff"],
  patternInk: "#89969a",
  patternPaper: "#1c2327",
  benchmarkInk: "#2f7683",
  disputedInk: "#bcc4c8",
  flow: "#ffa060",
  flowCasing: "#0a0f13",
  agreement: "#b6a6cc",
  agreementCasing: "#0a0f13",
  label: "#eef3f5",
  labelHalo: "#0d151b",
  flag: "#ede9e0",
  flagPaper: "#12191e",
  highlight: "#ffffff",
};

/** White sea under the classes of the light map; land that the source does not name is a tint that no class is taken for. */
const paper: MapPaint = {
  ...light,
  water: "#ffffff",
  land: "#ece0e8",
  graticule: "#e9eaeb",
  worldEdge: "#b9bec2",
  coast: "#76848e",
  border: "#98978f",
  innerBorder: "#c3c3bb",
  disputedCasing: "#ffffff",
  patternInk: "#6a7079",
};

const PAINTS: Readonly<Record<Palette, MapPaint>> = { light, dark, paper };

/** The paint of a palette. */
export function mapPaint(palette: Palette): MapPaint {
  return PAINTS[palette];
}

/** Kinds of line in the boundary files that are not settled, with their dashes in line widths. */
export const LINE_DASHES: Readonly<Record<string, readonly number[]>> = {
  disputed: [3, 2],
  armistice: [1.5, 1.5],
  status: [4, 2],
  undetermined: [1, 2],
  admin: [2, 1.5],
  claim: [1, 3],
};

/** Dashes of agreement outlines, in line widths; an empty list is a solid line. They can be distinguished without colour. */
export const AGREEMENT_DASHES: Readonly<Record<AgreementKind, readonly number[]>> = {
  "strategic-partnership": [],
  "fta-raw-materials": [7, 3],
  "administrative-arrangement": [3, 2.5],
  "msp-member": [1, 2],
  other: [7, 2, 1, 2],
};

/** Outline of a partner with whom everything is still being negotiated. */
export const NEGOTIATION_DASHES: readonly number[] = [1, 5];

/** Bends smaller than this many pixels are left out of agreement outlines: dashes must not follow every fjord. */
export const OUTLINE_CALM = 1.6;

/** Shape of a project's flag by its first activity, as a path in a box of 16 units around the origin. */
export const ACTIVITY_SHAPES: Readonly<Record<Activity, string>> = {
  extraction: "M0-7 7 6-7 6Z",
  processing: "M-6-6H6V6H-6Z",
  recycling: "M6.5 0A6.5 6.5 0 1 1-6.5 0 6.5 6.5 0 1 1 6.5 0Z",
  substitution: "M0-7.5 7.5 0 0 7.5-7.5 0Z",
};
