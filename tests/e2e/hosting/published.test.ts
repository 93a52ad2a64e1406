import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { OembedRich } from "../../../src/oembed/oembedResponse.ts";
import { publishSite } from "../../../src/publish/publishSite.ts";
import { mapPaint } from "../../../src/theme/mapPaint.ts";
import { expectedScene, manifest, say, words } from "../../support/expectedScene.ts";
import { decodePng } from "../../support/pictures/decodePng.ts";
import { serveFolder } from "../../support/servers/serveFolder.ts";
import { plain } from "../support/driver.ts";
import { guard } from "../support/guards.ts";
import { journey } from "../support/journey.ts";

/** "#b5e5cc" as a browser says it. */
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;

/** Visits a page of an origin in a context of its own; whatever a page must never do fails the test. */
async function visiting(
  address: string,
  options: { readonly javaScriptEnabled: boolean },
  see: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await chromium.connect(inject("browserAddress"));
  const context = await browser.newContext({ ...options, viewport: { width: 600, height: 800 } });
  const page = await context.newPage();
  const { breaches } = await guard(context, page, new URL(address).origin, []);
  await page.goto(address);
  await see(page);
  expect(await breaches()).toEqual([]);
  await browser.close();
}

describe("without JavaScript", () => {
  test.each([
    ["cobalt.html", "cobalt"],
    ["embed-gallium.html", "gallium"],
    ["index.html", "cobalt"],
    ["copper.html?year=2015&lang=de", "copper"],
  ])(
    "%s shows the map of one view and says which, its sentence, sources, largest shares and footnotes",
    async (file, material) => {
      const scene = expectedScene(`material=${material}`);
      await visiting(inject("appAddress") + file, { javaScriptEnabled: false }, async (page) => {
        const text = plain(await page.locator("body").innerText());
        expect(text).toMatch(new RegExp(`^${say(scene.caption).slice(0, 20)}`));
        expect(text).toContain(say(scene.caption));
        expect(text).toContain(say(scene.drawn));
        expect(text).not.toContain("Loading");
        const shown = { measure: { measure: scene.question.measure }, material: { material } };
        expect(text).toContain(plain(words.text("publish.still", shown)));
        const picture = page.locator(".opening-drawing svg");
        expect(await picture.isVisible()).toBe(true);
        expect(plain((await picture.locator("title").textContent()) ?? "")).toContain(say(scene.caption));
        const flows = await picture
          .locator("[data-flow]")
          .evaluateAll((drawn) => drawn.map((flow) => flow.getAttribute("data-flow")));
        expect(new Set(flows)).toEqual(new Set([...scene.arcs, ...scene.rings].map(({ id }) => id)));
        const land = picture.locator("[data-place=CHN]");
        expect(await land.evaluate((shape) => getComputedStyle(shape).fill)).toBe(
          rgb(mapPaint("light").classes[Number(await land.getAttribute("data-class"))] ?? ""),
        );
        expect(await page.locator(".opening-legend svg").isVisible()).toBe(true);
        const rows = await page.getByRole("table").locator("tbody tr").allInnerTexts();
        expect(plain(rows[0] ?? "")).toContain(words.place(scene.rows[0]?.place ?? ""));
        for (const { title, publisher } of scene.sources) {
          expect(text).toContain(plain(title));
          expect(text).toContain(plain(publisher));
        }
        expect(text).toContain("do not imply an official position of the European Union");
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(600);
        const link = page.getByRole("link", { name: words.text("publish.open") });
        const target = new URL((await link.getAttribute("href")) ?? "", page.url());
        expect(target.searchParams.get("material")).toBe(material);
        expect((await page.request.get(target.href)).status()).toBe(200);
      });
    },
  );

  test("every material has its pages, its card and its tables", async () => {
    await visiting(inject("appAddress"), { javaScriptEnabled: false }, async (page) => {
      const names = manifest.materials.flatMap(({ id }) => [
        `${id}.html`,
        `embed-${id}.html`,
        `cards/${id}.png`,
        `data/tables/${id}-shares.csv`,
        `data/tables/${id}-flows.csv`,
      ]);
      for (const name of names)
        expect([name, (await page.request.get(new URL(name, page.url()).href)).status()]).toEqual([
          name,
          200,
        ]);
    });
  });
});

