import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectedScene, words } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import type { App } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

const PHONE = { width: 390, height: 844, touch: true };
/** Points of the map that are tapped, as parts of its width and height. */
const GRID = [0.3, 0.42, 0.52, 0.6, 0.7].flatMap((x) => [0.25, 0.4, 0.55, 0.7].map((y) => [x, y] as const));
const TIMEOUT_MS = 120_000;

const tooltips = (page: Page) => page.locator("div[class^=_tooltip]");

/** The living map, ready to be tapped. */
async function mapOf({ page }: App) {
  const canvas = page.locator("canvas").first();
  await page.locator("[data-drawn]").waitFor({ timeout: 40_000 });
  return canvas;
}

/** What a selection in the address is called, as card and tooltip are headed. */
function nameOf(select: string, query: string): string {
  const id = select.slice(select.indexOf(".") + 1);
  if (select.startsWith("place.")) return words.place(id);
  const { arcs, rings, markers } = expectedScene(query);
  const arc = arcs.find((one) => one.id === id);
  const ring = rings.find((one) => one.id === id);
  if (arc)
    return words.text("selection.flow.title", {
      origin: words.place(arc.origin),
      destination: words.place(arc.destination),
    });
  if (ring) return words.text("selection.ring.title", { place: { place: ring.place } });
  return markers.find(({ project }) => project === id)?.name ?? `nothing called ${select}`;
}

/** Taps every point of the grid and hands over what was selected by each tap that met something. */
async function tapsGrid(app: App, answer: (select: string, query: string) => Promise<void>): Promise<number> {
  const { page, get } = app;
  const canvas = await mapOf(app);
  let met = 0;
  let before: string | null = null;
  for (const [x, y] of GRID) {
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!box) throw new Error("there is no map");
    await page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y);
    // A change of the address may wait a quarter of a second.
    await page.waitForTimeout(500);
    const query = get.query();
    const select = query.get("select");
    if (select !== null && select !== before) {
      met += 1;
      await answer(select, query.toString());
    } else expect(await tooltips(page).count()).toBe(0);
    before = select;
  }
  return met;
}

describe("one tap, one answer", () => {
  journey.for(["cobalt", "lithium"])(
    "%s: the card names what the address says, comes into sight, and nothing else is said",
    { timeout: TIMEOUT_MS },
    async (material, { visit }) => {
      const app = await visit({ ...PHONE, query: `material=${material}&measure=extraction` });
      const { page } = app;
      const kinds = new Set<string>();
      const met = await tapsGrid(app, async (select, query) => {
        kinds.add(select.slice(0, select.indexOf(".")));
        const title = page.locator("#selection h2");
        await until("the card is there", async () => (await title.count()) > 0);
        expect(await title.innerText()).toBe(nameOf(select, query));
        expect(await tooltips(page).count()).toBe(0);
        const box = await title.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(PHONE.height - 44);
        expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("H2");
      });
      expect(met).toBeGreaterThanOrEqual(10);
      expect([...kinds]).toContain("place");
    },
  );

  journey(
    "in an embed, which has no cards, the tooltip names it",
    { timeout: TIMEOUT_MS },
    async ({ visit }) => {
      const query = "material=cobalt&measure=extraction";
      const app = await visit({ ...PHONE, file: "embed.html", query });
      const { page } = app;
      await page.getByRole("button", { name: words.text("map.open") }).dispatchEvent("click");
      const met = await tapsGrid(app, async (select, asked) => {
        expect(await tooltips(page).locator("p").first().innerText()).toBe(nameOf(select, asked));
        const tooltip = await tooltips(page).boundingBox();
        const plus = await page.getByRole("button", { name: words.text("map.zoom-in") }).boundingBox();
        if (tooltip === null || plus === null) throw new Error("tooltip and button are both there");
        const isBeside = tooltip.x + tooltip.width <= plus.x;
        expect(isBeside || tooltip.y + tooltip.height <= plus.y).toBe(true);
      });
      expect(met).toBeGreaterThanOrEqual(10);
    },
  );
});

describe("the map leaves the focus alone", () => {
  journey("when it comes alive under a pointer while a reader types", async ({ visit }) => {
    const app = await visit({ width: 1280, height: 900, query: "material=cobalt&measure=extraction" });
    const { page } = app;
    await page.mouse.move(900, 400);
    await page.reload({ waitUntil: "commit" });
    await page.mouse.move(905, 405);
    const box = page.getByRole("combobox", { name: /^Material/ });
    await box.focus();
    await mapOf(app);
    await page.waitForTimeout(500);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  journey("and takes it over from the button that woke it", async ({ visit }) => {
    const app = await visit({
      width: 800,
      height: 700,
      file: "embed.html",
      query: "material=cobalt&measure=extraction",
    });
    await app.page.getByRole("button", { name: words.text("map.open") }).press("Enter");
    await until(
      "the map has the focus",
      async () => (await app.page.evaluate(() => document.activeElement?.tagName)) === "CANVAS",
      40_000,
    );
  });
});
