import { describe, expect } from "vitest";
import { expectedScene, manifest } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import type { App } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

const SIZE = { width: 900, height: 1000 };

/** The camera that has a place's anchor in the middle of the map. */
function cameraOn(id: string, zoom: number): string {
  const anchor = manifest.places.find((place) => place.id === id)?.anchor;
  if (anchor === undefined) throw new Error(`no place ${id}`);
  return `camera=${anchor.join(",")},${zoom}`;
}

/** What the tooltip says, some pixels from the middle of the map; the map may still be on its way. */
async function tooltipAt({ page, when }: App, dx: number, dy: number): Promise<string> {
  const tooltip = page.locator("div[class^=_tooltip]").first();
  return await until(
    "a tooltip is shown",
    async () => {
      await when.pointsAtMap(dx - 40, dy - 40);
      await when.pointsAtMap(dx, dy);
      await page.waitForTimeout(300);
      return (await tooltip.count()) > 0 ? await tooltip.innerText() : "";
    },
    40_000,
  );
}

describe("under the pointer", () => {
  journey("a country too small to see is hit within 24 pixels", async ({ visit }) => {
    const query = `material=nickel&measure=exports&flows=none&projects=none&${cameraOn("SGP", 1.5)}`;
    const app = await visit({ ...SIZE, query });
    expect(await tooltipAt(app, 0, 0)).toContain("Singapore");
    for (const [dx, dy] of [
      [11, 0],
      [-11, 0],
      [0, 11],
      [0, -11],
    ] as const)
      expect(await tooltipAt(app, dx, dy), `${dx} ${dy}`).toContain("Singapore");
    expect(await tooltipAt(app, -14, 0)).not.toContain("Singapore");
  });

  journey("so is one without a figure that only sends or takes, where its flows end", async ({ visit }) => {
    const question = "material=nickel&measure=extraction&place=SGP&projects=none";
    const scene = expectedScene(question);
    expect(scene.fills.some(({ place }) => place === "SGP")).toBe(false);
    expect(scene.arcs.some(({ destination }) => destination === "SGP")).toBe(true);
    const app = await visit({ ...SIZE, query: `${question}&${cameraOn("SGP", 1.5)}` });
    expect(await tooltipAt(app, 0, 0)).toMatch(/^Singapore\n/);
  });

  journey.for([
    ["GUF", "French Guiana", "Its figures are counted with those of the EU."],
    ["PRI", "Puerto Rico", "Its figures are counted with those of the United States."],
  ] as const)("%s says with whom its figures are counted, in tooltip and card", async (row, { visit }) => {
    const [id, name, sentence] = row;
    const query = `material=aluminium&measure=exports&flows=none&projects=none&agreements=hide&${cameraOn(id, 5)}`;
    const app = await visit({ ...SIZE, query });
    const tooltip = await tooltipAt(app, 0, 0);
    expect(tooltip).toContain(name);
    expect(tooltip).toContain(sentence);
    await app.page.mouse.down();
    await app.page.mouse.up();
    await app.then.queryHas("select", `place.${id}`);
    await app.page.mouse.move(1, 1);
    await app.then.textSays(new RegExp(sentence));
  });
});
