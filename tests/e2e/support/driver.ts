import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { manifest, words } from "../../support/expectedScene.ts";
import { decodePng, type Picture, pixelsOfColour } from "../../support/pictures/decodePng.ts";
import { until } from "../../support/until.ts";
import { guard } from "./guards.ts";

/** A file the visitor does not get, or gets damaged. */
interface BrokenFile {
  readonly path: RegExp;
  readonly as: "missing" | "damaged" | "wrong";
}

/** Who comes, with what, and what is broken on the way. */
export interface Visit {
  readonly query?: string;
  readonly file?: "index.html" | "embed.html";
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** The first language of the visitor's browser. */
  readonly language?: string;
  readonly motion?: "reduce" | "no-preference";
  readonly webgl?: boolean;
  /**
   * Whether the program of the living map is still on its way, as on a slow line: for journeys that have nothing to do
   * with it, because to draw it without a graphics card takes as long as all the rest.
   */
  readonly awaitsLivingMap?: boolean;
  /** Whether the visitor has a finger instead of a mouse. */
  readonly touch?: boolean;
  /** Whether the device forces its own palette. */
  readonly forcedColours?: boolean;
  readonly broken?: readonly BrokenFile[];
  /** Console errors that belong to what is broken. */
  readonly tolerates?: readonly RegExp[];
  /** Switches the content policy off, for tools that inject themselves. */
  readonly bypassPolicy?: boolean;
  /** Whether the visitor waits for the title sentence before going on. */
  readonly waits?: boolean;
}

/** What the page is headed by until there is a sentence. */
const PROVISIONAL = new Set(["Supply Lines", ...manifest.materials.map(({ id }) => words.material(id))]);

/** Headings of the program; the page has one of its own, which tells of the view its material opens with. */
const TITLE = "#root > :not(.opening) h1";

/** A text without the narrow and unbreakable spaces that numbers are set with. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A program that has come and never gets going, so that nothing is left to be fetched. */
const NEVER_READY = { contentType: "text/javascript", body: "await new Promise(() => undefined);" };

const LOAD_FAILED = /Failed to load resource/;

async function breakFile(context: BrowserContext, { path, as }: BrokenFile): Promise<void> {
  await context.route(path, (route) => {
    if (as === "missing") return route.fulfill({ status: 404, body: "" });
    const body = as === "damaged" ? '{"schemaVersion":1,"mater' : '{"schemaVersion":1}';
    return route.fulfill({ status: 200, contentType: "application/json", body });
  });
}

/** Everything on the page but the map's canvases made invisible, for the time of one picture. */
async function pictureOfCanvases(page: Page): Promise<Picture> {
  await page.evaluate(() => {
    document.body.style.visibility = "hidden";
    for (const canvas of document.querySelectorAll("canvas")) canvas.style.visibility = "visible";
  });
  const box = await page.locator("canvas").first().boundingBox();
  if (!box) throw new Error("there is no canvas on the page");
  const file = await page.screenshot({ clip: box });
  await page.evaluate(() => {
    document.body.style.visibility = "";
    for (const canvas of document.querySelectorAll("canvas")) canvas.style.visibility = "";
  });
  return decodePng(file);
}

export type App = Awaited<ReturnType<typeof openApp>>;

/**
 * Opens the built app as one visitor in a context of their own.
 *
 * `when` does what a person does, `get` reads what a person sees, `then` waits for it and asserts.
 */
