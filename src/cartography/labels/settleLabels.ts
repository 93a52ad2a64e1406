import { type FlowLine, flowLine } from "../flows/flowLines.ts";
import { type Box, boxAround } from "../frame/box.ts";
import { crossesBox } from "./crossesBox.ts";

/** A label that wants a place on screen; positions and sizes in pixels. */
export interface LabelCandidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Distance to keep from the point it names. */
  readonly gap: number;
  /** The way to what it names, where that is out of sight; null or absent for what is named where it is. */
  readonly towards?: readonly [right: number, down: number] | null;
}

export interface PlacedLabel {
  readonly id: string;
  /** Middle of the label relative to its point, in pixels. */
  readonly dx: number;
  readonly dy: number;
  /** Where a line from the point to the label must end, relative to the point; null when they are close. */
  readonly leaderEnd: readonly [dx: number, dy: number] | null;
}

/** Directions tried around a point, the best one for reading first, with what each costs. */
const DIRECTIONS: readonly (readonly [dx: number, dy: number, cost: number])[] = [
  [0, -1, 0],
  [1, -0.75, 0.6],
  [-1, -0.75, 0.8],
  [0, 1, 0.8],
  [1, 0, 1],
  [1, 0.75, 1.2],
  [-1, 0, 1.4],
  [-1, 0.75, 1.6],
  [0.5, -1, 0.4],
  [-0.5, -1, 0.5],
  [0.5, 1, 1],
  [-0.5, 1, 1.1],
];

/** Distances tried, in gaps, with what each costs: first close by, then clear of a crowd of flags. */
const RINGS: readonly (readonly [gaps: number, cost: number])[] = [
  [1, 0],
  [2.4, 3],
  [3.8, 6],
];

/** What one crossed flow costs, against the order of directions. */
const COST_OF_CROSSING = 1;
/** What one crossed flow of the very place costs: more than all others together. */
const COST_OF_OWN = 100;

type Position = readonly [dx: number, dy: number, cost: number];

/** Distance that a label keeps from the line to another, in pixels. */
const LEADER_REACH = 1.5;

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

/** How far from the edge of the screen a point may be whose label points beyond it, in pixels. */
const EDGE_REACH = 40;
/** Places tried along the edge, in heights of the label or halves of its width, the nearest first. */
const ALONG_EDGE = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
/** What it costs a label to stand on the side away from what it points to. */
const COST_OF_TURNING_AWAY = 2;

/** The places of a label that points beyond an edge of the screen: on that edge. Empty where its point is not near one. */
function positionsOnEdge({ x, y, width, height }: LabelCandidate, bounds: Box): Position[] {
  const [left, right] = [bounds.left + width / 2 - x, bounds.right - width / 2 - x];
  const [up, down] = [bounds.top + height / 2 - y, bounds.bottom - height / 2 - y];
  const distances = [x - bounds.left, bounds.right - x, y - bounds.top, bounds.bottom - y];
  const nearest = Math.min(...distances);
  if (nearest > EDGE_REACH) return [];
  const side = distances.indexOf(nearest);
  return ALONG_EDGE.map((steps) => {
    const cost = Math.abs(steps) / 2;
    return side < 2
      ? [side === 0 ? left : right, steps * height, cost]
      : [Math.max(left, Math.min(right, (steps * width) / 2)), side === 2 ? up : down, cost];
  });
}

/** The places a label can take around its point, with their cost. */
function positionsOf(label: LabelCandidate, bounds: Box): Position[] {
  const { towards = null } = label;
  if (towards === null) return positionsAround(label);
  const onEdge = positionsOnEdge(label, bounds);
  if (onEdge.length > 0) return onEdge;
  const length = Math.hypot(...towards) || 1;
  return positionsAround(label).map(([dx, dy, cost]) => {
    const along = (dx * towards[0] + dy * towards[1]) / length / (Math.hypot(dx, dy) || 1);
    return [dx, dy, cost + COST_OF_TURNING_AWAY * (1 - along)];
  });
}

function positionsAround(label: LabelCandidate): Position[] {
  return RINGS.flatMap(([gaps, more]) =>
    DIRECTIONS.map(
      ([right, down, cost]) =>
        [
          right * (label.width / 2 + label.gap * gaps),
          down * (label.height / 2 + label.gap * gaps),
          cost + more,
        ] as const,
    ),
  );
}

/** The point of a label's box nearest to what it names, when it stands clear of it. */
function leaderEnd(
  { width, height, gap }: LabelCandidate,
  dx: number,
  dy: number,
): readonly [number, number] | null {
  const x = Math.sign(dx) * Math.max(0, Math.abs(dx) - width / 2);
  const y = Math.sign(dy) * Math.max(0, Math.abs(dy) - height / 2);
  return Math.hypot(x, y) > gap * 2 ? [x, y] : null;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A label at one of its places. */
interface LabelPosition {
  readonly placed: PlacedLabel;
  readonly box: Box;
  /** The line from its point to it, which no other label may lie on; null when they are close. */
  readonly leader: FlowLine | null;
}

function standAt(label: LabelCandidate, dx: number, dy: number): LabelPosition {
  const { id, x, y, width, height } = label;
  const end = leaderEnd(label, dx, dy);
  return {
    placed: { id, dx, dy, leaderEnd: end },
    box: boxAround(x + dx, y + dy, width, height),
    leader: end === null ? null : flowLine([], LEADER_REACH, [x, y, x + end[0], y + end[1]]),
  };
}

/** Whether two labels lie on each other, or one on the other's line. */
function disturb(some: LabelPosition, other: LabelPosition): boolean {
  return (
    overlaps(some.box, other.box) ||
    (some.leader !== null && crossesBox(some.leader, other.box)) ||
    (other.leader !== null && crossesBox(other.leader, some.box))
  );
}

/**
 * Finds places for labels so that none lies on another, on its line or on an obstacle, none on a flow of its own place
 * wherever there is room, and as few as possible on other flows.
 *
 * Labels are taken in the order given, the most important first; one that fits nowhere is left out. One that points
 * beyond the screen stands on its edge.
 *
 * @param obstacles  boxes that no label may touch
 * @param flows      the flows that labels should avoid
 * @param bounds     the part of the screen that labels may use
 */
export function settleLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Box[],
  flows: readonly FlowLine[],
  bounds: Box,
): PlacedLabel[] {
  const taken: LabelPosition[] = [];
  for (const label of candidates) {
    let best: { cost: number; at: LabelPosition } | null = null;
    for (const [dx, dy, cost] of positionsOf(label, bounds)) {
      // What its flows cost comes on top: this position cannot be the best.
      if (best !== null && cost >= best.cost) continue;
      const at = standAt(label, dx, dy);
      if (!isWithin(at.box, bounds) || obstacles.some((obstacle) => overlaps(at.box, obstacle))) continue;
      if (taken.some((other) => disturb(at, other))) continue;
      const total = cost + costOfCrossing(label, at.box, flows);
      if (best === null || total < best.cost) best = { cost: total, at };
    }
    if (best !== null) taken.push(best.at);
  }
  return taken.map(({ placed }) => placed);
}

/** One that points along a flow of its own may lie on it. */
function costOfCrossing(
  { id, towards = null }: LabelCandidate,
  box: Box,
  flows: readonly FlowLine[],
): number {
  let cost = 0;
  for (const flow of flows) {
    const isOwn = flow.ends.includes(id);
    if ((isOwn && towards !== null) || !crossesBox(flow, box)) continue;
    cost += isOwn ? COST_OF_OWN : COST_OF_CROSSING;
  }
  return cost;
}
