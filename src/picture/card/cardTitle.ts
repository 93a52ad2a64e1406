import type { Block } from "../sheet/block.ts";
import { paragraph, SERIF } from "../sheet/paragraph.ts";
import { KNOWN_SERIF } from "./knownType.ts";

/** How a title may be set, the best first: lines at most, size in pixels. */
const SETTINGS = [
  { lines: 1, size: 46 },
  { lines: 1, size: 42 },
  { lines: 1, size: 40 },
  { lines: 2, size: 46 },
  { lines: 2, size: 42 },
  { lines: 2, size: 38 },
  { lines: 2, size: 34 },
] as const;
/** For the longest of all, in as many lines as it takes. */
const SMALLEST = 30;
const LEADING = 1.18;

/** The title sentence, as large as it fits in one or two lines of `width` pixels. */
export function cardTitle(text: string, width: number, fill: string): Block {
  const type = { fill, weight: 600, family: SERIF, leading: LEADING, isBalanced: true };
  const set = (size: number): Block => paragraph(text, width * KNOWN_SERIF, { ...type, size });
  const fitting = SETTINGS.find(({ lines, size }) => set(size).height < (lines + 0.5) * LEADING * size);
  return set(fitting?.size ?? SMALLEST);
}
