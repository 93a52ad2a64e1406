import type { PlaceFill } from "#cartography/placeFills.ts";
import type { FlatProjection } from "#cartography/projection.ts";
import { type ScreenFrame, toScreen } from "#cartography/screenFrame.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Place } from "#schema/manifest.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { moveTo, svg } from "./svg.ts";

/** Half the edge of the square in which a dot can be hit, in pixels. */
const HIT = 12;
const RADIUS = 3.6;

/** Dots for places too small to see or hit as polygons. */
export interface DotGroup {
  readonly element: SVGGElement;
  readonly show: (
    places: readonly Place[],
    fills: ReadonlyMap<PlaceId, PlaceFill>,
    paint: MapPaint,
    frame: ScreenFrame,
  ) => void;
  readonly follow: (frame: ScreenFrame) => void;
  readonly at: (frame: ScreenFrame, x: number, y: number) => PlaceId | null;
}

export function createDotGroup(projectionOf: () => FlatProjection): DotGroup {
  const element = svg("g", {});
  let dots: { readonly place: Place; readonly node: SVGCircleElement }[] = [];
  const positionOf = (place: Place, frame: ScreenFrame): [number, number] =>
    toScreen(frame, projectionOf().forward(...place.anchor));

  const follow = (frame: ScreenFrame): void => {
    for (const { place, node } of dots) moveTo(node, ...positionOf(place, frame));
  };

  return {
    element,
    follow,
    show: (places, fills, paint, frame) => {
      dots = places.map((place) => {
        const fill = fills.get(place.id);
        const hasClass = fill !== undefined && fill.classIndex !== null;
        const colour = hasClass ? (paint.classes[fill.classIndex ?? 0] ?? paint.land) : paint.land;
        const node = svg("circle", { r: RADIUS, fill: colour, stroke: paint.label, "stroke-width": 1 });
        if (fill?.pattern !== null && fill?.pattern !== undefined && !hasClass)
          node.setAttribute("stroke-dasharray", "1.5 1.2");
        return { place, node };
      });
      element.replaceChildren(...dots.map(({ node }) => node));
      follow(frame);
    },
    at: (frame, x, y) => {
      let nearest: { readonly id: PlaceId; readonly distance: number } | null = null;
      for (const { place } of dots) {
        const [px, py] = positionOf(place, frame);
        const distance = Math.hypot(px - x, py - y);
        if (distance <= HIT && (nearest === null || distance < nearest.distance))
          nearest = { id: place.id, distance };
      }
      return nearest?.id ?? null;
    },
  };
}
