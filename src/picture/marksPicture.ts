import { type ScreenFrame, toScreen } from "#cartography/frame/screenFrame.ts";
import { labelGroupAttributes } from "#cartography/labels/labelType.ts";
import { layOutMarks, type MarksContent } from "#cartography/labels/layOutMarks.ts";
import type { Mark } from "#cartography/marks/mark.ts";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import { element, type SvgNode } from "#lib/svgNode.ts";

/** Dots, signs, flags and labels: everything over the flows. */
export function marksPicture(
  content: MarksContent,
  projection: PlanProjection,
  frame: ScreenFrame,
): SvgNode[] {
  const { dots, onFlows, flags, labels } = layOutMarks(content, projection, frame);
  const draw = ({ at, svg }: Mark): SvgNode => {
    const [x, y] = toScreen(frame, projection.forward(...at));
    return element("g", { transform: { translate: [x.toFixed(1), y.toFixed(1)] } }, ...svg);
  };
  return [
    element("g", { class: "dots" }, ...dots.filter(({ at }) => projection.shows(at)).map(draw)),
    ...(onFlows.length === 0 ? [] : [element("g", { class: "disputes" }, ...onFlows.map(draw))]),
    element("g", { class: "flags" }, ...flags.map(draw)),
    element("g", { class: "labels", ...labelGroupAttributes(content.paint, frame) }, ...labels.map(draw)),
  ];
}
