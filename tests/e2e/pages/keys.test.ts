import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectedScene, words } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import type { App } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

const WIDE = { width: 1440, height: 900 };
const QUERY = "material=lithium&measure=extraction";

/** Before the living map has come, for ways that do not lead to it. */
const early = { awaitsLivingMap: true } as const;

const hasFocus = async (target: Locator): Promise<boolean> =>
  (await target.count()) > 0 &&
  (await target.first().evaluate((element) => element === document.activeElement));

/** A keyboard that counts. */
function keysOf({ page }: App) {
  let pressed = 0;
  const presses = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
    pressed += keys.length;
  };
  return {
    presses,
    types: async (text: string) => await presses(...text),
    /** Tabs on until it has the focus. */
    tabsTo: async (target: Locator) => {
      for (let step = 0; step < 60; step += 1) {
        await presses("Tab");
        if (await hasFocus(target)) return;
      }
      throw new Error(`60 tabs do not reach ${String(target)}`);
    },
    pressed: () => pressed,
  };
}

const skipTo = (page: Page, part: "material" | "map" | "table"): Locator =>
  page.getByRole("link", { name: words.text(`skip.${part}`) });
const canvasOf = (page: Page): Locator => page.locator("canvas.maplibregl-canvas");

/** A visit whose map is alive. */
async function opens(visit: (visit: object) => Promise<App>, query = QUERY, more: object = {}): Promise<App> {
  const app = await visit({ ...WIDE, query, ...more });
  await canvasOf(app.page).waitFor({ timeout: 40_000 });
  await app.then.mapLives();
  return app;
}

async function isSpoken(page: Page, pattern: RegExp): Promise<void> {
  await until(`a status says ${pattern}`, async () =>
    (await page.getByRole("status").allTextContents()).some((text) => pattern.test(text)),
  );
}

describe("from the top of the page, by keyboard alone", () => {
  journey("a material is picked within 8 keys", async ({ visit }) => {
    const app = await visit({ ...WIDE, ...early, query: "material=cobalt" });
    const keys = keysOf(app);
    await keys.tabsTo(skipTo(app.page, "material"));
    await keys.presses("Enter");
    await keys.types("lith");
    await keys.presses("Enter");
    await app.then.queryHas("material", "lithium");
    expect(keys.pressed()).toBeLessThanOrEqual(8);
  });

  journey("the source's row of a flow in the table within 15", async ({ visit }) => {
    const app = await opens(visit, `${QUERY}&year=2023`);
    const { page, then } = app;
    const keys = keysOf(app);
    await keys.tabsTo(skipTo(page, "table"));
    await keys.presses("Enter", "Tab", "ArrowRight");
    await then.queryHas("table", "flows");
    const row = page.locator("#table tbody tr").first();
    await keys.tabsTo(row.getByRole("button"));
    const name = (await row.getByRole("button").getAttribute("aria-label")) ?? "";
    await keys.presses("Enter");
    const card = page.getByRole("region", { name });
    await until("the card has the focus", () => hasFocus(card.getByRole("heading", { name })));
    expect(await row.getAttribute("aria-current")).toBe("true");
    await keys.tabsTo(card.getByRole("button", { name: "Who says so?" }));
    await keys.presses("Enter");
    await then.textSays(/\.csv: \d+ rows?/);
    expect(keys.pressed()).toBeLessThanOrEqual(15);

    await page.keyboard.press("Escape");
    await until("the dialog gives the focus back", () =>
      hasFocus(card.getByRole("button", { name: "Who says so?" })),
    );
    await page.keyboard.press("Escape");
    await until("Escape leads back to the row", () => hasFocus(row.getByRole("button")));
  });

  journey(
    "a country on the map within 9, read out, and from there on to its card and back",
    async ({ visit }) => {
      const app = await opens(visit);
      const { page, then } = app;
      const [first, second] = expectedScene(QUERY).rows;
      const keys = keysOf(app);
      await keys.tabsTo(skipTo(page, "map"));
      await keys.presses("Enter");
      await keys.tabsTo(canvasOf(page));
      await page.getByText(words.text("keys.hint")).waitFor({ state: "visible" });
      await keys.presses("PageDown");
      await isSpoken(page, new RegExp(`^${words.place(first?.place ?? "")}\\. .*%`));
      await keys.presses("PageDown");
      await isSpoken(page, new RegExp(`^${words.place(second?.place ?? "")}\\. .*%`));
      await keys.presses("Enter");
      await then.queryHas("select", `place.${second?.place}`);
      expect(keys.pressed()).toBeLessThanOrEqual(9);
      const title = page.getByRole("heading", { name: words.place(second?.place ?? ""), exact: true });
      await until("the card has the focus", () => hasFocus(title));
      await page.keyboard.press("Escape");
      await until("Escape leads back to the map", () => hasFocus(canvasOf(page)));
      await page.keyboard.press("PageUp");
      await isSpoken(page, new RegExp(`^${words.place(first?.place ?? "")}\\. `));
      await page.keyboard.press("Escape");
      await until("Escape leaves", async () => (await page.locator("div[class^=_tooltip]").count()) === 0);
    },
  );

  journey("another projection within 7, read out", async ({ visit }) => {
    const app = await opens(visit);
    const keys = keysOf(app);
    await keys.tabsTo(skipTo(app.page, "map"));
    await keys.presses("Enter");
    await keys.tabsTo(canvasOf(app.page));
    await keys.presses("4");
    await app.then.queryHas("projection", "europe");
    await isSpoken(app.page, /Europe$/);
    expect(keys.pressed()).toBeLessThanOrEqual(7);
  });

  journey("the line of an embed is copied within 19, past a menu of seven", async ({ visit }) => {
    const app = await visit({ ...WIDE, ...early, query: QUERY });
    const { page } = app;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await skipTo(page, "map").waitFor({ state: "attached" });
    const keys = keysOf(app);
    await keys.tabsTo(page.getByRole("button", { name: words.text("nav.embed"), exact: true }));
    await keys.presses("Enter");
    const line = page.getByRole("textbox", { name: words.text("builder.line") });
    await until("the line has the focus", () => hasFocus(line));
    await keys.presses("Tab", "Enter");
    await until("the line is on the clipboard", async () =>
      (await page.evaluate(async () => await navigator.clipboard.readText())).startsWith("<iframe"),
    );
    expect(keys.pressed()).toBeLessThanOrEqual(19);

    const preview = page.frameLocator(`dialog iframe[title^="${words.text("builder.preview")}"]`);
    await preview.locator("[data-still-map] svg").waitFor();
    await preview.getByRole("button").first().focus();
    await page.keyboard.press("Escape");
    await until(
      "Escape in the preview closes the dialog",
      async () => (await page.locator("dialog").count()) === 0,
    );
  });

  journey("an image as SVG is saved within 23, past a menu of seven", async ({ visit }) => {
    const app = await visit({ ...WIDE, ...early, query: QUERY });
    const { page } = app;
    await skipTo(page, "map").waitFor({ state: "attached" });
    const keys = keysOf(app);
    await keys.tabsTo(page.getByRole("button", { name: words.text("nav.share"), exact: true }));
    await keys.presses("Enter");
    const format = page.getByLabel(words.text("export.format"));
    await format.waitFor();
    await keys.tabsTo(format);
    await keys.types("s");
    await keys.tabsTo(page.getByRole("button", { name: words.text("export.make") }));
    const download = page.waitForEvent("download");
    await keys.presses("Enter");
    expect((await download).suggestedFilename()).toMatch(/\.svg$/);
    expect(keys.pressed()).toBeLessThanOrEqual(23);
  });
});
