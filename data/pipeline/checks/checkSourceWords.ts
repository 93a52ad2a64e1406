import type { Problems } from "../read/problems.ts";

/** What a program writes where it has no number or no word. */
const NO_WORDS = /\b(Infinity|NaN|undefined|null)\b|\[object /;

/** The texts of a source's `source.json`, and of each of its editions. */
interface SourceTexts {
  readonly family: string;
  readonly title: string;
  readonly attribution: string;
  readonly editions: readonly object[];
}

/** What a source says of itself is read by people: a text with a failed computation in it is a problem. */
export function checkSourceWords(
  { family, title, attribution, editions }: SourceTexts,
  problems: Problems,
): void {
  const texts = [{ title, attribution }, ...editions].flatMap((entry) => Object.entries(entry));
  for (const [column, value] of texts) {
    if (typeof value !== "string" || !NO_WORDS.test(value)) continue;
    const location = { file: `data/sources/${family}/source.json`, line: 0 };
    problems.add(location, column, value, "words and numbers that a reader can be shown");
  }
}
