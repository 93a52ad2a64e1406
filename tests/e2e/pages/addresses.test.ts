import { describe, expect } from "vitest";
import { expectedScene, say } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import { plain } from "../support/driver.ts";
import { hosted, site } from "../support/hosted.ts";
import { journey } from "../support/journey.ts";

const NOTICE = /Parts of the address were not understood/;

describe("an address that others have mangled", () => {
  const good = "material=gallium&measure=processing&year=2022";

  for (const file of ["index.html", "embed.html"] as const)
    journey(`leads ${file} to its view without a remark, and is tidied`, async ({ visit }) => {
      const mangled = "Material=Gallium&amp;measure=processing%26year%3D2022.&utm_source=x&fbclid=y";
      const { get } = await visit({ awaitsLivingMap: true, file, query: mangled });
      expect(get.query().toString().toLowerCase()).toBe(good);
      expect(await get.title()).toBe(say(expectedScene(good).caption));
      expect(await get.text()).not.toMatch(NOTICE);
    });

  journey("is told to whoever opens an embed by itself", async ({ visit }) => {
    const { then } = await visit({ file: "embed.html", query: "material=gallium&mesure=processing" });
    await then.textSays(NOTICE);
  });

  hosted("is no matter for readers of another page", async ({ open }) => {
    const frame = `<iframe src="${site()}embed.html?material=gallium&mesure=processing" width="700" height="700"></iframe>`;
    const { text, flowsDrawn } = await open({ html: frame });
    expect(await flowsDrawn()).toBeGreaterThan(0);
    expect(plain(await text())).not.toMatch(NOTICE);
  });
});

describe("Back and Forward", () => {
  journey("neither lose nor rewrite an entry, however soon after a change", async ({ visit }) => {
    const { page, when, then, get } = await visit({
      awaitsLivingMap: true,
      query: "material=cobalt&measure=processing",
    });
    const measureNow = async () => get.query().get("measure");
    for (const name of ["Reserves", "Extraction"])
      await page.getByRole("radio", { name }).dispatchEvent("click");
    await then.queryHas("measure", "extraction");
    // What follows a pause is written at once, so that not even Back in the same moment loses it.
    await page.waitForTimeout(500);
    const year = Number(get.query().get("year"));
    await page.getByRole("slider", { name: "Year" }).focus();
    await page.evaluate(() => addEventListener("input", () => history.back(), { once: true, capture: true }));
    await when.presses("ArrowLeft");
    await then.queryHas("measure", "reserves");
    await page.waitForTimeout(1000);
    expect(await measureNow()).toBe("reserves");
    await page.goBack();
    await then.queryHas("measure", "processing");
    await page.goForward();
    await then.queryHas("measure", "reserves");
    await page.goForward();
    await then.queryHas("measure", "extraction");
    await then.queryHas("year", String(year - 1));
    await then.titleIs(say(expectedScene(get.query().toString()).caption));
  });

  journey("stop a map that was set in motion", async ({ visit }) => {
    const { page, then, get } = await visit({
      query: "material=cobalt&measure=extraction",
      motion: "no-preference",
      width: 1280,
      height: 900,
    });
    await page
      .locator("canvas")
      .first()
      .click({ position: { x: 20, y: 20 } });
    await page.getByRole("radio", { name: "Processing" }).press("Space");
    await then.queryHas("measure", "processing");
    await then.settles();
    const entries = await page.evaluate(() => history.length);
    const box = await page.locator("canvas").first().boundingBox();
    if (!box) throw new Error("there is no map on the page");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 6; step += 1) {
      await page.mouse.move(x - step * 30, y + step * 8);
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
    await page.goBack();
    await then.queryHas("measure", "extraction");
    await page.waitForTimeout(2500);
    expect(get.query().get("camera")).toBeNull();
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goForward();
    await then.queryHas("measure", "processing");
    await until("the map is at rest", async () => get.query().get("measure") === "processing");
  });
});
