import type { Browser, Page } from "playwright-core";
import type { MapSize } from "../../src/cartography/frame/outlook.ts";
import { decodePng, type Picture } from "../support/pictures/decodePng.ts";
import { until } from "../support/until.ts";

/** Time for a page to load and for software to draw its first map. */
const READY_WITHIN_MS = 40_000;

/** The viewport that living maps are looked at in, in pixels: all of the map is in it, and software draws it fast. */
const VIEWPORT = { width: 650, height: 820 };

/** A living map on its page, and the pictures that can be taken of it. Everything else on the page is hidden. */
export interface LivingMap {
  readonly size: MapSize;
  /** The map as a reader sees it, with its dots, flags and labels. */
  readonly picture: () => Promise<Picture>;
  /** Only what WebGL drew: no words, which every machine sets in its own way. */
  readonly canvas: () => Promise<Picture>;
  /** An SVG in the map's place, on the same page and in its typefaces. */
  readonly drawing: (svg: string) => Promise<Picture>;
}

/** Shows one thing at the map's place. Marks set their own visibility, so they are taken away instead. */
async function showOnly(page: Page, shown: "canvas" | "drawing" | "map"): Promise<void> {
  await page.evaluate((what) => {
    document.body.style.visibility = "hidden";
    for (const canvas of document.querySelectorAll<HTMLElement>("#map canvas")) {
      canvas.style.visibility = what === "drawing" ? "hidden" : "visible";
    }
    for (const marks of document.querySelectorAll<HTMLElement>(".maplibregl-map > [data-overlay]")) {
      marks.style.display = what === "map" ? "" : "none";
      marks.style.visibility = "visible";
    }
    if (what !== "drawing") document.querySelector("#drawing")?.remove();
  }, shown);
}

async function putDrawing(page: Page, svg: string): Promise<void> {
  await page.evaluate((text) => {
    document.querySelector("#drawing")?.remove();
    const frame = document.createElement("div");
    frame.id = "drawing";
    Object.assign(frame.style, { position: "absolute", inset: "0", visibility: "visible" });
    frame.innerHTML = text;
    document.querySelector(".maplibregl-map")?.append(frame);
  }, svg);
}

/** A page for living maps: light unless the query says otherwise, and without motion. */
export async function pageForMaps(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    viewport: VIEWPORT,
    colorScheme: "light",
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  page.setDefaultTimeout(READY_WITHIN_MS);
  return page;
}

/**
 * Opens a query in the built app and waits until the living map has taken over from the drawing of the first paint and
 * nothing more is on its way.
 *
 * @param address  of the built app, with a slash at its end
 */
export async function openLivingMap(page: Page, address: string, query: string): Promise<LivingMap> {
  await page.goto(`${address}?${query}`);
  await until(
    "the living map has taken over",
    async () =>
      (await page.locator("[data-drawn]").count()) > 0 &&
      (await page.locator("[data-still-map]").count()) === 0,
    READY_WITHIN_MS,
  );
  await page.waitForLoadState("networkidle");
  const box = await page.locator("#map canvas").first().boundingBox();
  if (!box) throw new Error("there is no map on the page");
  const shoot = async (): Promise<Picture> => decodePng(await page.screenshot({ clip: box }));
  return {
    size: { width: box.width, height: box.height },
    picture: async () => {
      await showOnly(page, "map");
      return await shoot();
    },
    canvas: async () => {
      await showOnly(page, "canvas");
      return await shoot();
    },
    drawing: async (svg) => {
      await putDrawing(page, svg);
      await showOnly(page, "drawing");
      return await shoot();
    },
  };
}
