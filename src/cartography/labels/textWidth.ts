/** Widths of characters as parts of the type size, measured on the bundled sans-serif at weight 600. */
const NARROW = /[iljtfrI.,:;'’*()[\]|! ]/;
const WIDE = /[mwMW%@]/;
const CAPITAL = /[A-ZÀ-ÝΑ-ΩА-Я0-9]/;

/**
 * About how wide a line of text is, in pixels. The renderer also runs where nothing can measure text, so
 * it must not ask a browser: the same picture must come out everywhere.
 *
 * @param size  of the type, in pixels
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    width += NARROW.test(character)
      ? 0.3
      : WIDE.test(character)
        ? 0.84
        : CAPITAL.test(character)
          ? 0.6
          : 0.52;
  }
  return width * size;
}
