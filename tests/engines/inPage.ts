/**
 * What is asked of a page from inside. Each function is sent to the browser as text, so it knows its argument and nothing else
 * of this file.
 */

/** A rectangle in CSS pixels, from the top left of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An element by its selector, and by what it says or is called where there are several; in the page's n-th frame where it has frames. */
export interface Sought {
  readonly selector: string;
  readonly text?: string | undefined;
  readonly frame?: number | undefined;
}

/**
 * Scrolls to an element and says where it is.
 *
 * @returns  its box and what lies over its middle, if anything does; null where there is no such element in sight
 */
export function reach({ selector, text, frame }: Sought): (Box & { readonly cover: string | null }) | null {
  const around = frame === undefined ? null : document.querySelectorAll("iframe")[frame];
  const inside = around === null ? document : around?.contentDocument;
  const plain = (words: string | null) => (words ?? "").replace(/\s+/g, " ").trim();
  const element = [...(inside?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
    (each) =>
      each.getClientRects().length > 0 &&
      (text === undefined ||
        [each.getAttribute("aria-label"), each.textContent].some((is) => plain(is) === text)),
  );
  if (!inside || !element) {
    // A frame may wait with loading until it is near.
    around?.scrollIntoView({ block: "start", behavior: "instant" });
    return null;
  }
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  const from = around?.getBoundingClientRect() ?? { x: 0, y: 0 };
  const top = inside.elementFromPoint(x + width / 2, y + height / 2);
  const isReached = top !== null && element.contains(top);
  return {
    x: x + from.x,
    y: y + from.y,
    width,
    height,
    cover: isReached ? null : (top?.outerHTML.slice(0, 120) ?? "nothing"),
  };
}

/** The parts of a column, one under the other, that stand out of their place. */
export interface Column {
  /** Names of two parts of which one lies over the other. */
  readonly overlaps: readonly string[];
  /** How far the page can be scrolled sideways, in pixels. */
  readonly sideways: number;
  /** Width and height of what shows the map, drawn or living, in pixels. */
  readonly map: readonly [number, number];
}

/** Looks at a column: whether anything to be read, pressed or looked at in one of its parts lies over another part. */
export function lookAtColumn({ selector, frame }: Sought): Column {
  const inside = frame === undefined ? document : document.querySelectorAll("iframe")[frame]?.contentDocument;
  const isSeen = ({ width, height }: DOMRect) => width > 2 && height > 2;
  const parts = [...(inside?.querySelector(selector)?.children ?? [])].map((part) => ({
    name: `${part.tagName.toLowerCase()} "${(part.textContent ?? "").slice(0, 30)}"`,
    own: part.getBoundingClientRect(),
    boxes: [part, ...part.querySelectorAll("canvas, [data-still-map] > svg, button, label, input, p, li")]
      .filter((each) => each.checkVisibility())
      .map((each) => each.getBoundingClientRect())
      .filter(isSeen),
  }));
  const isOver = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const map = inside?.querySelector("canvas, [data-still-map] > svg")?.getBoundingClientRect();
  const root = inside?.documentElement;
  return {
    overlaps: parts.flatMap((part) =>
      parts
        .filter((other) => other !== part && isSeen(other.own))
        .filter((other) => part.boxes.some((box) => isOver(box, other.own)))
        .map((other) => `${part.name} lies over ${other.name}`),
    ),
    sideways: (root?.scrollWidth ?? 0) - (root?.clientWidth ?? 0),
    map: [map?.width ?? 0, map?.height ?? 0],
  };
}

/** Chooses an entry of a list; the list that a browser opens is no part of the page. */
export function choose({ selector, value }: { readonly selector: string; readonly value: string }): void {
  const list = document.querySelector<HTMLSelectElement>(selector);
  if (list === null) throw new Error(`there is no ${selector}`);
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

export const offersWebgl = (): boolean => document.createElement("canvas").getContext("webgl2") !== null;
