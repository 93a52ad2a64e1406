import type { PlaceId } from "#schema/ids.ts";

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
