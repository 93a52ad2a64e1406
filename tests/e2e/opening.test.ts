import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { sceneView } from "../../src/shells/sceneView.ts";
import { decodeView } from "../../src/state/viewCodec.ts";
import { expectedScene, manifest, say } from "../support/expectedScene.ts";
import { until } from "../support/until.ts";
import { plain } from "./driver.ts";
import { journey } from "./journey.ts";

const OPENING = /\/openings\//;

/** Starts over at a page with whatever was set up, as a visitor would who types the address. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href, { waitUntil: "commit" });
}

/** Keeps data files of figures and boundaries from ever arriving. */
async function withholdFigures(page: Page): Promise<void> {
  await page.route(/\/(dossiers|geometry|projects|partnerships)[/.]/, () => new Promise(() => undefined));
}

/** The files below `openings` that the page asks for from now on. */
function openingsAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (OPENING.test(request.url())) asked.push(request.url());
  });
  return asked;
}

describe("the view a material opens with", () => {
  journey.for([
    ["copper.html", 1440, "large"],
    ["embed-copper.html", 600, "medium"],
    ["index.html?material=copper&theme=light", 360, "small"],
  ] as const)(
    "%s at %i px: map, sentence and stages stand before a figure has been read",
    async ([path, width, size], { visit }) => {
      const { page } = await visit({ query: "page=about", width });
      await withholdFigures(page);
      const asked = openingsAskedFor(page);
      await goTo(page, path);
      const drawing = page.locator("[data-opening] img");
      await drawing.waitFor();
      const scene = expectedScene("material=copper");
      expect(plain(await page.locator("h1").innerText())).toBe(say(scene.caption));
      expect(asked.some((address) => address.endsWith(`copper-${size}.svg`))).toBe(true);
      expect(await drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(400);
      const name = await page.locator("[data-opening]").getAttribute("aria-label");
      expect(plain(name ?? "")).toContain(say(scene.caption).slice(0, 20));
      expect(await page.locator("[data-still-map]").count()).toBe(0);
    },
  );

  journey("speaks the reader's language", async ({ visit }) => {
    const { page, get } = await visit({ query: "page=about", language: "de-AT" });
    await withholdFigures(page);
    await goTo(page, "copper.html");
    await page.locator("[data-opening] img").waitFor();
    expect(await get.title()).toMatch(/Kupfer/);
  });

  journey("gives way to the drawing with names, and that to the living map", async ({ visit }) => {
    const { page } = await visit({ query: "page=about" });
    await page.route(/MapCanvas.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await goTo(page, "copper.html");
    await page.locator("[data-still-map] text").first().waitFor({ state: "attached" });
    await until(
      "the opening drawing is gone",
      async () => (await page.locator("[data-opening]").count()) === 0,
    );
    await until("the living map is there", async () => (await page.locator("[data-drawn]").count()) > 0);
  });

  journey.for(["year=2015", "theme=dark", "top=5", "projection=globe", `edition=${manifest.edition}`])(
    "is not asked for where the address wants something else: %s",
    async (query, { visit }) => {
      const { page } = await visit({ query: "page=about" });
      const asked = openingsAskedFor(page);
      await goTo(page, `copper.html?${query}`);
      await page.locator("[data-still-map]").waitFor();
      expect(asked).toEqual([]);
    },
  );

  journey.for(["missing", "damaged", "wrong"] as const)(
    "is as it would have been without, where its files are %s",
    async (as, { visit }) => {
      const { page, then } = await visit({ query: "material=copper", broken: [{ path: OPENING, as }] });
      await then.titleIs(say(expectedScene("material=copper").caption));
      await until("the living map is there", async () => (await page.locator("[data-drawn]").count()) > 0);
      expect(await page.locator("[data-opening]").count()).toBe(0);
    },
  );

  journey("is the Scene of the data files, for every material", async ({ visit }) => {
    const { page } = await visit({ query: "page=about" });
    const folder = (await page.locator("script[data-openings]").getAttribute("data-openings")) ?? "";
    for (const { id } of manifest.materials) {
      const address = new URL(`${folder}/${id}.json`, page.url()).href;
      const published = await (await page.request.get(address)).json();
      const { view } = decodeView(`material=${id}`, manifest);
      const scene = { ...expectedScene(`material=${id}`), view: published.view };
      expect(published, id).toEqual(JSON.parse(JSON.stringify(scene)));
      expect(published.view).toMatchObject(
        sceneView({ ...view, eu: published.view.eu, unit: published.view.unit }),
      );
    }
  });
});
