import { element } from "#lib/svgNode.ts";
import type { SceneFlowChange } from "#scene/contract/scenario.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { BAND_DASH_PIXELS, BAND_GAP_PIXELS, flowStrokes } from "../flows/flowBand.ts";
import { changeSign } from "../marks/evidenceSigns.ts";
import type { LegendDrawing } from "./legendSign.ts";

const SIZE = { widthPx: 44, heightPx: 15 };
/** Width of the flow in the sign, and of what is there before and after. */
const WIDTH = 10;
const CORE: Readonly<Record<SceneFlowChange["kind"], number>> = { stopped: 0, reduced: 3, grown: 3 };

/** The sign that stands in a legend for flows that a stop ends, lessens or makes grow. */
export function legendChange(kind: SceneFlowChange["kind"], paint: MapPaint): LegendDrawing {
  const middle = SIZE.heightPx / 2;
  const inks = { flow: paint.flow, casing: paint.flowCasing };
  const change = { kind, corePixels: CORE[kind] };
  const lines = flowStrokes({ widthPixels: WIDTH, change }).map(({ ink, widthPixels, isDashed }) =>
    element("path", {
      d: `M0 ${middle}H${SIZE.widthPx}`,
      fill: "none",
      stroke: inks[ink],
      "stroke-width": widthPixels,
      "stroke-dasharray": isDashed ? `${BAND_DASH_PIXELS} ${BAND_GAP_PIXELS}` : null,
    }),
  );
  const at = [String(SIZE.widthPx / 2), String(middle)] as const;
  const sign = element("g", { transform: { translate: at } }, ...changeSign(kind, paint));
  return { kind: "drawing", svg: [...lines, sign], ...SIZE, isMapSize: false };
}
