/** SVG as text: the renderer makes strings, so that it runs in Node as in the browser, byte for byte alike. */
export type SvgText = string;

type Attributes = Readonly<Record<string, string | number | null>>;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters other than tab and line ends, which XML forbids. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]/gu;

/** Whether there is anything to be made safe: path data, which are long, have nothing. */
const UNSAFE = /[&<>"'\p{Cc}]/u;

/** Text made safe to stand between tags or in an attribute; characters that XML forbids are dropped. */
export function escaped(text: string): SvgText {
  if (!UNSAFE.test(text)) return text;
  return text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

/** A number with at most two decimals, the same on every machine. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An element; attributes that are null are left out. Children must be SVG already: see `escaped`. */
export function element(name: string, attributes: Attributes, ...children: readonly SvgText[]): SvgText {
  const parts = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${typeof value === "number" ? figure(value) : escaped(value)}"`,
  );
  const inside = children.join("");
  return inside === "" ? `<${name}${parts.join("")}/>` : `<${name}${parts.join("")}>${inside}</${name}>`;
}
