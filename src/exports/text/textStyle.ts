import { attributeText, type SvgNode } from "#lib/svgNode.ts";
import type { RunType } from "./typeMeasure.ts";

/** What a text takes over from the elements that it lies in. */
const INHERITED = [
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "fill",
  "stroke",
  "stroke-width",
] as const;

/** Attributes that a text has or takes over, as SVG writes them. */
export type TextStyle = Readonly<Partial<Record<(typeof INHERITED)[number], string>>>;

/** The style in an element whose surroundings have the style `outer`. */
export function styleIn(outer: TextStyle, { attributes }: SvgNode): TextStyle {
  const own = INHERITED.flatMap((name) => {
    const value = attributes[name];
    return value == null ? [] : [[name, attributeText(value)] as const];
  });
  return { ...outer, ...Object.fromEntries(own) };
}

/** How text in a style is set. */
export function typeOf(style: TextStyle): RunType {
  return {
    families: style["font-family"] ?? "sans-serif",
    weight: Number(style["font-weight"] ?? 400),
    size: Number(style["font-size"] ?? 16),
  };
}
