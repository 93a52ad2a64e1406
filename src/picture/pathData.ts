import type { Geometry, Position } from "geojson";
import { type ScreenFrame, toScreen } from "#cartography/frame/screenFrame.ts";
import { curvePoint, type FlowCurve } from "#cartography/plane/flowCurve.ts";
import type { PlanPoint } from "#cartography/plane/planPoint.ts";
import type { Curve } from "#lib/svgNode.ts";

/** Points nearer than this to the one before are left out: they could not be seen. In pixels. */
const MIN_STEP_PX = 0.9;
/** Positions along a pixel that paths tell apart. */
const PER_PIXEL = 10;

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Reach of a stroke beyond its line, in pixels: what lies farther outside the frame cannot be seen. */
const REACH = 8;

function isOutside(frame: ScreenFrame, positions: readonly Position[]): boolean {
  const [originX, originY] = toScreen(frame, [0, 0]);
  let [left, right, above, below] = [true, true, true, true];
  for (const position of positions) {
    const x = originX + (position[0] ?? 0) * frame.pixelsPerUnit;
    const y = originY + (position[1] ?? 0) * frame.pixelsPerUnit;
    left &&= x < -REACH;
    right &&= x > frame.width + REACH;
    above &&= y < -REACH;
    below &&= y > frame.height + REACH;
    if (!(left || right || above || below)) return false;
  }
  return true;
}

/** One line or ring as path data: steps from point to point in parts of a pixel, which is what keeps files small. */
function lineData(frame: ScreenFrame, positions: readonly Position[], isRing: boolean): string {
  const last = positions.length - 1;
  const { perPixel = PER_PIXEL, minStepPx: leastStep = MIN_STEP_PX } = frame;
  const scale = frame.pixelsPerUnit * perPixel;
  const minStepSquared = (leastStep * perPixel) ** 2;
  const [left, top] = toScreen(frame, [0, 0]);
  let data = "";
  let steps = 0;
  let lastX = 0;
  let lastY = 0;
  for (let index = 0; index <= last; index += 1) {
    const position = positions[index];
    const x = Math.round(left * perPixel + (position?.[0] ?? 0) * scale);
    const y = Math.round(top * perPixel + (position?.[1] ?? 0) * scale);
    const [dx, dy] = [x - lastX, y - lastY];
    if (index === 0) data = `M${x / perPixel} ${y / perPixel}l`;
    else if ((!isRing && index === last) || dx * dx + dy * dy >= minStepSquared) {
      const gap = steps === 0 || dx < 0 ? "" : " ";
      data += `${gap}${dx / perPixel}${dy < 0 ? "" : " "}${dy / perPixel}`;
      steps += 1;
    } else continue;
    lastX = x;
    lastY = y;
  }
  return steps < (isRing ? 2 : 1) ? "" : `${data}${isRing ? "Z" : ""}`;
}

function visibleLine(frame: ScreenFrame, positions: readonly Position[], isRing: boolean): string {
  return isOutside(frame, positions) ? "" : lineData(frame, positions, isRing);
}

/** Path data of a geometry in plan coordinates; empty for one too small to see or outside the frame. */
export function geometryData(frame: ScreenFrame, geometry: Geometry): string {
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.map((ring) => visibleLine(frame, ring, true)).join("");
    case "MultiPolygon":
      return geometry.coordinates
        .flat()
        .map((ring) => visibleLine(frame, ring, true))
        .join("");
    case "LineString":
      return visibleLine(frame, geometry.coordinates, false);
    case "MultiLineString":
      return geometry.coordinates.map((line) => visibleLine(frame, line, false)).join("");
    default:
      return "";
  }
}

/** A curve in the pixels of a frame, to a tenth. */
export function screenCurve(frame: ScreenFrame, { start, control1, control2, end }: FlowCurve): Curve {
  const at = (point: PlanPoint): readonly [number, number] => {
    const [x, y] = toScreen(frame, point);
    return [tenths(x), tenths(y)];
  };
  return { start: at(start), control1: at(control1), control2: at(control2), end: at(end) };
}

/** Position of a curve's point at `t`, 0–1, in pixels from the frame's top left corner, y down. */
export function curvePosition(frame: ScreenFrame, curve: FlowCurve, t: number): [number, number] {
  return toScreen(frame, curvePoint(curve, t));
}
