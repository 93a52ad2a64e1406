import { type ScreenFrame, toScreen } from "#cartography/frame/screenFrame.ts";
import type { Mark } from "#cartography/marks/mark.ts";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import { serialise } from "#lib/svgNode.ts";
import { moveTo, svg } from "./svg.ts";

/** Half the edge of the square in which a mark can be hit, in pixels. */
const HIT = 12;

/** Marks on the page: drawn when the map comes to rest, carried along while it moves. */
export interface MarkGroup {
  readonly element: SVGGElement;
  /** Takes new marks, which stand nowhere until told where. */
  readonly show: (marks: readonly Mark[]) => void;
  /** Puts every mark where a frame has its place. */
  readonly follow: (frame: ScreenFrame) => void;
  /** Id of the nearest mark within `reach` pixels of a position on screen either way, or null. */
  readonly at: (frame: ScreenFrame, x: number, y: number, reach?: number) => string | null;
}

/** An empty group of marks, which asks at each drawing for the projection in use. */
export function createMarkGroup(projectionOf: () => PlanProjection): MarkGroup {
  const element = svg("g", {});
  let drawn: { readonly mark: Mark; readonly node: SVGGElement }[] = [];
  const placeOf = (mark: Mark, frame: ScreenFrame): [number, number] =>
    toScreen(frame, projectionOf().forward(...mark.at));

  return {
    element,
    follow: (frame) => {
      for (const { mark, node } of drawn) {
        const isSeen = projectionOf().shows(mark.at);
        node.setAttribute("visibility", isSeen ? "visible" : "hidden");
        if (isSeen) moveTo(node, ...placeOf(mark, frame));
      }
    },
    show: (marks) => {
      drawn = marks.map((mark) => {
        const node = svg("g", {});
        node.innerHTML = serialise(...mark.svg);
        return { mark, node };
      });
      element.replaceChildren(...drawn.map(({ node }) => node));
    },
    at: (frame, x, y, reach = HIT) => {
      let nearest: { readonly id: string; readonly distance: number } | null = null;
      for (const { mark } of drawn) {
        if (mark.hit === null || !projectionOf().shows(mark.at)) continue;
        const [placeX, placeY] = placeOf(mark, frame);
        const distance = Math.max(Math.abs(placeX + mark.hit[0] - x), Math.abs(placeY + mark.hit[1] - y));
        if (distance <= reach && (nearest === null || distance < nearest.distance))
          nearest = { id: mark.id, distance };
      }
      return nearest?.id ?? null;
    },
  };
}
