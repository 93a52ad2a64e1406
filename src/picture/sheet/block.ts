import { element, figure, type SvgNode } from "#lib/svgNode.ts";

/** A piece of a sheet, drawn from its own top left corner downwards. Heights in pixels. */
export interface Block {
  readonly height: number;
  readonly svg: readonly SvgNode[];
}

/** Nothing, of no height. */
export const NOTHING: Block = { height: 0, svg: [] };

/** A drawing moved by `x` to the right and `y` down, in pixels. */
export function movedTo(x: number, y: number, svg: readonly SvgNode[]): readonly SvgNode[] {
  if (svg.length === 0 || (x === 0 && y === 0)) return svg;
  return [element("g", { transform: { translate: [figure(x), figure(y)] } }, ...svg)];
}

/** A block drawn `factor` times as large; its inside keeps its own pixels. The factor needs at most two decimals. */
export function scaled({ height, svg }: Block, factor: number): Block {
  if (svg.length === 0 || factor === 1) return { height: height * factor, svg };
  const larger = element("g", { transform: { scale: figure(factor) } }, ...svg);
  return { height: height * factor, svg: [larger] };
}

/** Blocks under each other with `gap` pixels between them; empty ones take no room. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const parts: SvgNode[] = [];
  for (const block of blocks) {
    if (block.height === 0) continue;
    if (height > 0) height += gap;
    parts.push(...movedTo(0, height, block.svg));
    height += block.height;
  }
  return { height, svg: parts };
}

/** Blocks side by side, their tops in line, each beginning at its `x`, in pixels from the left. */
export function besideEachOther(columns: readonly { readonly x: number; readonly block: Block }[]): Block {
  return {
    height: Math.max(0, ...columns.map(({ block }) => block.height)),
    svg: columns.flatMap(({ x, block }) => movedTo(x, 0, block.svg)),
  };
}

/**
 * Blocks in their order down two columns of a width, split where both come out most alike.
 *
 * @param columnWidth  in pixels
 * @param gutter       room between the columns, in pixels
 * @param gap          room between blocks of a column, in pixels
 */
export function inTwoColumns(
  blocks: readonly Block[],
  columnWidth: number,
  gutter: number,
  gap: number,
): Block {
  const splits = blocks.map((_, index) => {
    const [left, right] = [stacked(blocks.slice(0, index + 1), gap), stacked(blocks.slice(index + 1), gap)];
    return besideEachOther([
      { x: 0, block: left },
      { x: columnWidth + gutter, block: right },
    ]);
  });
  return splits.reduce((best, split) => (split.height < best.height ? split : best), splits[0] ?? NOTHING);
}
