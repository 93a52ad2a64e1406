import type { PlaceFill } from "#cartography/land/placeFills.ts";
import { element, type SvgText } from "#lib/svgText.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import { LINE_DASHES, type MapPaint } from "#theme/mapPaint.ts";
import { MAP_PATTERNS, type MapPatternId, mapPattern } from "#theme/mapPatterns.ts";
import { agreementsPicture } from "./agreements.ts";
import type { BaseShapes } from "./baseShapes.ts";
import { patternTile } from "./patternTile.ts";

/** Widths of lines in pixels, those of the map at world scale. */
const GRATICULE = 0.6;
const COAST = 0.5;
const BORDER = 0.5;
const EU_INNER = 0.7;
const EU_OUTLINE = 1;
const DISPUTED = 0.8;
const DISPUTED_CASING = 2;

/** What the base of the map is drawn from. */
export interface BaseContent {
  readonly scene: Scene;
  readonly shapes: BaseShapes;
  readonly fills: ReadonlyMap<PlaceId, PlaceFill>;
  /** Width of the map on screen, in pixels. */
  readonly mapWidthPx: number;
  readonly paint: MapPaint;
  readonly idPrefix: string;
}

function line(d: string, stroke: string, width: number, dashes: readonly number[] = []): SvgText {
  if (d === "") return "";
  return element("path", {
    d,
    fill: "none",
    stroke,
    "stroke-width": width,
    "stroke-linejoin": "round",
    "stroke-dasharray": dashes.length === 0 ? null : dashes.map((dash) => dash * width).join(" "),
  });
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
function places({ shapes, fills, paint, idPrefix }: BaseContent): SvgText {
  const drawn = shapes.places.flatMap(([place, d]) => {
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
  return element("g", { class: "places" }, ...drawn);
}

/** Sea, land, borders and agreements: everything under the flows, in the map's own order. */
export function basePicture(content: BaseContent): SvgText {
  const { scene, shapes, mapWidthPx, paint, idPrefix } = content;
  const { noMansLand, disputed, unsettled } = shapes;
  const eu = scene.question.eu === "one";
  const kinds = Object.entries(LINE_DASHES);
  return [
    patterns(content),
    element("path", { d: shapes.sea, fill: paint.water }),
    line(shapes.graticule, paint.graticule, GRATICULE),
    places(content),
    noMansLand === "" ? "" : element("path", { d: noMansLand, fill: paint.land }),
    disputed === "" ? "" : element("path", { d: disputed, fill: `url(#${idPrefix}disputed)` }),
    line(shapes.coast, paint.coast, COAST),
    line(shapes.border, paint.border, BORDER),
    eu ? line(shapes.euInner, paint.innerBorder, EU_INNER) : "",
    ...kinds.map(([kind]) => line(unsettled[kind] ?? "", paint.disputedCasing, DISPUTED_CASING)),
    ...kinds.map(([kind, dashes]) => line(unsettled[kind] ?? "", paint.disputedLine, DISPUTED, dashes)),
    element("g", { opacity: eu ? 1 : 0.45 }, line(shapes.euOutline, paint.euOutline, EU_OUTLINE)),
    agreementsPicture(scene.outlines, shapes.partners, mapWidthPx, paint, idPrefix),
  ].join("");
}
