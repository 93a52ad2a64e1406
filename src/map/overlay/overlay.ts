import { type ScreenFrame, toScreen } from "#cartography/frame/screenFrame.ts";
import { labelGroupAttributes } from "#cartography/labels/labelType.ts";
import { layOutMarks, type MarksContent } from "#cartography/labels/layOutMarks.ts";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import type { PlaceId } from "#schema/ids.ts";
import { createMarkGroup } from "./markGroup.ts";
import { svg } from "./svg.ts";

/** Dots, signs, flags and labels, as SVG over the map: above the flows, sharp, and in the page's own typeface. */
export interface Overlay {
  readonly element: HTMLElement;
  readonly layOut: (content: MarksContent, frame: ScreenFrame) => void;
  readonly follow: (frame: ScreenFrame) => void;
  readonly projectAt: (frame: ScreenFrame, x: number, y: number) => string | null;
  /** The small place within `reach` pixels, by default those of a finger's least target. */
  readonly smallPlaceAt: (frame: ScreenFrame, x: number, y: number, reach?: number) => PlaceId | null;
}

/** An empty overlay, which asks at each drawing for the projection in use. */
export function createOverlay(projectionOf: () => PlanProjection): Overlay {
  const dots = createMarkGroup(projectionOf);
  const onFlows = createMarkGroup(projectionOf);
  const flags = createMarkGroup(projectionOf);
  const labels = createMarkGroup(projectionOf);
  const groups = [dots, onFlows, flags, labels];
  const element = document.createElement("div");
  element.dataset["overlay"] = "";
  element.append(
    svg(
      "svg",
      { "aria-hidden": "true", width: "100%", height: "100%" },
      ...groups.map((group) => group.element),
    ),
  );
  /** How the marks lie inside the element. */
  let lying: { readonly projection: PlanProjection; readonly frame: ScreenFrame } | null = null;
  const lieIn = (frame: ScreenFrame): void => {
    lying = { projection: projectionOf(), frame };
    element.style.transform = "";
    for (const group of groups) group.follow(frame);
  };
  return {
    element,
    layOut: (content, frame) => {
      const marks = layOutMarks(content, projectionOf(), frame);
      for (const [name, value] of Object.entries(labelGroupAttributes(content.paint, frame))) {
        labels.element.setAttribute(name, String(value));
      }
      dots.show(marks.dots);
      onFlows.show(marks.onFlows);
      flags.show(marks.flags);
      labels.show(marks.labels);
      lieIn(frame);
    },
    follow: (frame) => {
      if (lying?.projection !== projectionOf() || lying.frame.pixelsPerUnit !== frame.pixelsPerUnit) {
        lieIn(frame);
        return;
      }
      // All marks as one: the browser then moves what it has painted, and paints nothing anew.
      const [fromX, fromY] = toScreen(lying.frame, lying.frame.centre);
      const [toX, toY] = toScreen(frame, lying.frame.centre);
      element.style.transform = `translate(${(toX - fromX).toFixed(2)}px, ${(toY - fromY).toFixed(2)}px)`;
    },
    projectAt: flags.at,
    smallPlaceAt: dots.at,
  };
}
