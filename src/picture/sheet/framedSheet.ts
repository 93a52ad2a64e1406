import { element, type SvgNode } from "#lib/svgNode.ts";
import { movedTo, scaled } from "./block.ts";
import { foot } from "./foot.ts";
import {
  type Arrangement,
  type FramePlan,
  type FrameSpace,
  framePlan,
  type SheetParts,
} from "./framePlan.ts";
import { legend } from "./legend/legend.ts";
import { mapArea } from "./mapArea.ts";
import { mapBlock } from "./mapBlock.ts";
import { SMALL } from "./paragraph.ts";
import { remarks } from "./remarks.ts";
import { named, ruled } from "./sheetParts.ts";
import type { SheetPictureOptions } from "./sheetPictureOptions.ts";
import type { SheetFrame } from "./sheetSizes.ts";
import { sheetTitle } from "./sheetTitle.ts";
import type { SheetTools } from "./sheetTools.ts";

/** Units of a sheet's drawing in one pixel or millimetre of its frame. */
const UNITS = { px: 1, mm: 4 } as const;
/** Margin as a part of the shorter side. On paper it is what printers cannot reach. */
const MARGIN = { px: 0.03, mm: 0.045 } as const;
/** How much larger than the small print the title and the legend are set: on a screen one looks from farther away. */
const RATIOS = {
  px: { headingRatio: 1.5, legendRatio: 1 },
  mm: { headingRatio: 1.35, legendRatio: 1.08 },
} as const;
/** Size of the small print beyond which more room goes to the map, as a part of the shorter side. */
const LARGEST_PRINT = { px: 0.02, mm: 0.0148 } as const;
/** Part of the frame that the map takes before the small print may grow, where its shape allows. */
const MAP_PART = 0.34;
/** Part of the largest map that the width allows which is enough in a frame that is too tall for a map. */
const FULL_WIDTH = 0.96;
const GAP = 16;
/** The parts in the order they are read, by people to whom a file is read and by those who copy its text. */
const READING = ["title", "map", "legend", "remarks", "foot"] as const;

const UPRIGHT: Arrangement = { side: 0, legendUnderMap: true, remarksUnderMap: true, footUnderMap: true };
const SIDES = [0.2, 0.24, 0.27, 0.3, 0.33, 0.36, 0.4, 0.44, 0.5];
const BESIDE: readonly Arrangement[] = SIDES.flatMap((side) => [
  { side, legendUnderMap: true, remarksUnderMap: false, footUnderMap: false },
  { side, legendUnderMap: true, remarksUnderMap: false, footUnderMap: true },
  { side, legendUnderMap: false, remarksUnderMap: false, footUnderMap: false },
  { side, legendUnderMap: false, remarksUnderMap: true, footUnderMap: true },
]);

function sheetParts(
  { scene, look, manifest, address = null }: SheetPictureOptions,
  tools: SheetTools,
): SheetParts {
  return {
    heading: (width) => sheetTitle(scene, width, tools),
    legend: (width, mapWidth, mapPixel) => legend(scene, mapWidth, width, { ...tools, mapPixel }),
    remarks: (width, isFirst) => {
      const block = remarks(scene, look, width, tools);
      return isFirst ? block : ruled(block, width, GAP, tools);
    },
    foot: (width) => ruled(foot(scene, look, manifest, address, width, tools), width, GAP, tools),
  };
}

interface Found {
  readonly scale: number;
  readonly plan: FramePlan;
}

/** The largest type, in hundredths, at which a plan is good; null when none is. */
function largestType(
  planAt: (scale: number) => FramePlan,
  isGood: (plan: FramePlan) => boolean,
  maxScale: number,
  minScale: number,
): Found | null {
  let [low, high] = [Math.round(minScale * 100) - 1, Math.floor(maxScale * 100)];
  let best: Found | null = null;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const plan = planAt(middle / 100);
    if (isGood(plan)) {
      best = { scale: middle / 100, plan };
      low = middle;
    } else high = middle - 1;
  }
  return best;
}

/** The plan with the largest type at which everything fits and the map keeps its part; with equal type, the largest map. */
function bestPlan(options: SheetPictureOptions, frame: SheetFrame, space: FrameSpace, tools: SheetTools) {
  const { width, height, margin } = space;
  const content = sheetParts(options, tools);
  const { look } = options;
  const wanted = Math.min(
    MAP_PART * (width + 2 * margin) * (height + 2 * margin),
    FULL_WIDTH * mapArea(look, width, height),
  );
  const maxScale =
    (LARGEST_PRINT[frame.unit] * Math.min(frame.width, frame.height) * UNITS[frame.unit]) / SMALL;
  const isGood = ({ map, excess }: FramePlan): boolean =>
    excess <= 0 && mapArea(look, map.width, map.height) >= wanted;
  let best: Found | null = null;
  for (const arrangement of frame.width > frame.height ? BESIDE : [UPRIGHT, ...BESIDE]) {
    const found = largestType(
      (scale) => framePlan(content, space, arrangement, scale),
      isGood,
      maxScale,
      best?.scale ?? 0.1,
    );
    if (found === null) continue;
    const area = ({ map }: FramePlan): number => mapArea(look, map.width, map.height);
    const isBetter =
      best === null ||
      found.scale > best.scale ||
      (found.scale === best.scale && area(found.plan) > area(best.plan));
    if (isBetter) best = found;
  }
  if (best === null) throw new RangeError("no type is small enough for this sheet");
  return best.plan;
}

/** What stands on a sheet, in its own units, and the size at which it is printed or shown. */
export interface PlacedSheet {
  readonly width: number;
  readonly height: number;
  readonly printed: SheetFrame;
  readonly svg: readonly SvgNode[];
}

/** A sheet that fills a frame: type as large as its text allows, and the map in the room that is left. */
export function framedSheet(options: SheetPictureOptions, frame: SheetFrame, tools: SheetTools): PlacedSheet {
  const unit = UNITS[frame.unit];
  const [width, height] = [frame.width * unit, frame.height * unit];
  const margin = Math.round(MARGIN[frame.unit] * Math.min(width, height));
  const space = { width: width - 2 * margin, height: height - 2 * margin, margin, ...RATIOS[frame.unit] };
  const { parts, map, mapScale } = bestPlan(options, frame, space, tools);
  const picture = mapBlock(options, map.width / mapScale, map.height / mapScale, tools);
  const placed = [...parts, { name: "map", ...map, block: scaled(picture, mapScale) } as const];
  const drawn = READING.flatMap((part) =>
    placed
      .filter(({ name }) => name === part)
      .flatMap(({ name, x, y, block }) => movedTo(x, y, named(name, block).svg)),
  );
  return {
    width,
    height,
    printed: frame,
    svg: [element("g", { class: "sheet-frame" }, ...drawn)],
  };
}
