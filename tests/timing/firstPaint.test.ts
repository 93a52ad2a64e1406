import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { journey } from "../e2e/support/journey.ts";
import { until } from "../support/until.ts";

/** Scripts that only the living map needs. */
const GPU_SCRIPT = /LivingMap|maplibre/;

/** Remembers when the first drawing stood and where things were then. */
async function watchFirstPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector("[data-still-map] [data-flow]") === null) return;
      seen.disconnect();
      performance.mark("still-map");
    });
    seen.observe(document, { childList: true, subtree: true });
  });
}

/** When the still map stood, and when the first script of the living map was asked for; null when none was. */
async function moments(page: Page) {
  return await page.evaluate((pattern) => {
    const scripts = performance
      .getEntriesByType("resource")
      .filter(({ name }) => new RegExp(pattern).test(name));
    const stillMs = performance.getEntriesByName("still-map")[0]?.startTime ?? null;
    return {
      stillMs,
      gpuMs: scripts.length === 0 ? null : Math.min(...scripts.map(({ startTime }) => startTime)),
    };
  }, GPU_SCRIPT.source);
}

/** Words on the map and where they stand, by their text. */
async function labels(page: Page, within: string): Promise<Record<string, [number, number]>> {
  const found = await page.locator(`${within} text`).evaluateAll((texts) =>
    texts.map((text): [string, [number, number]] => {
      const { x, y } = text.getBoundingClientRect();
      return [text.textContent ?? "", [x, y]];
    }),
  );
  return Object.fromEntries(found);
}

/** Follows the upper edge of an element, frame by frame, in pixels, until the function that it returns is called. */
async function watchTop(page: Page, selector: string) {
  const seen = await page.evaluateHandle((css) => {
    const tops: number[] = [];
    const look = (): void => {
      tops.push(document.querySelector(css)?.getBoundingClientRect().top ?? Number.NaN);
      requestAnimationFrame(look);
    };
    look();
    return tops;
  }, selector);
  return async () => await seen.evaluate((tops) => ({ least: Math.min(...tops), most: Math.max(...tops) }));
}

describe("the first paint", () => {
  journey("shows the flows before a script of the living map is asked for", async ({ visit }) => {
    const { page, when } = await visit({ query: "page=about" });
    await watchFirstPaint(page);
    await when.goesTo("material=cobalt");
    await until("the living map is asked for", async () => (await moments(page)).gpuMs !== null);
    const { stillMs, gpuMs } = await moments(page);
    expect(stillMs).not.toBeNull();
    expect(stillMs ?? 0).toBeLessThan(gpuMs ?? 0);
  });

  journey.for([360, 768, 1440])(
    "%s px: hands over to the living map without a jump",
    async (width, { visit }) => {
      const { page, when } = await visit({ query: "page=about", width, height: 900 });
      await page.route(/LivingMap.*\.js/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
      await when.goesTo("material=cobalt");
      await until("the rest of the page is there", async () => (await page.getByRole("table").count()) > 0);
      const before = await labels(page, "[data-still-map]");
      await until(
        "the living map has taken over",
        async () => (await page.locator("[data-still-map]").count()) === 0,
      );
      const after = await labels(page, "#map");
      expect(Object.keys(before).length).toBeGreaterThan(2);
      for (const [text, [x, y]] of Object.entries(before)) {
        const [laterX, laterY] = after[text] ?? [Number.NaN, Number.NaN];
        expect(Math.abs(laterX - x), text).toBeLessThanOrEqual(1);
        expect(Math.abs(laterY - y), text).toBeLessThanOrEqual(1);
      }
    },
  );

  journey.for([
    [360, "Reading"],
    [768, "Reading"],
    [1440, "Reading"],
    [1440, "UnderMap"],
  ] as const)(
    "%s px: the map stays where it is while the rest arrives, %s first",
    async ([width, first], { visit }) => {
      const { page, when } = await visit({ query: "page=about", width, height: 900, waits: false });
      await page.route(/Explore(Choices|Reading|UnderMap).*\.js/, async (route) => {
        await new Promise((resolve) =>
          setTimeout(resolve, route.request().url().includes(first) ? 800 : 2000),
        );
        await route.continue();
      });
      await when.goesTo("material=cobalt");
      await page.locator("[data-still-map] svg").waitFor();
      const searches = page.getByRole("combobox", { name: /Material|Seen from/ });
      expect(await searches.count()).toBe(0);
      const stopWatching = await watchTop(page, "#map");
      await until("the searches are there", async () => (await searches.count()) === 2);
      await until("the table is there", async () => (await page.getByRole("table").count()) > 0);
      await until("the timeline is there", async () => (await page.getByRole("slider").count()) > 0);
      const { least, most } = await stopWatching();
      expect(most - least).toBeLessThanOrEqual(1);
    },
  );
});

describe("an embedded map", () => {
  const query = "material=gallium&measure=processing&year=2024";
  const embed = { file: "embed.html", query, width: 600, height: 600 } as const;
  const isAwake = async (page: Page) => (await moments(page)).gpuMs !== null;

  journey("loads no script of the living map until somebody reaches for it", async ({ visit }) => {
    const { page, then } = await visit(embed);
    await page.locator("[data-still-map] [data-flow]").first().waitFor();
    await then.settles();
    await page.mouse.move(300, 590);
    await page.mouse.wheel(0, 200);
    expect(await isAwake(page)).toBe(false);
    await page.getByRole("button", { name: "Open the map" }).hover();
    await until("the living map is asked for", async () => await isAwake(page));
  });

  journey("opens by keyboard, and the focus is then on the map", async ({ visit }) => {
    const { page, when } = await visit(embed);
    await page.locator("[data-still-map] [data-flow]").first().waitFor();
    await when.tabsTo("button", /Open the map/);
    expect(await isAwake(page)).toBe(false);
    await when.presses("Enter");
    await until("the living map stands", async () => (await page.locator("[data-still-map]").count()) === 0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("CANVAS");
  });

  journey("zooms by a button of the still map", async ({ visit }) => {
    const { page } = await visit(embed);
    await page.locator("[data-still-map] [data-flow]").first().waitFor();
    await page.getByRole("button", { name: "Zoom in" }).press("Enter");
    await until("the view has a camera", async () => new URL(page.url()).searchParams.has("camera"));
  });
});
