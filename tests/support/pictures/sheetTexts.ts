import { textWidth } from "../../../src/cartography/labels/textWidth.ts";

/** A line of text on a sheet: its words, and about the box that they fill, in the sheet's units. */
export interface SheetLine {
  readonly text: string;
  /** The part of the sheet it is in: title, map, legend, remarks or foot. */
  readonly part: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly part: string;
  readonly size: number;
  readonly anchor: string;
}

const TOKENS = /<(\/?)(\w+)([^>]*?)(\/?)>|([^<]+)/g;
/** Characters reach this far above and below the line of writing, as parts of the type size. */
const ASCENT = 0.75;
const DESCENT = 0.22;

const unescaped = (text: string): string =>
  text
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

function inside(outer: Place, attributes: string): Place {
  const of = (name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  const [, dx = 0, dy = 0] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(of("transform") ?? "") ?? [];
  const factor = Number(/scale\(([\d.]+)\)/.exec(of("transform") ?? "")?.[1] ?? 1);
  const moved = { x: outer.x + Number(dx) * outer.scale, y: outer.y + Number(dy) * outer.scale };
  return {
    ...moved,
    scale: outer.scale * factor,
    part: /sheet-(\w+)/.exec(of("class") ?? "")?.[1] ?? outer.part,
    size: Number(of("font-size") ?? outer.size),
    anchor: of("text-anchor") ?? outer.anchor,
  };
}

function lineAt(place: Place, [x, y]: readonly [number, number], text: string): SheetLine {
  const width = textWidth(text.trimEnd(), place.size) * place.scale;
  const before = place.anchor === "middle" ? width / 2 : place.anchor === "end" ? width : 0;
  const left = place.x + x * place.scale - before;
  const base = place.y + y * place.scale;
  const size = place.size * place.scale;
  const [top, bottom] = [base - ASCENT * size, base + DESCENT * size];
  return { text, part: place.part, left, right: left + width, top, bottom };
}

/** Every line of text of a sheet's SVG, with the place where it is drawn: transforms, anchors and sizes followed. */
export function sheetLines(svg: string): SheetLine[] {
  const lines: SheetLine[] = [];
  const open: { readonly name: string; readonly place: Place }[] = [];
  let place: Place = { x: 0, y: 0, scale: 1, part: "", size: 16, anchor: "start" };
  let at: readonly [x: number, y: number] = [0, 0];
  let words = "";
  function end(): void {
    if (words.trim() !== "") lines.push(lineAt(place, at, words));
    words = "";
  }
  function openElement(name: string, attributes: string): void {
    const [, x] = / x="([-\d.]+)"/.exec(attributes) ?? [];
    const [, y] = / y="([-\d.]+)"/.exec(attributes) ?? [];
    if (x !== undefined) {
      end();
      at = [Number(x), Number(y ?? at[1])];
    }
    open.push({ name, place });
    place = inside(place, attributes);
  }
  function closeElement(name: string): void {
    if (name === "text") end();
    place = open.pop()?.place ?? place;
  }
  for (const [, closes, name = "", attributes = "", closesItself, text] of svg.matchAll(TOKENS)) {
    if (text !== undefined) words += open.some((one) => one.name === "text") ? unescaped(text) : "";
    else if (closes === "/") closeElement(name);
    else if (closesItself !== "/") openElement(name, attributes);
  }
  return lines;
}

/** What a person reads on a sheet, lines joined and spaces made plain. */
export function sheetText(svg: string): string {
  return sheetLines(svg)
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
}
