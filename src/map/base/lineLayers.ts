import type { LayerSpecification, LineLayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { LINE_WIDTHS } from "#theme/lineStyle.ts";
import { LINE_DASHES, type MapPaint } from "#theme/mapPaint.ts";
import { byZoom } from "./byZoom.ts";
import { EU_KINDS, SOURCES } from "./sourceIds.ts";

function line(
  id: string,
  kinds: readonly string[],
  paint: NonNullable<LineLayerSpecification["paint"]>,
): LayerSpecification {
  return {
    id,
    type: "line",
    source: SOURCES.lines,
    filter: ["in", ["get", "kind"], ["literal", [...kinds]]],
    // Hardly wider than a pixel, these lines show no corner; round ones take half as many triangles again.
    layout: { "line-join": "bevel", "line-cap": "butt" },
    paint,
  };
}

/** Coasts and borders by kind; anything disputed or undetermined is dashed. The EU's outer border last. */
export function lineLayers(paint: MapPaint): LayerSpecification[] {
  return [
    line("coast", ["coast"], { "line-color": paint.coast, "line-width": byZoom(LINE_WIDTHS.coast) }),
    line("border", ["border"], { "line-color": paint.border, "line-width": byZoom(LINE_WIDTHS.border) }),
    line(EU_KINDS.inner, [EU_KINDS.inner], {
      "line-color": paint.innerBorder,
      "line-width": byZoom(LINE_WIDTHS.euInner),
    }),
    line("casing", Object.keys(LINE_DASHES), {
      "line-color": paint.disputedCasing,
      "line-width": byZoom(LINE_WIDTHS.unsettledCasing),
    }),
    ...Object.entries(LINE_DASHES).map(([kind, dashes]) =>
      line(`line-${kind}`, [kind], {
        "line-color": paint.disputedLine,
        "line-width": byZoom(LINE_WIDTHS.unsettled),
        "line-dasharray": [...dashes],
      }),
    ),
    line(EU_KINDS.outline, [EU_KINDS.outline], {
      "line-color": paint.euOutline,
      "line-width": byZoom(LINE_WIDTHS.euOutline),
    }),
  ];
}

/** Draws the EU as one, with a strong outline and light inner borders, or as its members. */
export function showEuAs(map: MapLibreMap, eu: "one" | "members"): void {
  map.setPaintProperty(EU_KINDS.inner, "line-opacity", eu === "one" ? 1 : 0);
  map.setPaintProperty(EU_KINDS.outline, "line-opacity", eu === "one" ? 1 : 0.45);
}