describe("with JavaScript", () => {
  journey("the description of the figures in a page leads to files that can be had", async ({ visit }) => {
    const { page } = await visit({ awaitsLivingMap: true, query: "page=about" });
    await page.goto(new URL("cobalt.html", page.url()).href);
    const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerHTML());
    expect(data).toMatchObject({ "@type": "Dataset", version: manifest.edition });
    for (const { contentUrl, encodingFormat, contentSize } of data.distribution) {
      const answer = await page.request.get(new URL(contentUrl, page.url()).href);
      expect(answer.headers()["content-type"]).toContain(encodingFormat);
      expect(`${(await answer.body()).length} B`).toBe(contentSize);
    }
    for (const kind of ["[rel=describedby]", '[rel=alternate][type="application/ld+json"]']) {
      const link = page.locator(`link${kind}`);
      const address = new URL((await link.getAttribute("href")) ?? "", page.url()).href;
      expect((await page.request.get(address)).headers()["content-type"]).toMatch(/json/);
    }
  });

  journey("the page of a material is the app", async ({ visit }) => {
    const { get, page, when } = await visit({ awaitsLivingMap: true, query: "page=about" });
    await page.goto(new URL("cobalt.html", page.url()).href);
    await when.reloads();
    expect(await get.title()).toBe(say(expectedScene("material=cobalt").caption));
  });
});

test("an embed works in a frame without an origin, on a page of another site", async () => {
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), ".cache/host-"));
  const query = "material=gallium&measure=processing&lang=en";
  const frame = `<iframe sandbox="allow-scripts" width="600" height="600" src="${inject("appAddress")}embed.html?${query}"></iframe>`;
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${frame}</html>`,
  );
  const host = await serveFolder(folder, "/");
  const browser = await chromium.connect(inject("browserAddress"));
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(host.address);
  await page.frameLocator("iframe").locator("svg[role=img]").first().waitFor();
  const title = await page.frameLocator("iframe").locator("h1").innerText();
  expect(plain(title)).toBe(say(expectedScene(query).caption));
  expect(errors).toEqual([]);
  await browser.close();
  host.close();
  rmSync(folder, { recursive: true });
});

describe("a site that knows its address", () => {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let folder: string;

  beforeAll(async () => {
    mkdirSync(".cache", { recursive: true });
    folder = mkdtempSync(join(process.cwd(), ".cache/published-"));
    cpSync("dist", folder, { recursive: true });
    site = await serveFolder(folder, "/maps/supply-lines/");
    await publishSite({ dist: folder, site: site.address });
  }, 120_000);

  afterAll(() => {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ["cobalt.html", "cobalt"],
    ["", "cobalt"],
    ["rare-earths-heavy.html", "rare-earths-heavy"],
  ])("page %j leads to an oEmbed answer, to its embed and to its card", async (path, material) => {
    await visiting(site.address + path, { javaScriptEnabled: false }, async (page) => {
      const attribute = async (selector: string, name: string) =>
        (await page.locator(selector).getAttribute(name)) ?? "";
      expect(await attribute('link[rel="canonical"]', "href")).toBe(site.address + path);
      const discovery = await attribute('link[type="application/json+oembed"]', "href");
      const answer = (await (await page.request.get(discovery)).json()) as OembedRich;
      expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_url: site.address });
      expect(plain(answer.title)).toBe(say(expectedScene(`material=${material}`).caption));
      const frame = /src="([^"]+)"/.exec(answer.html)?.[1] ?? "";
      expect(frame).toContain(`embed-${material}.html`);
      expect((await page.request.get(frame)).status()).toBe(200);
      const card = await attribute('meta[property="og:image"]', "content");
      expect(card).toBe(answer.thumbnail_url);
      const { width, height } = decodePng(await (await page.request.get(card)).body());
      expect([width, height]).toEqual([1200, 630]);
    });
  });
});
