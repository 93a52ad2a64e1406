import { type FlowCurve, flowCurve } from "../flowCurve.ts";
import type { FlowPiece } from "../flowPiece.ts";
import type { LonLat, PlanPoint } from "../planPoint.ts";
import type { DiscProjection } from "../projection.ts";
import { plus, toLonLat, unit, type Vector } from "../sphere.ts";
import {
  angleBetween,
  placeOnCurve,
  type SphericalCurve,
  sphericalCurve,
  stretch,
} from "../sphericalCurve.ts";

/** Below this angle, in radians, the globe is as good as flat. */
const FLAT_ANGLE = 0.15;
/** Steps along a curve at which it is asked whether it can be seen, and halvings to find where it goes under. */
const SAMPLES = 24;
const HALVINGS = 12;
/** Step by which the slope of the projection is taken, radians. */
const SLOPE_STEP = 1e-3;

/** What a flow over a disc needs to know of its projection. */
type Disc = Pick<DiscProjection, "forward" | "shows">;

/** A stretch that can be seen, as parts of the curve. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where between two points of a curve, one seen and one not, it crosses the rim. */
function rimBetween(projection: Disc, curve: SphericalCurve, seen: number, hidden: number): number {
  let [inner, outer] = [seen, hidden];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (inner + outer) / 2;
    if (projection.shows(placeOnCurve(curve, middle))) inner = middle;
    else outer = middle;
  }
  return inner;
}

/** The stretches of a curve on the near side. */
function visibleSpans(projection: Disc, curve: SphericalCurve): Span[] {
  const spans: Span[] = [];
  let from: number | null = null;
  for (let step = 0; step <= SAMPLES; step += 1) {
    const t = step / SAMPLES;
    const isSeen = projection.shows(placeOnCurve(curve, t));
    if (isSeen && from === null) from = step === 0 ? 0 : rimBetween(projection, curve, t, t - 1 / SAMPLES);
    if (!isSeen && from !== null) {
      spans.push({ from, to: rimBetween(projection, curve, t - 1 / SAMPLES, t) });
      from = null;
    }
  }
  if (from !== null) spans.push({ from, to: 1 });
  return spans;
}

function planOf(projection: Disc, point: Vector): PlanPoint {
  return projection.forward(...toLonLat(point));
}

/** The plan point that a step in space from a place leads to, if the projection went on as it is at the place. */
function along(projection: Disc, place: Vector, step: Vector): PlanPoint {
  const length = Math.max(1e-9, Math.hypot(...step));
  const [x, y] = planOf(projection, place);
  const [nearX, nearY] = planOf(projection, unit(plus(place, step, SLOPE_STEP / length)));
  const factor = length / SLOPE_STEP;
  return [x + (nearX - x) * factor, y + (nearY - y) * factor];
}

/** A curve in the plan with the ends of the one in space, and its directions there. */
function planCurve(projection: Disc, [a, b, c, d]: SphericalCurve): FlowCurve {
  const [start, end] = [unit(a), unit(d)];
  return {
    start: planOf(projection, start),
    control1: along(projection, start, plus(b, a, -1)),
    control2: along(projection, end, plus(c, d, -1)),
    end: planOf(projection, end),
  };
}

function kindOf({ from, to }: Span): FlowPiece["kind"] {
  if (from === 0) return to === 1 ? "whole" : "leaving";
  return to === 1 ? "arriving" : "passing";
}

/**
 * The stretches of a flow that can be seen on a disc; none when all of it is behind the globe.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 */
export function discPieces(
  projection: Disc,
  origin: LonLat,
  destination: LonLat,
  pixelsPerUnit: number,
): FlowPiece[] {
  if (angleBetween(origin, destination) < FLAT_ANGLE) {
    if (!projection.shows(origin) || !projection.shows(destination)) return [];
    const ends = [projection.forward(...origin), projection.forward(...destination)] as const;
    return [{ kind: "whole", curve: flowCurve(...ends, pixelsPerUnit) }];
  }
  const curve = sphericalCurve(origin, destination);
  return visibleSpans(projection, curve).map((span) => ({
    kind: kindOf(span),
    curve: planCurve(projection, stretch(curve, span.from, span.to)),
  }));
}
