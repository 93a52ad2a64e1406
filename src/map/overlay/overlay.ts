import { labelGroupAttributes } from "#cartography/labelMarks.ts";
import { layOutMarks, type MarksContent } from "#cartography/layOutMarks.ts";
import type { PlanProjection } from "#cartography/projection.ts";
import type { ScreenFrame } from "#cartography/screenFrame.ts";
import type { PlaceId } from "#schema/ids.ts";
import { createMarkGroup } from "./markGroup.ts";
import { svg } from "./svg.ts";

/** Dots, flags and labels, as SVG over the map: above the flows, sharp, and in the page's own typeface. */
export interface Overlay {
  readonly element: SVGSVGElement;
  readonly layOut: (content: MarksContent, frame: ScreenFrame) => void;
  readonly follow: (frame: ScreenFrame) => void;
  readonly projectAt: (frame: ScreenFrame, x: number, y: number) => string | null;
  /** The small place within `reach` pixels, by default those of a finger's least target. */
  readonly smallPlaceAt: (frame: ScreenFrame, x: number, y: number, reach?: number) => PlaceId | null;
}

export function createOverlay(projectionOf: () => PlanProjection): Overlay {
  const dots = createMarkGroup(projectionOf);
  const flags = createMarkGroup(projectionOf);
  const labels = createMarkGroup(projectionOf);
  const element = svg(
    "svg",
    { "aria-hidden": "true", width: "100%", height: "100%" },
    dots.element,
    flags.element,
    labels.element,
  );
  return {
    element,
    layOut: (content, frame) => {
      const marks = layOutMarks(content, projectionOf(), frame);
      for (const [name, value] of Object.entries(labelGroupAttributes(content.paint, frame))) {
        labels.element.setAttribute(name, String(value));
      }
      dots.show(marks.dots, frame);
      flags.show(marks.flags, frame);
      labels.show(marks.labels, frame);
    },
    follow: (frame) => {
      dots.follow(frame);
      flags.follow(frame);
      labels.follow(frame);
    },
    projectAt: flags.at,
    smallPlaceAt: dots.at,
  };
}
