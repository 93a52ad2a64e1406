import type { Activity, AgreementKind } from "#schema/ids.ts";

export type Flavour = "light" | "dark";

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
  readonly disputedLine: string;
  readonly euOutline: string;
  /** Fill classes of the share, lowest first; one hue, fixed breaks. */
  readonly classes: readonly string[];
  /** Ink of the state patterns and the paper under them. */
  readonly patternInk: string;
  readonly patternPaper: string;
  /** Ink of the mark on the class above 65 %. */
  readonly benchmarkInk: string;
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
  water: "#e0e9f2",
  land: "#f9f6ee",
  graticule: "#d2deea",
  worldEdge: "#c3d1df",
  coast: "#8fa3b3",
  border: "#a9a79d",
  innerBorder: "#d3d3c9",
  disputedLine: "#6f6c63",
  euOutline: "#24424f",
  classes: ["#bfdfc6", "#8fcbbc", "#63b9b8", "#2d879d", "#1d5a7f", "#142c4f"],
  patternInk: "#6f7479",
  patternPaper: "#eeece6",
  benchmarkInk: "#8fb7d6",
  disputedInk: "#5d5a52",
  flow: "#ab2408",
  flowCasing: "#ffffff",
  agreement: "#5d4577",
  agreementCasing: "#ffffff",
  label: "#1b2730",
  labelHalo: "#ffffff",
  flag: "#1b1b24",
  flagPaper: "#ffffff",
  highlight: "#101820",
};

const dark: MapPaint = {
  water: "#0d151b",
  land: "#242d33",
  graticule: "#17222a",
  worldEdge: "#22303a",
  coast: "#51636f",
  border: "#4b565d",
  innerBorder: "#353f46",
  disputedLine: "#9aa3a8",
  euOutline: "#d8e6ea",
  classes: ["#27505d", "#2a6a78", "#3a8894", "#5fa9ad", "#97cdc9", "#d9f2ea"],
  patternInk: "#8b969c",
  patternPaper: "#1c2429",
  benchmarkInk: "#2f7683",
  disputedInk: "#a7afb3",
  flow: "#ffa060",
  flowCasing: "#0a0f13",
  agreement: "#b3a1c4",
  agreementCasing: "#0a0f13",
  label: "#eef3f5",
  labelHalo: "#0d151b",
  flag: "#f5f7f8",
  flagPaper: "#12191e",
  highlight: "#ffffff",
};

/** The paint of a flavour. */
export function mapPaint(flavour: Flavour): MapPaint {
  return flavour === "dark" ? dark : light;
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

/** Dashes of agreement outlines, in line widths; an empty list is a solid line. Told apart without colour. */
export const AGREEMENT_DASHES: Readonly<Record<AgreementKind, readonly number[]>> = {
  "strategic-partnership": [],
  "fta-raw-materials": [5, 2],
  "administrative-arrangement": [2.5, 2],
  "msp-member": [0.6, 1.8],
  other: [5, 1.6, 0.8, 1.6],
};

/** Outline of a partner with whom everything is still being negotiated. */
export const NEGOTIATION_DASHES: readonly number[] = [1, 3.5];

/** Shape of a project's flag by its first activity, as a path in a box of 16 units around the origin. */
export const ACTIVITY_SHAPES: Readonly<Record<Activity, string>> = {
  extraction: "M0-7 7 6-7 6Z",
  processing: "M-6-6H6V6H-6Z",
  recycling: "M6.5 0A6.5 6.5 0 1 1-6.5 0 6.5 6.5 0 1 1 6.5 0Z",
  substitution: "M0-7.5 7.5 0 0 7.5-7.5 0Z",
};
