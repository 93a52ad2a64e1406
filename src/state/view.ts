import type { Grade, MaterialId, Measure, PlaceId, TradedForm } from "#schema/ids.ts";

/** Which flows to draw: the largest n, or the largest that together make up a percentage of the value. */
export type DrawLimit =
  | { readonly kind: "count"; readonly flows: number }
  | { readonly kind: "cover"; readonly percent: number };

export const PROJECTIONS = ["equal-earth", "globe", "mercator", "europe"] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** Partners with a strategic partnership: all of them, or those that had signed by the end of 2025. */
export const PARTNER_WORDS = ["agreement", "agreement-2025"] as const;

/** Where the map looks: longitude and latitude in degrees, MapLibre zoom level. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What the detail card shows: a place, a flow ("COD-CHN"), a project or an agreement. */
export type Selection =
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "flow"; readonly id: string }
  | { readonly kind: "project"; readonly id: string }
  | { readonly kind: "agreement"; readonly id: string };

/** Which figures a map is of. */
export interface Question {
  readonly material: MaterialId;
  readonly measure: Measure;
  readonly year: number;
  /** Id of the share series, or null for the measure's default. */
  readonly series: string | null;
  /** Place or group in focus; null for the whole world. */
  readonly place: PlaceId | null;
  readonly flows: TradedForm | "all" | "none";
  /** Customs code to draw alone; null for the material's basket, or the form chosen. */
  readonly code: string | null;
  readonly direction: "in" | "out" | "both";
  readonly unit: "value" | "mass";
  readonly eu: "one" | "members";
  /** World trade tables (USD), EU customs (EUR), or whichever suits the focus. */
  readonly trade: "auto" | "world" | "eu-customs";
}

/** Which of the figures are shown, and what else stands on the map. */
export interface Filters {
  /** "all", a word for partners with an agreement, a group id or a place. */
  readonly partners: string;
  readonly top: DrawLimit;
  readonly projects: "material" | "all" | "none";
  readonly agreements: "show" | "hide";
  /** The weakest grade of figures to show; "any" shows all. */
  readonly grade: Grade | "any";
  readonly select: Selection | null;
}

/** How a map and its page are drawn and worded; it changes no figure. */
export interface Look {
  readonly projection: Projection;
  readonly camera: Camera | null;
  readonly theme: "auto" | "light" | "dark";
  /** A language of the app, or "auto" for the reader's own. */
  readonly lang: string;
  readonly table: "places" | "flows" | "projects";
}

/**
 * Everything that decides what is on screen of a map, and nothing else. It is the address bar, parsed:
 * `#state/url/viewCodec.ts` reads and writes it, and `docs/query.md` documents each parameter.
 */
export interface MapDocument extends Question, Filters, Look {}
