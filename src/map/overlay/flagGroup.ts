import { type FlagFoot, spreadFlags } from "#cartography/flagSpread.ts";
import type { Box } from "#cartography/labelPlacement.ts";
import type { FlatProjection } from "#cartography/projection.ts";
import { type ScreenFrame, toScreen } from "#cartography/screenFrame.ts";
import type { SceneMarker } from "#scene/scene.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { flagSymbol } from "./flagSymbol.ts";
import { moveTo, svg } from "./svg.ts";

/** Length of a pole and distance between heads at full size, in pixels. */
const POLE = 15;
const SPACING = 16;
/** Half the edge of the square in which a flag can be hit, in pixels. */
const HIT = 12;

/** The flags of Strategic Projects over the map. */
export interface FlagGroup {
  readonly element: SVGGElement;
  readonly layOut: (markers: readonly SceneMarker[], frame: ScreenFrame, paint: MapPaint) => void;
  readonly follow: (frame: ScreenFrame) => void;
  /** Project whose flag is at a position on screen, or null. */
  readonly at: (frame: ScreenFrame, x: number, y: number) => string | null;
  readonly boxes: (frame: ScreenFrame) => Box[];
}

interface StandingFlag {
  readonly marker: SceneMarker;
  readonly dx: number;
  readonly dy: number;
  readonly node: SVGGElement;
}

export function createFlagGroup(projectionOf: () => FlatProjection): FlagGroup {
  const element = svg("g", { fill: "none", "stroke-linejoin": "round" });
  let flags: StandingFlag[] = [];
  const footOf = (marker: SceneMarker, frame: ScreenFrame): [number, number] =>
    toScreen(frame, projectionOf().forward(...marker.position));

  const follow = (frame: ScreenFrame): void => {
    for (const { marker, node } of flags) moveTo(node, ...footOf(marker, frame));
  };

  return {
    element,
    follow,
    layOut: (markers, frame, paint) => {
      const feet: FlagFoot[] = markers.map((marker) => {
        const [x, y] = footOf(marker, frame);
        return { id: marker.project, x, y };
      });
      const size = flagSize(frame);
      const heads = new Map(spreadFlags(feet, POLE * size, SPACING * size).map((head) => [head.id, head]));
      flags = markers.map((marker) => {
        const { dx, dy } = heads.get(marker.project) ?? { dx: 0, dy: -POLE * size };
        return { marker, dx, dy, node: flagSymbol(marker, dx, dy, size, paint) };
      });
      element.replaceChildren(...flags.map(({ node }) => node));
      follow(frame);
    },
    at: (frame, x, y) => {
      let nearest: { readonly id: string; readonly distance: number } | null = null;
      for (const { marker, dx, dy } of flags) {
        const [footX, footY] = footOf(marker, frame);
        const distance = Math.max(Math.abs(footX + dx - x), Math.abs(footY + dy - y));
        if (distance <= HIT && (nearest === null || distance < nearest.distance))
          nearest = { id: marker.project, distance };
      }
      return nearest?.id ?? null;
    },
    boxes: (frame) =>
      flags.map(({ marker, dx, dy }) => {
        const [x, y] = footOf(marker, frame);
        return { left: x + dx - 8, right: x + dx + 8, top: y + dy - 8, bottom: y + dy + 8 };
      }),
  };
}

/** Flags are small on the whole world and full size in a region. */
function flagSize({ pixelsPerUnit }: ScreenFrame): number {
  return Math.max(0.45, Math.min(1, 0.42 + 0.16 * Math.log2(pixelsPerUnit / 450)));
}
