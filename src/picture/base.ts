import type { FeatureCollection } from "geojson";
import type { MapFeatures } from "#cartography/mapFeatures.ts";
import type { PlaceFill } from "#cartography/placeFills.ts";
import type { ScreenFrame } from "#cartography/screenFrame.ts";
import { element, type SvgText } from "#lib/svgText.ts";
import type { Scene } from "#scene/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import { LINE_DASHES, type MapPaint } from "#theme/mapPaint.ts";
import { MAP_PATTERNS, type MapPatternId, mapPattern } from "#theme/mapPatterns.ts";
import { agreementsPicture } from "./agreements.ts";
import { geometryData } from "./pathData.ts";
import { patternTile } from "./patternTile.ts";

/** Widths of lines in pixels, those of the map at world scale. */
const COAST = 0.5;
const BORDER = 0.5;
const EU_INNER = 0.7;
const EU_OUTLINE = 1;
const DISPUTED = 0.8;
const DISPUTED_CASING = 2;

/** What the base of the map is drawn from. */
export interface BaseContent {
  readonly scene: Scene;
  readonly features: MapFeatures;
  readonly sea: FeatureCollection;
  readonly fills: ReadonlyMap<PlaceId, PlaceFill>;
  readonly frame: ScreenFrame;
  readonly paint: MapPaint;
  readonly idPrefix: string;
}

function dashArray(dashes: readonly number[], width: number): string | null {
  return dashes.length === 0 ? null : dashes.map((dash) => dash * width).join(" ");
}

function lines(
  frame: ScreenFrame,
  collection: FeatureCollection,
  stroke: string,
  width: number,
  dashes: readonly number[] = [],
): SvgText {
  const data = collection.features.map(({ geometry }) => geometryData(frame, geometry)).join("");
  if (data === "") return "";
  return element("path", {
    d: data,
    fill: "none",
    stroke,
    "stroke-width": width,
    "stroke-linejoin": "round",
    "stroke-dasharray": dashArray(dashes, width),
  });
}

function ofKind(collection: FeatureCollection, key: string, value: string): FeatureCollection {
  return {
    ...collection,
    features: collection.features.filter(({ properties }) => properties?.[key] === value),
  };
}

/** Definitions of the patterns that occur. */
function patterns({ fills, paint, idPrefix }: BaseContent): SvgText {
  const used = new Set<MapPatternId>(["disputed"]);
  for (const { pattern } of fills.values()) if (pattern !== null) used.add(pattern);
  const tiles = MAP_PATTERNS.filter((id) => used.has(id)).map((id) =>
    patternTile(`${idPrefix}${id}`, mapPattern(id, paint)),
  );
  return element("defs", {}, ...tiles);
}

/** Land in its class colours, patterns over them. Polygons are never stroked: borders are lines of their own. */
function places({ features, fills, frame, paint, idPrefix }: BaseContent): SvgText {
  const shapes = features.places.features.flatMap(({ properties, geometry }) => {
    const place = String(properties?.["place"] ?? "");
    const d = geometryData(frame, geometry);
    if (d === "") return [];
    const fill = fills.get(place);
    const colour = fill?.classIndex == null ? paint.land : (paint.classes[fill.classIndex] ?? paint.land);
    const land = element("path", {
      d,
      fill: colour,
      "data-place": place,
      "data-class": fill?.classIndex ?? null,
    });
    return fill?.pattern == null
      ? land
      : land + element("path", { d, fill: `url(#${idPrefix}${fill.pattern})` });
  });
  return element("g", { class: "places" }, ...shapes);
}

/** Sea, land, borders and agreements: everything under the flows, in the map's own order. */
export function basePicture(content: BaseContent): SvgText {
  const { scene, features, sea, frame, paint, idPrefix } = content;
  const eu = scene.view.eu === "one";
  const areas = (collection: FeatureCollection): string =>
    collection.features.map(({ geometry }) => geometryData(frame, geometry)).join("");
  const disputed = areas(features.disputed);
  const noMansLand = areas(ofKind(features.disputed, "place", ""));
  return [
    patterns(content),
    element("path", { d: areas(ofKind(sea, "part", "sea")), fill: paint.water }),
    lines(frame, ofKind(sea, "part", "graticule"), paint.graticule, 0.6),
    places(content),
    noMansLand === "" ? "" : element("path", { d: noMansLand, fill: paint.land }),
    disputed === "" ? "" : element("path", { d: disputed, fill: `url(#${idPrefix}disputed)` }),
    lines(frame, ofKind(features.lines, "kind", "coast"), paint.coast, COAST),
    lines(frame, ofKind(features.lines, "kind", "border"), paint.border, BORDER),
    eu ? lines(frame, features.euInner, paint.innerBorder, EU_INNER) : "",
    ...Object.keys(LINE_DASHES).map((kind) =>
      lines(frame, ofKind(features.lines, "kind", kind), paint.disputedCasing, DISPUTED_CASING),
    ),
    ...Object.entries(LINE_DASHES).map(([kind, dashes]) =>
      lines(frame, ofKind(features.lines, "kind", kind), paint.disputedLine, DISPUTED, dashes),
    ),
    element("g", { opacity: eu ? 1 : 0.45 }, lines(frame, features.euOutline, paint.euOutline, EU_OUTLINE)),
    agreementsPicture(scene.outlines, features.places, frame, paint, idPrefix),
  ].join("");
}
