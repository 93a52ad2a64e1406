import { type Block, scaled } from "./block.ts";

/** The parts of a sheet besides its map, each made for a width in its own pixels. */
export interface SheetParts {
  readonly heading: (width: number) => Block;
  /** @param mapWidth  width of the map in its own pixels; @param mapPixel  size of one of these in the legend's */
  readonly legend: (width: number, mapWidth: number, mapPixel: number) => Block;
  /** @param isFirst  nothing stands above it that a line must part it from */
  readonly remarks: (width: number, isFirst: boolean) => Block;
  readonly foot: (width: number) => Block;
}

/** Where parts go: everything under each other, or a column of text beside the map. */
export interface Arrangement {
  /** Part of the width that the column beside the map takes; 0 when there is none. */
  readonly side: number;
  /** Whether the legend stands under the map rather than in the column. */
  readonly legendUnderMap: boolean;
  /** Whether the remarks stand under the map rather than in the column. */
  readonly remarksUnderMap: boolean;
  /** Whether the foot stands under the map rather than in the column. */
  readonly footUnderMap: boolean;
}

/** A part placed on the sheet, in the sheet's pixels. */
export interface PlacedPart {
  readonly name: "title" | "legend" | "remarks" | "foot";
  readonly x: number;
  readonly y: number;
  readonly block: Block;
}

/** A rectangle on the sheet. */
export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet laid out: its parts, the room left for the map, and the size of one of the map's own pixels. */
export interface FramePlan {
  readonly parts: readonly PlacedPart[];
  readonly map: MapBox;
  readonly mapScale: number;
  /** Height by which the column beside the map reaches beyond the frame; zero or less when all fits. */
  readonly excess: number;
}

/** The space inside a frame's margins, and how much larger than the small print title and legend are set. */
export interface FrameSpace {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly headingRatio: number;
  readonly legendRatio: number;
}

/** Space between parts, in pixels of the small print. */
const GAP = 14;
/** A map's width in its own pixels, which decides how many labels it has and how wide its flows are. */
const NARROWEST_MAP = 640;
const WIDEST_MAP = 1150;

const hundredths = (value: number): number => Math.floor(value * 100) / 100;

function mapScaleFor(width: number, wanted: number): number {
  return hundredths(Math.max(width / WIDEST_MAP, Math.min(width / NARROWEST_MAP, wanted))) || 0.01;
}

/**
 * Lays out a frame at one size of type.
 *
 * @param scale  size of one pixel of the small print in the sheet's pixels, in hundredths
 */
export function framePlan(
  content: SheetParts,
  { width, height, margin, headingRatio, legendRatio }: FrameSpace,
  { side, legendUnderMap, remarksUnderMap, footUnderMap }: Arrangement,
  scale: number,
): FramePlan {
  const gap = GAP * scale;
  const [headingScale, legendScale] = [hundredths(scale * headingRatio), hundredths(scale * legendRatio)];
  const set = (make: (width: number) => Block, room: number, size: number): Block =>
    scaled(make(room / size), size);
  const sideWidth = Math.round(width * side);
  const mapWidth = sideWidth === 0 ? width : width - sideWidth - 2 * gap;
  const mapScale = mapScaleFor(mapWidth, legendScale);
  const legend = set(
    (room) => content.legend(room, mapWidth / mapScale, hundredths(mapScale / legendScale)),
    legendUnderMap ? mapWidth : sideWidth,
    legendScale,
  );
  const isFirst = !remarksUnderMap && legendUnderMap;
  const remarks = set(
    (room) => content.remarks(room, isFirst),
    remarksUnderMap ? mapWidth : sideWidth,
    scale,
  );
  const foot = set(content.foot, footUnderMap ? mapWidth : sideWidth, scale);
  const title = set(content.heading, width, headingScale);

  const top = margin + title.height + gap;
  const bottom = margin + height;
  const parts: PlacedPart[] = [{ name: "title", x: margin, y: margin, block: title }];
  // Under the map, from the lower edge upwards.
  let floor = bottom;
  const under = (name: PlacedPart["name"], block: Block): void => {
    floor -= block.height;
    parts.push({ name, x: margin, y: floor, block });
    floor -= gap;
  };
  if (footUnderMap) under("foot", foot);
  if (remarksUnderMap) under("remarks", remarks);
  if (legendUnderMap) under("legend", legend);
  // Beside the map, from the title downwards, with the foot on the lower edge.
  const x = margin + width - sideWidth;
  let ceiling = top;
  if (!legendUnderMap) {
    parts.push({ name: "legend", x, y: ceiling, block: legend });
    ceiling += legend.height + gap;
  }
  if (!remarksUnderMap) {
    parts.push({ name: "remarks", x, y: ceiling, block: remarks });
    ceiling += remarks.height + gap;
  }
  if (!footUnderMap) {
    parts.push({ name: "foot", x, y: bottom - foot.height, block: foot });
    ceiling += foot.height + gap;
  }
  return {
    parts,
    map: { x: margin, y: top, width: mapWidth, height: floor - top },
    mapScale,
    excess: ceiling - gap - bottom,
  };
}