export async function openApp(browser: Browser, address: string, visit: Visit) {
  const context = await browser.newContext({
    viewport: { width: visit.width ?? 1024, height: visit.height ?? 720 },
    colorScheme: visit.theme ?? "light",
    reducedMotion: visit.motion ?? "reduce",
    hasTouch: visit.touch ?? false,
    isMobile: visit.touch ?? false,
    forcedColors: visit.forcedColours ? "active" : "none",
    bypassCSP: visit.bypassPolicy ?? false,
    locale: visit.language ?? "en-GB",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (visit.awaitsLivingMap)
    await page.route(/\/assets\/LivingMap-[^/]*\.js/, (route) => route.fulfill(NEVER_READY));
  const broken = visit.broken ?? [];
  for (const file of broken) await breakFile(context, file);
  const tolerated = [...(visit.tolerates ?? []), ...(broken.length > 0 ? [LOAD_FAILED] : [])];
  const guards = await guard(context, page, new URL(address).origin, tolerated);

  const get = {
    title: async () => plain(await page.locator(TITLE).first().innerText()),
    query: () => new URL(page.url()).searchParams,
    text: async () => plain(await page.locator("body").innerText()),
    rows: async () =>
      await page
        .getByRole("table")
        .first()
        .locator("tbody tr")
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).innerText))
        .then((rows) => rows.map(plain)),
    pixelsOf: async (colour: string) => pixelsOfColour(await pictureOfCanvases(page), colour).length,
    scrollWidth: async () =>
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    breaches: guards.breaches,
  };

  const when = {
    goesTo: async (query: string) => {
      const target = new URL(`${visit.file ?? "index.html"}?${query}`, address);
      await page.goto(target.href);
      if (visit.waits !== false) await then.titleIsThere();
    },
    reloads: async () => {
      await page.reload();
      await then.titleIsThere();
    },
    presses: async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    /** Clicks on the map where a colour is, in the middle of its pixels. */
    clicksColour: async (colour: string) => {
      const pixels = pixelsOfColour(await pictureOfCanvases(page), colour);
      const { x, y } = pixels[Math.floor(pixels.length / 2)] ?? { x: 0, y: 0 };
      const box = await page.locator("canvas").first().boundingBox();
      await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
    },
    /** Moves the pointer to a distance in pixels from the middle of the map. */
    pointsAtMap: async (dx: number, dy: number) => {
      const map = page.locator("canvas").first();
      await map.scrollIntoViewIfNeeded();
      const box = await map.boundingBox();
      if (!box) throw new Error("there is no map on the page");
      const [x, y] = [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy];
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
    },
    opensFilters: async () => {
      const sheet = page.getByRole("button", { name: "Filters" });
      const part = page.locator("summary", { hasText: "What is drawn" });
      await ((await sheet.isVisible()) ? sheet : part).click();
    },
    types: async (text: string) => await page.keyboard.type(text),
    /** Tabs until the control of that role and name has the focus. */
    tabsTo: async (role: Parameters<Page["getByRole"]>[0], name: string | RegExp) => {
      const target = page.getByRole(role, { name }).first();
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press("Tab");
        if (await target.evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error(`80 tabs do not reach the ${role} "${String(name)}"`);
    },
  };

  const then = {
    /** Waits for the sentence, and on the map's page for the parts that are fetched after the first map. */
    titleIsThere: async () => {
      await until("a title sentence is shown", async () => !PROVISIONAL.has(await get.title()));
      if (visit.file === "embed.html" || get.query().has("page")) return;
      await until("the table is there", async () => (await page.locator("#table").count()) > 0);
    },
    titleSays: async (pattern: RegExp) => {
      await until(`the title matches ${pattern}`, async () => pattern.test(await get.title()));
    },
    titleIs: async (sentence: string) => {
      await until(`the title is "${sentence}"`, async () => (await get.title()) === sentence);
    },
    queryHas: async (name: string, value: string | null) => {
      await until(`the address has ${name}=${value}`, async () => get.query().get(name) === value);
    },
    textSays: async (pattern: RegExp) => {
      await until(`the page says ${pattern}`, async () => pattern.test(await get.text()));
    },
    textIncludes: async (words: string) => {
      await until(`the page says "${words}"`, async () => (await get.text()).includes(words));
    },
    /** Waits until nothing has been fetched for half a second. */
    settles: async () => await page.waitForLoadState("networkidle"),
    /** Waits until the living map has been drawn and stands where the still map stood. */
    mapLives: async () => {
      const [living, still] = [page.locator("[data-drawn]"), page.locator("[data-still-map]")];
      await until(
        "the map is alive",
        async () => (await living.count()) > 0 && (await still.count()) === 0,
        40_000,
      );
    },
    mapShows: async (colour: string, atLeastPixels: number) => {
      // Every picture that is taken too early keeps the map from being drawn.
      await page.locator("[data-drawn]").first().waitFor({ state: "attached", timeout: 40_000 });
      await until(
        `the map shows ${atLeastPixels} pixels of ${colour}`,
        async () => (await get.pixelsOf(colour)) >= atLeastPixels,
        40_000,
      );
    },
    doesNotScrollSideways: async () => expect(await get.scrollWidth()).toBeLessThanOrEqual(0),
  };

  await when.goesTo(visit.query ?? "");
  return { page, when, get, then };
}

/** "Who says so?" of what is selected: the first of two, once that of the measure is there as well. */
export async function askOfSelection(page: Page): Promise<Locator> {
  const asks = page.getByRole("button", { name: "Who says so?" });
  await asks.nth(1).waitFor();
  return asks.first();
}
