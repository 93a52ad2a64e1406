/** One thing that can be chosen in a combobox. */
export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** Other words it is found by: a symbol, a code, another name. */
  readonly keywords: readonly string[];
  /** Heading it stands under; options of one group must follow each other. */
  readonly group: string;
  /** A short mark after the label, with the words it stands for. */
  readonly mark?: { readonly text: string; readonly meaning: string } | undefined;
}

/** Characters that no mark can be taken off, and how they are typed without them. */
const PLAIN_CHARACTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ŋ: "n",
  ŧ: "t",
  ς: "σ",
};
/** Characters that some type as two. */
const TWO_CHARACTERS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** A text as it is compared: lower case without marks, one space for whatever else stands between them. */
function fold(text: string, replacements: Readonly<Record<string, string>> = {}): string {
  const plain = (character: string) => replacements[character] ?? PLAIN_CHARACTERS[character] ?? character;
  return [...text.toLowerCase().normalize("NFC")]
    .map(plain)
    .join("")
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const waysToType = (text: string): readonly string[] => [
  ...new Set([fold(text), fold(text, TWO_CHARACTERS)]),
];

interface Folded {
  readonly labels: readonly string[];
  readonly names: readonly string[];
}

const folded = new WeakMap<ComboboxOption, Folded>();

function foldedOf(option: ComboboxOption): Folded {
  const known = folded.get(option);
  if (known) return known;
  const labels = waysToType(option.label);
  const fresh = { labels, names: [...labels, ...option.keywords.flatMap(waysToType)] };
  folded.set(option, fresh);
  return fresh;
}

const joined = (text: string): string => text.replaceAll(" ", "");

/** How well an option fits: as a whole, by its beginning, by the beginnings of its words, inside it; 0 for not at all. */
function closeness(option: ComboboxOption, query: string): number {
  const { labels, names } = foldedOf(option);
  if (names.includes(query)) return 5;
  const begins = (text: string) => text.startsWith(query) || joined(text).startsWith(joined(query));
  if (labels.some(begins)) return 4;
  if (names.some(begins)) return 3;
  const asked = query.split(" ");
  const hasWords = (text: string) => asked.every((word) => ` ${text}`.includes(` ${word}`));
  if (names.some(hasWords)) return 2;
  return query.length > 2 && names.some((name) => name.includes(query)) ? 1 : 0;
}

/**
 * Options that fit what was typed, the closest first.
 *
 * Case, accents, apostrophes and hyphens do not matter; an empty query keeps all in their order. Groups stay together,
 * the group of the closest option first.
 */
export function matchingOptions(
  options: readonly ComboboxOption[],
  typed: string,
): readonly ComboboxOption[] {
  const query = fold(typed);
  if (query === "") return options;
  const scored = options
    .map((option) => ({ option, score: closeness(option, query) }))
    .filter(({ score }) => score > 0);
  const best = new Map<string, number>();
  for (const { option, score } of scored)
    best.set(option.group, Math.max(score, best.get(option.group) ?? 0));
  const order = [...best.keys()];
  return scored
    .toSorted(
      (a, b) =>
        (best.get(b.option.group) ?? 0) - (best.get(a.option.group) ?? 0) ||
        order.indexOf(a.option.group) - order.indexOf(b.option.group) ||
        b.score - a.score,
    )
    .map(({ option }) => option);
}
