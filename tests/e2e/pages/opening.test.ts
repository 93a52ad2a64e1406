import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { placeFills } from "../../../src/cartography/land/placeFills.ts";
import { expectedScene, manifest, say, words } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import { plain } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

/** The programs of the pages, but for the small one that says whether the drawing is what the address asks for. */
const PROGRAM = /assets\/(index|embed|firstMap)-[^/]*\.js/;
const DRAWING = ".opening-drawing svg";

/** Begins at another page, before the living map has come. */
const early = { query: "page=about", awaitsLivingMap: true } as const;

/** Starts over at a page with whatever was set up, as a visitor would who types the address. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href, { waitUntil: "commit" });
}

/** Keeps files from ever arriving. */
async function withhold(page: Page, pattern: RegExp): Promise<void> {
  await page.route(pattern, () => new Promise(() => undefined));
}

/** Remembers whether the drawing in the page, or a word around it, was ever on screen. */
async function watchOpening(page: Page): Promise<() => Promise<{ drawn: boolean; worded: boolean }>> {
  await page.addInitScript(() => {
    const seen = { drawn: false, worded: false };
    Object.defineProperty(window, "seenOfOpening", { value: seen });
    const isSeen = (selector: string) =>
      document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) ?? false;
    const look = (): void => {
      seen.drawn ||= isSeen(".opening-drawing svg");
      seen.worded ||= isSeen(".opening h1") || isSeen(".opening header a");
      requestAnimationFrame(look);
    };
    look();
  });
  return async () =>
    await page.evaluate(
      () => (window as never as { seenOfOpening: { drawn: boolean; worded: boolean } }).seenOfOpening,
    );
}

function flowsOf(query: string): Set<string> {
  const { arcs, rings } = expectedScene(query);
  return new Set([...arcs, ...rings].map(({ id }) => id));
}

/** Places and the classes that their shares fill them with. */
function classesOf(query: string): Map<string, string> {
  const fills = [...placeFills(expectedScene(query), manifest)];
  return new Map(
    fills.flatMap(([place, { classIndex }]) => (classIndex === null ? [] : [[place, `${classIndex}`]])),
  );
}

/** The same as the text of a page has them; each flow and each place once. */
function drawnIn(page: string) {
  const all = (pattern: RegExp) =>
    [...page.matchAll(pattern)].map(([, one = "", two = ""]) => [one, two] as const);
  return {
    flows: new Set(all(/ data-flow="([^"]*)"/g).map(([id]) => id)),
    places: new Set(all(/ data-place="(\w+)"/g).map(([id]) => id)),
    classes: new Map(all(/ data-place="(\w+)" data-class="(\d)"/g)),
  };
}

/** Elements can be measured before the stylesheet is there, which no reader sees. */
async function painted(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
}

