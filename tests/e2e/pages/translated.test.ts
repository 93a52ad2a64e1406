import type { Page } from "playwright-core";
import { expect } from "vitest";
import { until } from "../../support/until.ts";
import { type App, plain } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

/** Does to a page what Chrome's translation does: each text is taken into elements of the browser's own. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const element = text.parentElement;
      if (!element || text.data.trim() === "" || element.closest("font, script, style, svg, [translate=no]"))
        continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

/** What a reader reads beside the map, folded away or not: every heading, sentence, cell and name. */
async function texts(page: Page): Promise<readonly string[]> {
  const parts = page.locator(
    "h1, h2, h3, p, li, dt, dd, th, td, caption, output, summary, button, label, legend",
  );
  const found = await parts.evaluateAll((all) =>
    all.filter((one) => !one.closest("[class^=_map_]")).map((one) => one.textContent),
  );
  return found.map(plain);
}

const STEPS: readonly (readonly [string, (app: App) => Promise<void>])[] = [
  ["another year", async ({ page }) => await page.getByRole("slider", { name: "Year" }).press("ArrowLeft")],
  ["the flows", async ({ page }) => await page.getByRole("radio", { name: /^Flows/ }).press("Space")],
  [
    "the places",
    async ({ page }) => await page.getByRole("radio", { name: /^Places|^Countries/ }).press("Space"),
  ],
  [
    "a place",
    async ({ page }) =>
      await page.getByRole("table").first().getByRole("button", { name: "Indonesia" }).press("Enter"),
  ],
  ["a year with it", async ({ page }) => await page.getByRole("slider", { name: "Year" }).press("ArrowLeft")],
  [
    "another measure",
    async ({ page }) => await page.getByRole("radio", { name: "Processing" }).press("Space"),
  ],
];

journey(
  "a page that the browser translates shows no figure of another view",
  { timeout: 120_000 },
  async ({ visit }) => {
    const size = { width: 1280, height: 900, awaitsLivingMap: true };
    const app = await visit({ ...size, query: "material=cobalt&measure=extraction&year=2024" });
    const fresh = await visit({ ...size });
    await app.then.settles();
    for (const [name, step] of STEPS) {
      const before = app.get.query().toString();
      await translate(app.page);
      await step(app);
      await until(`${name}: the address changes`, async () => app.get.query().toString() !== before);
      await app.then.settles();
      await fresh.when.goesTo(app.get.query().toString());
      await fresh.then.settles();
      await expect
        .poll(() => texts(fresh.page), { message: name, timeout: 15_000 })
        .toEqual(await texts(app.page));
    }
  },
);

journey("nor does an embed", async ({ visit }) => {
  const query = (year: number) =>
    `material=cobalt&measure=extraction&year=${year}&controls=zoom,year,legend,table`;
  const app = await visit({ file: "embed.html", query: query(2024) });
  await app.then.settles();
  await translate(app.page);
  await app.page.getByRole("slider", { name: "Year" }).press("ArrowLeft");
  await app.then.queryHas("year", "2023");
  const fresh = await visit({ file: "embed.html", query: query(2023) });
  await fresh.then.settles();
  await expect.poll(() => texts(fresh.page), { timeout: 15_000 }).toEqual(await texts(app.page));
});
