import { textWidth } from "#cartography/labels/textWidth.ts";

/** Where a line may break: after an ordinary space, and inside a query after its "&". */
const BREAKS = /(?<= )|(?<=&)/;

/** A word that is wider than a line, cut where it must be. */
function cut(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && !fits(piece + character)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/**
 * A text in lines of at most `width` pixels in type of `size` pixels. Nothing measures the type itself, so that the
 * lines are the same everywhere; non-breaking spaces hold.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const fits = (line: string): boolean => textWidth(line.trimEnd(), size) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .trim()
    .split(BREAKS)
    .flatMap((word) => (fits(word) ? [word] : cut(word, fits)))) {
    if (line !== "" && !fits(line + word)) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return line === "" ? lines : [...lines, line];
}

/** How much narrower each try is. */
const BALANCE_STEP = 0.97;

/** A text in as few lines as `wrapText` gives, but of lengths as alike as they can be; `width` and `size` in pixels. */
export function balancedText(text: string, width: number, size: number): string[] {
  let best = wrapText(text, width, size);
  for (let tried = width * BALANCE_STEP; tried > width / 2; tried *= BALANCE_STEP) {
    const lines = wrapText(text, tried, size);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}