describe("the page of a material, before its program", () => {
  journey.for([
    ["copper.html", 1440, "copper"],
    ["embed-copper.html", 600, "copper"],
    ["index.html", 360, "cobalt"],
    ["copper.html?theme=dark&measure=extraction", 1440, "copper"],
  ] as const)(
    "%s at %i px: map, sentence, stages and sources stand though no program comes",
    async ([path, width, material], { visit }) => {
      const { page, get } = await visit({ ...early, width });
      await withhold(page, PROGRAM);
      await goTo(page, path);
      await page.locator(DRAWING).waitFor();
      await painted(page);
      const query = `material=${material}`;
      const scene = expectedScene(query);
      const drawn = drawnIn(await page.locator(DRAWING).evaluate((svg) => svg.outerHTML));
      expect(drawn.flows).toEqual(flowsOf(query));
      expect(plain(await page.locator("h1").first().innerText())).toBe(say(scene.caption));
      const text = await get.text();
      expect(text).toContain(say(scene.drawn));
      for (const { publisher } of scene.sources) expect(text).toContain(plain(publisher));
      expect(await page.locator(`${DRAWING} > title`).textContent()).toContain(
        say(scene.caption).slice(0, 10),
      );
      if (!path.startsWith("embed")) expect(text).toContain(words.text("measure.processing.name"));
      const land = page.locator(`${DRAWING} [data-class]`).first();
      const colour = await land.evaluate((shape) => getComputedStyle(shape).fill);
      expect(colour).not.toBe("rgb(0, 0, 0)");
      expect(await get.scrollWidth()).toBeLessThanOrEqual(0);
      await page.getByText("the page’s program was blocked").waitFor({ timeout: 10_000 });
    },
  );

  test("draws the very Scene of the data files, for every material", async () => {
    for (const { id } of manifest.materials)
      for (const path of [`${id}.html`, `embed-${id}.html`]) {
        const html = await (await fetch(new URL(path, inject("appAddress")))).text();
        const drawn = drawnIn(html);
        expect(drawn.flows, path).toEqual(flowsOf(`material=${id}`));
        // A place of less than a pixel is not drawn.
        const expected = [...classesOf(`material=${id}`)].filter(([place]) => drawn.places.has(place));
        expect(expected.length, path).toBeGreaterThan(0);
        expect(drawn.classes, path).toEqual(new Map(expected));
        expect(plain(html)).toContain(
          say(expectedScene(`material=${id}`).caption)
            .replaceAll("<", "&lt;")
            .replaceAll(">", "&gt;")
            .replaceAll("'", "&#x27;"),
        );
      }
  });

  journey.for([
    ["copper.html", 1440, 900],
    ["copper.html", 768, 900],
    ["copper.html", 360, 740],
    ["embed-copper.html", 600, 760],
    ["embed-copper.html", 480, 1000],
  ] as const)(
    "%s at %i × %i px: hands over to the drawing with names without a jump, and that to the living map",
    async ([path, width, height], { visit }) => {
      const { page } = await visit({ query: "page=about", width, height });
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(PROGRAM, async (route) => {
        await held;
        await route.continue();
      });
      await withhold(page, /(LivingMap|Reading|UnderMap|Choices)-[^/]*\.js/);
      await goTo(page, path);
      await page.locator(DRAWING).waitFor();
      await painted(page);
      await page.evaluate(() => document.fonts.ready);
      const places = async (within: string) =>
        await page.locator(within).evaluate((frame) => {
          const box = (element: Element | null | undefined) => {
            const { left = 0, top = 0, right = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
            return [left, top, right, bottom];
          };
          const shapes = ["AUS", "BRA", "ZAF", "IND"].map((id) =>
            box(frame.querySelector(`[data-place=${id}]`)),
          );
          return { shapes, title: box(document.querySelector("#root > * h1")) };
        });
      const before = await places(DRAWING);
      release();
      await page.locator("[data-still-map] svg text").first().waitFor({ state: "attached" });
      const after = await places("[data-still-map] svg");
      expect(await page.locator(".opening").count()).toBe(0);
      expect(after.title).toEqual(before.title);
      // Coasts are calmer in the first drawing.
      for (const [index, shape] of after.shapes.entries())
        for (const [side, at] of shape.entries())
          expect(Math.abs(at - (before.shapes[index]?.[side] ?? 0))).toBeLessThanOrEqual(2);
    },
  );

  journey("asks for each file of the first view once, with the page", async ({ visit }) => {
    const { page, then } = await visit({ query: "page=about" });
    const asked: string[] = [];
    page.on("request", (request) => {
      const path = /\/data\/(manifest|dossiers|projects|partnerships|geometry\/world-overview).*/.exec(
        request.url(),
      );
      if (path) asked.push(path[0]);
    });
    await goTo(page, "copper.html");
    await page.locator("[data-still-map] svg text").first().waitFor({ state: "attached" });
    await then.settles();
    expect(asked.length).toBeGreaterThanOrEqual(5);
    expect(new Set(asked).size).toBe(asked.length);
  });

  journey.for([
    ["de-AT", "copper.html", /Kupfer/],
    ["en-GB", "copper.html?lang=fr", /Chili/],
  ] as const)(
    "in %s, %s: is a map without words until those of that language come",
    async ([language, path, own], { visit }) => {
      const { page, get, then } = await visit({ ...early, language, width: 1440 });
      const seen = await watchOpening(page);
      await goTo(page, path);
      await then.titleSays(own);
      expect(await seen()).toEqual({ drawn: true, worded: false });
      expect(await get.text()).not.toContain(say(expectedScene("material=copper").caption));
    },
  );
});

describe("an address that asks for another view", () => {
  journey.for([
    "year=2015",
    "top=5",
    "measure=exports&year=2021&top=500",
    "place=eu27",
    "material=nickel",
    "projection=globe",
    "camera=10,50,3",
    "page=about",
    `edition=${manifest.edition}`,
  ])("%s: shows nothing of the drawing in the page, and then its own", async (query, { visit }) => {
    const { page, then } = await visit(early);
    const seen = await watchOpening(page);
    await goTo(page, `copper.html?${query}`);
    if (query.startsWith("page=")) await page.locator("main h1").waitFor();
    else {
      const address = query.startsWith("material=")
        ? query
        : `material=copper&${query.replace(/edition=.*/, "")}`;
      await then.titleIs(say(expectedScene(address).caption));
      await page.locator("[data-still-map] svg").waitFor({ state: "attached" });
    }
    expect(await seen()).toEqual({ drawn: false, worded: false });
  });

  journey("shows nothing of it either while the program that tells takes its time", async ({ visit }) => {
    const { page, then } = await visit(early);
    await page.route(/opening-[^/]*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const seen = await watchOpening(page);
    await goTo(page, "copper.html?year=2015");
    await then.titleIs(say(expectedScene("material=copper&year=2015").caption));
    expect(await seen()).toEqual({ drawn: false, worded: false });
  });

  journey("comes to the view it asks for where that program is lost", async ({ visit }) => {
    const query = "material=copper&year=2015";
    const { page, then } = await visit({ query, broken: [{ path: /opening-[^/]*\.js/, as: "missing" }] });
    await then.titleIs(say(expectedScene(query).caption));
    await until("the living map is there", async () => (await page.locator("[data-drawn]").count()) > 0);
    expect(await page.locator(".opening").count()).toBe(0);
  });
});
