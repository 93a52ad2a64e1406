/** One thing that can be chosen in a combobox. */
export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** Other words it is found by: a symbol, a code. */
  readonly keywords: readonly string[];
  /** Heading it stands under; options of one group must follow each other. */
  readonly group: string;
  /** A short mark after the label, with the words it stands for. */
  readonly mark?: { readonly text: string; readonly meaning: string } | undefined;
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim();
}

function closeness(option: ComboboxOption, query: string): number {
  const label = fold(option.label);
  const keywords = option.keywords.map(fold);
  if (label === query || keywords.includes(query)) return 3;
  if (label.startsWith(query)) return 2;
  const words = [...label.split(/[^\p{L}\p{N}]+/u), ...keywords];
  if (words.some((word) => word.startsWith(query))) return 1;
  return query.length > 2 && label.includes(query) ? 0.5 : 0;
}

/**
 * Options that fit what was typed, the closest first.
 *
 * Accents and case do not matter; an empty query keeps all in their order. Groups stay together, the group of
 * the closest option first.
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
