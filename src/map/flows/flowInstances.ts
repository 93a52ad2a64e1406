import type { DrawnFlow } from "#cartography/flows/drawnFlows.ts";
import { arrowheadPixels, casingPixels } from "#cartography/flows/flowWidth.ts";
import type { FlowPiece } from "#cartography/plane/flowPiece.ts";

/** Floats of one piece: eight of its curve, four of its shape, two of its band. */
export const GEOMETRY_FLOATS = 14;
/** Floats of one piece that change on hover: its tone and its kind. */
export const STATE_FLOATS = 2;

/** How strongly a flow shows while others are highlighted. */
export type FlowTone = "dimmed" | "normal" | "highlighted";

const TONES: Readonly<Record<FlowTone, number>> = { dimmed: 0, normal: 1, highlighted: 2 };
/** Tones of flows that do not lead: thin lines, unless they are highlighted. */
const CALM_TONES: Readonly<Record<FlowTone, number>> = { dimmed: 3, normal: 4, highlighted: 2 };
const KINDS: Readonly<Record<FlowPiece["kind"], number>> = {
  whole: 0,
  leaving: 1,
  arriving: 2,
  passing: 3,
  through: 4,
};

/** Bands as the shaders know them: none, one of what goes and one of what comes. */
const BANDS: Readonly<Record<NonNullable<DrawnFlow["change"]>["kind"], number>> = {
  stopped: 1,
  reduced: 1,
  grown: 2,
};

/** Flows as the graphics card takes them: one instance a piece, in drawing order. */
export interface FlowInstances {
  readonly count: number;
  readonly geometry: Float32Array;
}

/** Packs flows for the graphics card: curves in plan units; widths, arrowheads and casings in CSS pixels. */
export function flowInstances(flows: readonly DrawnFlow[]): FlowInstances {
  const count = flows.reduce((sum, flow) => sum + flow.pieces.length, 0);
  const geometry = new Float32Array(count * GEOMETRY_FLOATS);
  let offset = 0;
  for (const flow of flows) {
    const head = arrowheadPixels(flow.widthPixels);
    for (const { curve } of flow.pieces) {
      geometry.set(
        [
          ...curve.start,
          ...curve.control1,
          ...curve.control2,
          ...curve.end,
          flow.widthPixels,
          head.length,
          head.halfWidth,
          casingPixels(flow.widthPixels),
          flow.change?.corePixels ?? 0,
          flow.change === null ? 0 : BANDS[flow.change.kind],
        ],
        offset,
      );
      offset += GEOMETRY_FLOATS;
    }
  }
  return { count, geometry };
}

/** Tone and kind of each piece, in the order of `flowInstances`. */
export function flowStates(flows: readonly DrawnFlow[], toneOf: (flow: DrawnFlow) => FlowTone): Float32Array {
  const states: number[] = [];
  for (const flow of flows) {
    const tone = (flow.isLeading ? TONES : CALM_TONES)[toneOf(flow)];
    for (const piece of flow.pieces) states.push(tone, KINDS[piece.kind]);
  }
  return new Float32Array(states);
}

/** Whether any piece is highlighted, by what `flowStates` gave. */
export function hasHighlight(states: Float32Array): boolean {
  return states.some((value, index) => index % STATE_FLOATS === 0 && value === TONES.highlighted);
}
