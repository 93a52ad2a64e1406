import { escaped } from "./escaped.ts";

/**
 * Where an element's content lies in the drawing around it, as SVG's `transform`: moved in units of the drawing, then turned by
 * degrees, then scaled, in the order of the keys.
 */
export interface Transform {
  readonly translate?: readonly [x: string, y: string];
  readonly rotate?: string;
  readonly scale?: string;
}

/** Another element of the drawing that an attribute names: a pattern, a gradient or a clip path. */
export interface Reference {
  readonly url: string;
}

/** A path that is one cubic curve, as its points. */
export interface Curve {
  readonly start: readonly [x: number, y: number];
  readonly control1: readonly [x: number, y: number];
  readonly control2: readonly [x: number, y: number];
  readonly end: readonly [x: number, y: number];
}

type SvgValue = string | number | Transform | Reference | Curve | null;

/** Attributes by their names in SVG; those that are null are left out. */
export interface SvgAttributes {
  readonly transform?: Transform;
  readonly [name: string]: SvgValue | undefined;
}

/** An element of a drawing, as plain data: made in Node as in the browser, and text or DOM only at the very end. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: SvgAttributes;
  /** Elements, and text before it is escaped. */
  readonly children: readonly (SvgNode | string)[];
}

/** A whole drawing. Its root is an `svg` element. */
export interface Drawing {
  /** Size in the drawing's own units. */
  readonly width: number;
  readonly height: number;
  readonly root: SvgNode;
}

/** An element. Text that is empty is left out. */
export function element(
  name: string,
  attributes: SvgAttributes,
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return { name, attributes, children: children.filter((child) => child !== "") };
}

/** A number of any unit, as `value`, with at most two decimals, the same on every machine. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A curve as path data. */
export function curveData({ start, control1, control2, end }: Curve): string {
  return `M${start.join(" ")}C${[control1, control2, end].flat().join(" ")}`;
}

/** What SVG writes for the value of an attribute, before it is escaped. */
export function attributeText(value: Exclude<SvgValue, null>): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return figure(value);
  if ("url" in value) return `url(#${value.url})`;
  if ("start" in value) return curveData(value);
  return Object.entries(value)
    .map(([name, numbers]) => `${name}(${[numbers].flat().join(" ")})`)
    .join(" ");
}

/** Elements and text as SVG, byte for byte the same on every machine. */
export function serialise(...nodes: readonly (SvgNode | string)[]): string {
  let svg = "";
  for (const node of nodes) {
    if (typeof node === "string") {
      svg += escaped(node);
      continue;
    }
    const { name, attributes, children } = node;
    svg += `<${name}`;
    for (const [key, value] of Object.entries(attributes))
      if (value != null)
        svg += ` ${key}="${typeof value === "number" ? figure(value) : escaped(attributeText(value))}"`;
    svg += children.length === 0 ? "/>" : `>${serialise(...children)}</${name}>`;
  }
  return svg;
}
