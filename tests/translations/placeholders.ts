import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** What a message asks of its values and of its language. */
export interface Placeholders {
  /** Names of all values in it. */
  readonly names: ReadonlySet<string>;
  /** Choices of every `select`, by the name of its value. */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
  /** Categories of every `plural`, exact numbers (`=0`) left out. */
  readonly plurals: readonly ReadonlySet<string>[];
}

/**
 * The placeholders of an ICU message, those inside its choices included.
 *
 * @throws SyntaxError for a message that is not well-formed
 */
export function readPlaceholders(message: string): Placeholders {
  const names = new Set<string>();
  const choices = new Map<string, Set<string>>();
  const plurals: Set<string>[] = [];
  const visit = (element: MessageFormatElement): void => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return;
    names.add(element.value);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return;
    const options = Object.keys(element.options);
    if (element.type === TYPE.select)
      choices.set(element.value, new Set([...(choices.get(element.value) ?? []), ...options]));
    else plurals.push(new Set(options.filter((category) => !category.startsWith("="))));
    for (const { value } of Object.values(element.options)) value.forEach(visit);
  };
  parse(message, { ignoreTag: true }).forEach(visit);
  return { names, choices, plurals };
}
