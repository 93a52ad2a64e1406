import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectedScene, manifest, say } from "../support/expectedScene.ts";
import { until } from "../support/until.ts";
import { plain } from "./driver.ts";
import { journey } from "./journey.ts";

const HEAD_START = /\/head-start\//;

/** Starts over at a page with whatever was set up, as a visitor would who types the address. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href, { waitUntil: "commit" });
}

/** Keeps files of the data folder from ever arriving. */
async function withhold(page: Page, ...folders: string[]): Promise<void> {
  await page.route(new RegExp(`/data/(${folders.join("|")})[/.]`), () => new Promise(() => undefined));
}

/** The names of the head start's files that the page asks for from now on. */
function headStartAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (HEAD_START.test(request.url())) asked.push(request.url().replace(/.*\//, ""));
  });
  return asked;
}

/** The flows in the first drawing, each once. */
async function drawnFlows(page: Page): Promise<Set<string | null>> {
  const drawn = page.locator("[data-first-drawing] svg [data-flow]");
  await drawn.first().waitFor({ state: "attached" });
  return new Set(await drawn.evaluateAll((flows) => flows.map((flow) => flow.getAttribute("data-flow"))));
}

function flowsOf(query: string): Set<string | null> {
  const { arcs, rings } = expectedScene(query);
  return new Set([...arcs, ...rings].map(({ id }) => id));
}

describe("the view a material opens with", () => {
  journey.for([
    ["copper.html", 1440, "large"],
    ["embed-copper.html", 600, "medium"],
    ["index.html?material=copper&theme=light", 360, "small"],
    ["copper.html?theme=dark", 1440, "large"],
  ] as const)(
    "%s at %i px: map, sentence and stages stand before a figure has been read",
    async ([path, width, size], { visit }) => {
      const { page } = await visit({ query: "page=about", width });
      await withhold(page, "dossiers", "geometry", "projects", "partnerships");
      const asked = headStartAskedFor(page);
      await goTo(page, path);
      expect(await drawnFlows(page)).toEqual(flowsOf("material=copper"));
      const scene = expectedScene("material=copper");
      expect(plain(await page.locator("h1").innerText())).toBe(say(scene.caption));
      expect(new Set(asked)).toEqual(new Set([`land-${size}.json`, "copper.json"]));
      const name = await page.locator("[data-first-drawing]").getAttribute("aria-label");
      expect(plain(name ?? "")).toContain(say(scene.caption).slice(0, 20));
      expect(await page.locator("[data-first-drawing] svg > title").textContent()).toBe(name);
      expect(await page.locator("[data-still-map]").count()).toBe(0);
      const shapes = await page.locator("[data-first-drawing] [data-place]").count();
      expect(shapes).toBeGreaterThan(100);
    },
  );

  journey(
    "stands before a figure has been read though the script that asks for it is late",
    async ({ visit }) => {
      const { page } = await visit({ query: "page=about" });
      await withhold(page, "dossiers", "geometry");
      await page.route(/ahead-.*\.js/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
      await goTo(page, "copper.html");
      expect(await drawnFlows(page)).toEqual(flowsOf("material=copper"));
    },
  );

  journey("speaks the reader's language", async ({ visit }) => {
    const { page, get } = await visit({ query: "page=about", language: "de-AT" });
    await withhold(page, "dossiers", "geometry");
    await goTo(page, "copper.html");
    await drawnFlows(page);
    expect(await get.title()).toMatch(/Kupfer/);
  });

  journey("gives way to the drawing with names, and that to the living map", async ({ visit }) => {
    const { page } = await visit({ query: "page=about" });
    await page.route(/LivingMap.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await goTo(page, "copper.html");
    await page.locator("[data-still-map] text").first().waitFor({ state: "attached" });
    await until(
      "the first drawing is gone",
      async () => (await page.locator("[data-first-drawing]").count()) === 0,
    );
    await until("the living map is there", async () => (await page.locator("[data-drawn]").count()) > 0);
  });

  journey("is the Scene of the data files, for every material", async ({ visit }) => {
    const { page } = await visit({ query: "page=about" });
    const folder = (await page.locator("script[data-head-start]").getAttribute("data-head-start")) ?? "";
    for (const { id } of manifest.materials) {
      const address = new URL(`${folder}/${id}.json`, page.url()).href;
      const published = await (await page.request.get(address)).json();
      expect(published, id).toEqual(JSON.parse(JSON.stringify(expectedScene(`material=${id}`))));
    }
  });
});

describe("any other view of the whole world", () => {
  journey.for(["year=2015", "top=5", "measure=exports&year=2021&top=500", "place=eu27"])(
    "%s: stands on the land drawn ahead before the boundaries have come, with its own figures",
    async (query, { visit }) => {
      const { page } = await visit({ query: "page=about" });
      await withhold(page, "geometry");
      const asked = headStartAskedFor(page);
      await goTo(page, `cobalt.html?${query}`);
      const address = `material=cobalt&${query}`;
      expect(await drawnFlows(page)).toEqual(flowsOf(address));
      expect(plain(await page.locator("h1").innerText())).toBe(say(expectedScene(address).caption));
      expect(asked).toEqual(["land-large.json"]);
    },
  );

  journey("is drawn anew in a window of another size", async ({ visit }) => {
    const { page } = await visit({ query: "page=about" });
    await withhold(page, "geometry");
    await goTo(page, "cobalt.html?year=2015");
    await drawnFlows(page);
    const width = async () => (await page.locator("[data-first-drawing] svg").boundingBox())?.width ?? 0;
    const before = await width();
    await page.setViewportSize({ width: 700, height: 800 });
    await until("the drawing fits its frame again", async () => {
      const frame = await page.locator("[data-first-drawing]").boundingBox();
      return (await width()) !== before && Math.abs((await width()) - (frame?.width ?? 0)) < 1;
    });
  });
});

describe("a head start", () => {
  journey.for(["projection=globe", "camera=10,50,3", `edition=${manifest.edition}`])(
    "is not asked for where it would be of no use: %s",
    async (query, { visit }) => {
      const { page } = await visit({ query: "page=about" });
      const asked = headStartAskedFor(page);
      await goTo(page, `copper.html?${query}`);
      await page.locator("[data-still-map]").waitFor();
      expect(asked).toEqual([]);
      expect(await page.locator("[data-first-drawing]").count()).toBe(0);
    },
  );

  journey.for([
    ["material=copper", "missing"],
    ["material=copper", "damaged"],
    ["material=copper&year=2015", "wrong"],
    ["material=copper&year=2015", "missing"],
  ] as const)(
    "is not missed: %s is as it would have been, where its files are %s",
    async ([query, as], { visit }) => {
      const { page, then } = await visit({ query, broken: [{ path: HEAD_START, as }] });
      await then.titleIs(say(expectedScene(query).caption));
      await until("the living map is there", async () => (await page.locator("[data-drawn]").count()) > 0);
      expect(await page.locator("[data-first-drawing]").count()).toBe(0);
    },
  );
});
