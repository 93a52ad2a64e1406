import type { Block } from "../sheet/block.ts";
import { paragraph, SERIF } from "../sheet/paragraph.ts";
import { KNOWN_TYPE } from "./knownType.ts";

/** Sizes of a title in pixels, the largest first: a long sentence is set smaller. */
const SIZES = [46, 42, 38, 34] as const;
const SMALLEST = 30;
/** Lines a title may take before it is set smaller. */
const LINES = 2;
const LEADING = 1.18;

/** The title sentence in at most two lines, or in as many as its smallest size takes. */
export function cardTitle(text: string, width: number, fill: string): Block {
  const type = { fill, weight: 600, family: SERIF, leading: LEADING, isBalanced: true };
  const set = (size: number): Block => paragraph(text, width * KNOWN_TYPE, { ...type, size });
  const fitting = SIZES.find((size) => set(size).height < (LINES + 0.5) * LEADING * size);
  return set(fitting ?? SMALLEST);
}
