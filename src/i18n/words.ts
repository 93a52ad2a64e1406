import type { PlaceNames } from "#schema/placeNames.ts";
import { type Amount, isMoney } from "#schema/units.ts";
import { createFormats, type Formats } from "./formats.ts";
import { createMessageFormat, type Message } from "./messageFormat.ts";
import type { MessageKey } from "./messageKey.ts";
import type { MessageRef, MessageValue } from "./messageRef.ts";

/** What a source is named by: who published it, in which edition and year; null where it has none, or of all its years. */
interface SourceName {
  readonly publisher: string;
  readonly edition: string;
  readonly year: number | null;
}

/** Everything the screen says, in one language. */
export interface Words {
  readonly locale: string;
  readonly formats: Formats;
  /** The messages that the first map does not need: loaded, loading, or failed to load. */
  readonly rest: "pending" | "here" | "failed";
  /** Words a message of the Scene. */
  say(message: MessageRef): string;
  /** Words several messages as one paragraph. */
  sayAll(messages: readonly MessageRef[]): string;
  /** Words a message of the catalogue. */
  text(key: MessageKey, values?: Readonly<Record<string, MessageValue>>): string;
  /** Words a key that is put together from data (`reason.by-product`); the key itself when the catalogue lacks it. */
  lookUp(key: string, values?: Readonly<Record<string, MessageValue>>): string;
  /** Name of a place or group, with its asterisk where a footnote is due. */
  place(id: string): string;
  /** The words on a map; the same object when more messages have arrived, which do not change them. */
  readonly labels: MapWords;
  /** Name of a material, as in a title. */
  material(id: string): string;
  /** A source as it is named wherever its figures are, with its year where it has one: "CEPII, 2026, edition V202601". */
  source(source: SourceName): string;
  /** A value as it stands in a sentence: "12 %", "4 860". */
  figure(value: MessageValue): string;
  /** An amount in a sentence: "USD 2.4 billion", "225 000 t". */
  amount(amount: Amount): string;
  /** An amount without its unit, for a column whose head says the unit (money in millions). */
  columnAmount(amount: Amount): string;
}

/** What labels on a map are made of. */
export interface MapWords {
  readonly place: (id: string) => string;
  readonly share: (share: number) => string;
}

/** Messages by key. */
export type Messages = Readonly<Record<string, Message>>;

function beginsWithValue(message: Message): boolean {
  return typeof message !== "string" && typeof message[0] !== "string";
}

const keptLabels = new WeakMap<PlaceNames, { readonly locale: string; readonly labels: MapWords }>();

/** Labels in a language: the same as before where they are made of the same names, so that no map is drawn again for them. */
function labelsOf(locale: string, placeNames: PlaceNames | null, fresh: MapWords): MapWords {
  const kept = placeNames === null ? undefined : keptLabels.get(placeNames);
  if (kept?.locale === locale) return kept.labels;
  if (placeNames !== null) keptLabels.set(placeNames, { locale, labels: fresh });
  return fresh;
}

/**
 * Makes the words of one language from its catalogue and its place names.
 *
 * Works without React, in Node as in the browser. A key that the catalogue lacks comes out as the key, so that
 * the gap shows; a place without a name comes out as its code.
 *
 * @param rest  whether the catalogue is all there, or only what the first map says
 */
