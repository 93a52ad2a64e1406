import { mapPaint } from "../../src/theme/mapPaint.ts";
import type { Picture } from "../support/pictures/decodePng.ts";
import { until } from "../support/until.ts";
import type { EnginePage } from "./enginePage.ts";
import { type Box, reach, type Sought } from "./inPage.ts";

/** Software draws the first living map, in three browsers at once. */
const MAP_WITHIN_MS = 80_000;

const paint = mapPaint("light");
const rgb = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const SEA = [rgb(paint.water)];
const LAND = [paint.land, ...paint.classes].map(rgb);

/** How much of a box in a picture has one of some colours, 0–1. */
function shareOf(colours: readonly number[][], { width, channels, bytes }: Picture, box: Box): number {
  let found = 0;
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height].map(
    Math.round,
  ) as [number, number, number, number];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * channels;
      const isOne = colours.some((colour) =>
        colour.every((value, channel) => Math.abs((bytes[at + channel] ?? 0) - value) <= 3),
      );
      if (isOne) found += 1;
    }
  }
  return found / ((right - left) * (bottom - top));
}

/** What a reader of the built app does and sees, in whatever engine. */
export function reader(page: EnginePage, address: string) {
  /** Scrolls to an element, once it is there and nothing lies over it. */
  const find = (sought: Sought, withinMs?: number): Promise<Box> =>
    until(
      `there is ${sought.selector} "${sought.text ?? ""}"`,
      async () => {
        const found = await page.run(reach, sought);
        if (found?.cover) throw new Error(`under ${found.cover}`);
        return found as Box;
      },
      withinMs,
    );
  return {
    find,
    opens: (path: string) => page.open(`${address}${path}`),
    clicks: async (sought: Sought) => {
      const { x, y, width, height } = await find(sought);
      await page.click(x + width / 2, y + height / 2);
    },
    presses: async (...keys: string[]) => {
      for (const key of keys) await page.key(key);
    },
    /** Waits for the address to hold a value of a parameter. */
    addressHas: (name: string, value: string | null) =>
      until(`the address has ${name}=${value}`, async () => {
        const query = await page.run(() => window.location.search, null);
        return new URLSearchParams(query).get(name) === value;
      }),
    headingIs: (heading: string) =>
      until(`the page is headed "${heading}"`, async () => {
        const is = await page.run(
          () => document.querySelector("#root > :not(.opening) h1")?.textContent ?? "",
          null,
        );
        return is.replace(/\s+/g, " ").trim() === heading;
      }),
    isGone: (selector: string) =>
      until(`there is no ${selector}`, () =>
        page.run((sought) => document.querySelector(sought) === null, selector),
      ),
    /** Waits until a map, drawn or living, has land and sea where it is. */
    seesMap: (kind: "drawn" | "living", frame?: number) =>
      until(
        `the ${kind} map shows land and sea`,
        async () => {
          const selector = kind === "drawn" ? "[data-still-map] > svg" : "[data-drawn] canvas";
          const found = await page.run(reach, { selector, frame });
          if (found === null) return false;
          const picture = await page.screenshot();
          const [sea, land] = [shareOf(SEA, picture, found), shareOf(LAND, picture, found)];
          if (sea > 0.2 && land > 0.03) return true;
          throw new Error(`${JSON.stringify(found)} is ${sea} sea and ${land} land`);
        },
        MAP_WITHIN_MS,
      ),
  };
}
