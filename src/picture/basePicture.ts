import { element, type SvgNode } from "#lib/svgNode.ts";
import { LINE_WIDTHS, widthAt } from "#theme/lineStyle.ts";
import { LINE_DASHES } from "#theme/mapPaint.ts";
import { MAP_PATTERNS, type MapPatternId, mapPattern } from "#theme/mapPatterns.ts";
import { agreementsPicture } from "./agreementsPicture.ts";
import type { BaseContent } from "./baseContent.ts";
import { patternTile } from "./patternTile.ts";

/** Definitions of the patterns that occur. */
function patterns({ fills, paint, idPrefix }: BaseContent): SvgNode {
  const used = new Set<MapPatternId>(["disputed"]);
  for (const { pattern } of fills.values()) if (pattern !== null) used.add(pattern);
  const tiles = MAP_PATTERNS.filter((id) => used.has(id)).map((id) =>
    patternTile(`${idPrefix}${id}`, mapPattern(id, paint)),
  );
  return element("defs", {}, ...tiles);
}

/** Land in its class colours, patterns over them. Polygons are never stroked: borders are lines of their own. */
function places({ shapes, fills, paint, idPrefix }: BaseContent): SvgNode {
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
      : [land, element("path", { d, fill: { url: idPrefix + fill.pattern } })];
  });
  return element("g", { class: "places" }, ...drawn);
}

/** Sea, land, borders and agreements: everything under the flows, in the map's own order. */
export function basePicture(content: BaseContent): readonly SvgNode[] {
  const { scene, shapes, zoom, paint, idPrefix } = content;
  const { noMansLand, disputed, unsettled } = shapes;
  const eu = scene.question.eu === "one";
  const kinds = Object.entries(LINE_DASHES);
  const line = (
    d: string,
    stroke: string,
    kind: keyof typeof LINE_WIDTHS,
    dashes?: readonly number[],
  ): readonly SvgNode[] => {
    if (d === "") return [];
    const width = widthAt(LINE_WIDTHS[kind], zoom);
    return [
      element("path", {
        d,
        fill: "none",
        stroke,
        "stroke-width": width,
        "stroke-linejoin": "round",
        "stroke-dasharray": dashes === undefined ? null : dashes.map((dash) => dash * width).join(" "),
      }),
    ];
  };
  return [
    patterns(content),
    element("path", { d: shapes.sea, fill: paint.water }),
    ...line(shapes.graticule, paint.graticule, "graticule"),
    places(content),
    ...(noMansLand === "" ? [] : [element("path", { d: noMansLand, fill: paint.land })]),
    ...(disputed === "" ? [] : [element("path", { d: disputed, fill: { url: `${idPrefix}disputed` } })]),
    ...line(shapes.coast, paint.coast, "coast"),
    ...line(shapes.border, paint.border, "border"),
    ...(eu ? line(shapes.euInner, paint.innerBorder, "euInner") : []),
    ...kinds.flatMap(([kind]) => line(unsettled[kind] ?? "", paint.disputedCasing, "unsettledCasing")),
    ...kinds.flatMap(([kind, dashes]) =>
      line(unsettled[kind] ?? "", paint.disputedLine, "unsettled", dashes),
    ),
    element("g", { opacity: eu ? 1 : 0.45 }, ...line(shapes.euOutline, paint.euOutline, "euOutline")),
    agreementsPicture(content),
  ];
}