export function createWords(
  locale: string,
  messages: Messages,
  placeNames: PlaceNames | null,
  rest: Words["rest"] = "here",
): Words {
  const fill = createMessageFormat(locale);
  const formats = createFormats(locale, (key, values) => fill(messages[key] ?? key, values));

  const place = (id: string) => placeNames?.places[id] ?? placeNames?.groups[id] ?? id;
  // English says "the United States" in a sentence and "United States" in a list.
  const placeInSentence = (id: string) => placeNames?.inSentence[id] ?? place(id);

  function fillIn(template: Message, values: Readonly<Record<string, MessageValue>>): string {
    const resolved: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values)) resolved[name] = resolve(value);
    return fill(template, resolved);
  }

  function lookUp(key: string, values: Readonly<Record<string, MessageValue>> = {}): string {
    const template = messages[key];
    if (template === undefined) return key;
    const text = fillIn(template, values);
    // Names are written small where the language does so, also those that begin a sentence. The rules of a single
    // language for capitals would take the accent off a Greek one.
    return beginsWithValue(template) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  }

  function amount({ unit, value: quantity }: Amount): string {
    if (isMoney(unit)) {
      const { scale, text } = formats.scaled(quantity * 1000);
      return lookUp(`amount.${unit === "kusd" ? "usd" : "eur"}.${scale}`, { amount: text });
    }
    if (unit === "t") {
      const { scale, text } = formats.scaled(quantity);
      if (scale === "one") return lookUp("amount.tonnes.one", { amount: formats.quantity(quantity) });
      return lookUp(`amount.tonnes.${scale}`, { amount: text });
    }
    return lookUp(unit === "kg" ? "amount.kilograms" : "amount.million-cubic-metres", {
      amount: formats.quantity(quantity),
    });
  }

  function withShare(name: string, value: object): string {
    if (!("share" in value) || typeof value.share !== "number") return name;
    return fill(messages["place.with-share"] ?? "", { place: name, share: formats.percent(value.share) });
  }

  /** A value that stands for a name or a phrase of the catalogue; undefined for figures. */
  function nameOf(value: Exclude<MessageValue, string | number>): string | undefined {
    if ("place" in value) return withShare(placeInSentence(value.place), value);
    if ("material" in value) return lookUp(`material.${value.material}.inline`);
    if ("measure" in value) return lookUp(`measure.${value.measure}.inline`);
    if ("form" in value) return lookUp(`form.${value.form}.inline`);
    if ("message" in value) return withShare(lookUp(value.message), value);
    // Filled, not looked up: it stands inside a sentence, where no capital is due.
    if ("phrase" in value) return fillIn(messages[value.phrase.id] ?? value.phrase.id, value.phrase.values);
    if ("flow" in value) {
      const { origin, destination, share } = value.flow;
      return fill(messages["describe.flow"] ?? "", {
        origin: placeInSentence(origin),
        destination: placeInSentence(destination),
        share: formats.percent(share),
      });
    }
    if ("list" in value) return formats.list(value.list.map((item) => String(resolve(item))));
    return undefined;
  }

  function figureOf(value: Exclude<MessageValue, string | number>): string {
    if ("share" in value) return formats.percent(value.share);
    if ("year" in value) return String(value.year);
    if ("amount" in value) return amount(value.amount);
    if ("hhi" in value) return formats.integer(value.hhi);
    if ("score" in value) return formats.score(value.score, value.digits);
    if ("english" in value) return value.english;
    return "date" in value ? formats.date(value.date) : "";
  }

  function resolve(value: MessageValue): string | number {
    if (typeof value !== "object") return value;
    return nameOf(value) ?? figureOf(value);
  }

  const say = ({ id, values }: MessageRef) => lookUp(id, values);

  return {
    locale,
    formats,
    rest,
    lookUp,
    say,
    sayAll: (several) => several.map(say).join(" "),
    place,
    labels: labelsOf(locale, placeNames, { place, share: formats.percent }),
    figure: (value) => String(resolve(value)),
    amount,
    text: (key, values) => lookUp(key, values),
    material: (id) => lookUp(`material.${id}.name`),
    source: ({ publisher, edition, year }) =>
      year === null
        ? lookUp("sources.entry", { publisher, edition })
        : lookUp("sources.entry.year", { publisher, edition, year: { year } }),
    columnAmount: ({ unit, value }) =>
      isMoney(unit) ? formats.quantityInColumn(value / 1000) : formats.quantity(value),
  };
}
