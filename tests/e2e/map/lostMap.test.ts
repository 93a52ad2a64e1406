import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectedScene, say, words } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import type { App, Visit } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

const QUERY = "material=cobalt&measure=extraction&year=2024";
const SENTENCE = say(expectedScene(QUERY).caption);

/** What a reader meets at points all over what the card says and offers, as far as it is seen: true for the card itself. */
function isOnTop(card: Element): boolean {
  card.scrollIntoView({ block: "center" });
  const inView = (element: Element): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [0.02, 0.5, 0.98].every((x) =>
      [0.05, 0.5, 0.95].every((y) => {
        const met = document.elementFromPoint(left + x * width, top + y * height);
        return met !== null && card.contains(met);
      }),
    );
  };
  const button = card.querySelector("button");
  if (!button) return inView(card);
  button.scrollIntoView({ block: "nearest" });
  return inView(card) && inView(button);
}

const card = (page: Page) => page.getByRole("alert").filter({ hasText: words.text("error.map.title") });

const isMapAlive = async ({ page }: App) =>
  (await page.locator("[data-drawn]").count()) > 0 && (await page.locator("[data-still-map]").count()) === 0;

/** Takes the graphics device away, and gives a way to bring it back. */
async function loseDevice({ page }: App): Promise<() => Promise<void>> {
  const extension = await page
    .locator("canvas")
    .first()
    .evaluateHandle((canvas) =>
      (canvas as HTMLCanvasElement).getContext("webgl2")?.getExtension("WEBGL_lose_context"),
    );
  await extension.evaluate((lose) => lose?.loseContext());
  return () => extension.evaluate((lose) => lose?.restoreContext());
}

const WIDTHS: readonly Visit[] = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
  { width: 700, height: 900, file: "embed.html" },
  { width: 320, height: 600, file: "embed.html" },
];

describe("when the living map is lost", () => {
  journey("no WebGL: the message can be read at every width", async ({ visit }) => {
    const app = await visit({ webgl: false, query: QUERY });
    await card(app.page).waitFor();
    for (const { width = 0, height = 0 } of WIDTHS.filter(({ file }) => file === undefined)) {
      await app.page.setViewportSize({ width, height });
      expect(await card(app.page).evaluate(isOnTop), `${width} pixels`).toBe(true);
    }
  });

  journey("its graphics device: it comes back by itself, and not for ever", async ({ visit }) => {
    const app = await visit({ query: QUERY, ...WIDTHS[0] });
    for (const time of [1, 2]) {
      await until(`the map lives for the ${time}. time`, () => isMapAlive(app), 40_000);
      const bringBack = await loseDevice(app);
      await card(app.page).waitFor();
      expect(await app.page.locator("[data-still-map]").count()).toBe(1);
      await bringBack();
    }
    await until("the map lives again", () => isMapAlive(app), 40_000);
    const bringBack = await loseDevice(app);
    await card(app.page).waitFor();
    await bringBack();
    for (const { width = 0, height = 0 } of WIDTHS.filter(({ file }) => file === undefined)) {
      await app.page.setViewportSize({ width, height });
      expect(await card(app.page).evaluate(isOnTop), `${width} pixels`).toBe(true);
    }
    await app.page.getByRole("button", { name: words.text("error.retry") }).click();
    await until("the map lives when asked to", () => isMapAlive(app), 40_000);
    expect(await app.get.title()).toBe(SENTENCE);
  });

  journey("its program or its worker, in an embed: the message can be read", async ({ visit }) => {
    for (const [path, reason] of [
      [/LivingMap[^/]*\.js/, "map-failure.chunk"],
      [/maplibre-gl-worker[^/]*\.js/, "map-failure.worker"],
    ] as const) {
      const app = await visit({
        broken: [{ path, as: "missing" }],
        tolerates: [/dynamically imported module/, /worker/i],
        query: `${QUERY}&controls=zoom,projection`,
        ...WIDTHS[3],
      });
      await app.page.getByRole("button", { name: words.text("map.open") }).dispatchEvent("click");
      await app.then.textIncludes(words.text(reason));
      for (const { width = 0, height = 0 } of WIDTHS.filter(({ file }) => file !== undefined)) {
        await app.page.setViewportSize({ width, height });
        expect(await card(app.page).evaluate(isOnTop), `${width} pixels`).toBe(true);
      }
    }
  });
});
