import { escaped } from "#lib/escaped.ts";

/** HTML as text. What is not made here is escaped first. */
export type Html = string;

type Attributes = Readonly<Record<string, string | number | null>>;

/** Elements that have no end tag. */
const VOID = new Set(["img", "link", "meta"]);

/** An element; attributes that are null are left out. Children must be HTML already: see `text`. */
export function html(name: string, attributes: Attributes, ...children: readonly Html[]): Html {
  const parts = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${escaped(String(value))}"`,
  );
  const start = `<${name}${parts.join("")}>`;
  return VOID.has(name) ? start : `${start}${children.join("")}</${name}>`;
}

/** Text made safe to stand between tags. */
export const text = (words: string): Html => escaped(words);
