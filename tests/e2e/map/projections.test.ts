import { describe, expect } from "vitest";
import { mapPaint } from "../../../src/theme/mapPaint.ts";
import { manifest } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import type { App } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

const { flow, water } = mapPaint("light");
const SIZE = { width: 780, height: 640 };

async function isChosen({ page }: App, name: string): Promise<void> {
  await until(`${name} is chosen`, async () => await page.getByRole("radio", { name }).isChecked());
}

async function chooses({ page }: App, name: string): Promise<void> {
  await page.locator("label", { hasText: new RegExp(`^${name}$`) }).click();
}

/** Waits until the living map shows its flows. */
const mapIsDrawn = async ({ then }: App): Promise<void> => await then.mapShows(flow, 100);

describe("the projection of the map", () => {
  journey("changes at one click, in the address too, and survives a reload", async ({ visit }) => {
    const app = await visit({ ...SIZE, query: "material=cobalt" });
    await isChosen(app, "World");
    await mapIsDrawn(app);
    const title = await app.get.title();
    for (const [name, projection] of [
      ["Globe", "globe"],
      ["Mercator", "mercator"],
      ["Europe", "europe"],
    ] as const) {
      await chooses(app, name);
      await app.then.queryHas("projection", projection);
      await mapIsDrawn(app);
      expect(await app.get.title()).toBe(title);
    }
    await app.when.reloads();
    await isChosen(app, "Europe");
  });

  journey("changes by the keys 1 to 4 while the map has the focus", async ({ visit }) => {
    const app = await visit({ ...SIZE, query: "material=cobalt&projection=mercator" });
    await mapIsDrawn(app);
    await app.page.locator("canvas").first().focus();
    for (const [key, projection] of [
      ["2", "globe"],
      ["4", "europe"],
      ["3", "mercator"],
      ["1", null],
    ] as const) {
      await app.when.presses(key);
      await app.then.queryHas("projection", projection);
    }
    await isChosen(app, "World");
  });
});

describe("a globe", () => {
  journey("shows what is under the pointer and opens it at a click", async ({ visit }) => {
    const anchor = manifest.places.find(({ id }) => id === "BRA")?.anchor ?? [];
    const query = `material=niobium&measure=extraction&flows=none&projects=none&projection=globe&camera=${anchor},2`;
    const app = await visit({ ...SIZE, query });
    await app.then.mapShows(water, 10_000);
    const tooltip = app.page.locator("div[class^=_tooltip]").first();
    await until("Brazil is under the pointer", async () => {
      await app.when.pointsAtMap(-30, -30);
      await app.when.pointsAtMap(0, 0);
      return (await tooltip.count()) > 0 && (await tooltip.innerText()).includes("Brazil");
    });
    await app.page.mouse.down();
    await app.page.mouse.up();
    await app.then.queryHas("select", "place.BRA");
  });

  journey("turns to the place that the view is seen from", async ({ visit }) => {
    const query = "material=niobium&measure=exports&projects=none&projection=globe";
    const app = await visit({ ...SIZE, query });
    await app.then.mapShows(water, 10_000);
    const picker = app.page.getByRole("combobox", { name: /^Seen from/ });
    await picker.fill("Chile");
    await picker.press("Enter");
    await app.then.queryHas("place", "CHL");
    const tooltip = app.page.locator("div[class^=_tooltip]").first();
    await until("Chile lies in the middle", async () => {
      await app.when.pointsAtMap(-30, -30);
      await app.when.pointsAtMap(0, 0);
      return (await tooltip.count()) > 0 && (await tooltip.innerText()).includes("Chile");
    });
  });

  journey("is chosen from a list on a narrow map", async ({ visit }) => {
    const app = await visit({
      awaitsLivingMap: true,
      width: 390,
      height: 700,
      touch: true,
      query: "material=cobalt",
    });
    await app.page.getByRole("combobox", { name: "Projection of the map" }).selectOption({ label: "Globe" });
    await app.then.queryHas("projection", "globe");
  });

  journey("says that flows behind it are not drawn; a flat map does not", async ({ visit }) => {
    const app = await visit({
      ...SIZE,
      awaitsLivingMap: true,
      query: "material=cobalt&projection=globe",
    });
    await app.then.textSays(/Flows behind the globe are not drawn/);
    await chooses(app, "World");
    await app.then.queryHas("projection", null);
    expect(await app.get.text()).not.toMatch(/behind the globe/);
  });
});
