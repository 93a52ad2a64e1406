import type { FeatureCollection } from "geojson";
import type { ScreenFrame } from "#cartography/frame/screenFrame.ts";
import type { MapFeatures } from "#cartography/land/mapFeatures.ts";
import { outlineFeatures } from "#cartography/land/outlineFeatures.ts";
import { simplifyRing } from "#cartography/land/simplifyRing.ts";
import type { PlaceId } from "#schema/ids.ts";
import { LINE_DASHES, OUTLINE_CALM } from "#theme/mapPaint.ts";
import { geometryData } from "./pathData.ts";

/**
 * Path data of what lies under the flows and is the same for all Scenes, in the pixels of a frame; "" for what cannot be
 * seen in it.
 */
export interface BaseShapes {
  readonly sea: string;
  readonly graticule: string;
  /** Place and its land, in drawing order; the place is "" for land that none is counted to. */
  readonly places: readonly (readonly [place: string, d: string])[];
  /** The part of the disputed areas that lies on no place's land. */
  readonly noMansLand: string;
  readonly disputed: string;
  readonly coast: string;
  readonly border: string;
  /** By kind of line that is not settled. */
  readonly unsettled: Readonly<Record<string, string>>;
  readonly euInner: string;
  readonly euOutline: string;
  /** Outlines of the EU's partners by place, calmer than their coasts. */
  readonly partners: Readonly<Record<string, string>>;
}

function partnerData(places: FeatureCollection, partner: PlaceId, frame: ScreenFrame): string {
  const tolerance = OUTLINE_CALM / frame.pixelsPerUnit;
  return outlineFeatures(places, new Set([partner]))
    .features.map(({ geometry: { coordinates } }) =>
      geometryData(frame, {
        type: "Polygon",
        coordinates: coordinates.map((ring) => simplifyRing(ring, tolerance)),
      }),
    )
    .join("");
}

/**
 * Projected geometry as path data.
 *
 * @param sea       features of `frameFeatures`
 * @param partners  places that need an outline of their own
 */
export function baseShapes(
  features: MapFeatures,
  sea: FeatureCollection,
  partners: readonly PlaceId[],
  frame: ScreenFrame,
): BaseShapes {
  const shape = ({ features: all }: FeatureCollection, key?: string, value?: string): string =>
    all
      .filter(({ properties }) => key === undefined || properties?.[key] === value)
      .map(({ geometry }) => geometryData(frame, geometry))
      .join("");
  const line = (kind: string): string => shape(features.lines, "kind", kind);
  return {
    sea: shape(sea, "part", "sea"),
    graticule: shape(sea, "part", "graticule"),
    places: features.places.features.map(({ properties, geometry }) => [
      String(properties?.["place"] ?? ""),
      geometryData(frame, geometry),
    ]),
    noMansLand: shape(features.disputed, "place", ""),
    disputed: shape(features.disputed),
    coast: line("coast"),
    border: line("border"),
    unsettled: Object.fromEntries(Object.keys(LINE_DASHES).map((kind) => [kind, line(kind)])),
    euInner: shape(features.euInner),
    euOutline: shape(features.euOutline),
    partners: Object.fromEntries(
      partners.map((place) => [place, partnerData(features.places, place, frame)]),
    ),
  };
}
