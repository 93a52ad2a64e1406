import { describe, expect } from "vitest";
import { mapPaint } from "../../../src/theme/mapPaint.ts";
import { decodePng, pixelsOfColour } from "../../support/pictures/decodePng.ts";
import { until } from "../../support/until.ts";
import { journey } from "../support/journey.ts";

/** A small picture, for software rendering; enough for a country and an arc to show. */
const SIZE = { width: 900, height: 640 };

describe.each(["light", "dark"] as const)("the map in %s colours", (theme) => {
  const paint = mapPaint(theme);
  const darkest = paint.classes.at(-1) ?? "";

  journey("has fills and arcs on its canvas, read back pixel by pixel", async ({ visit }) => {
    const query = "material=cobalt&measure=extraction&year=2023";
    const { then, get, when } = await visit({ ...SIZE, theme, query });
    await then.mapShows(paint.water, 2_000);
    await then.mapShows(darkest, 100);
    await then.mapShows(paint.flow, 300);
    const withFlows = await get.pixelsOf(paint.flow);

    await when.goesTo(`${query}&flows=none`);
    await then.mapShows(darkest, 100);
    const without = await get.pixelsOf(paint.flow);
    expect(without).toBeLessThan(withFlows / 10);
  });
});

describe("the map", () => {
  journey("answers a click on a country with its details", async ({ visit }) => {
    const paint = mapPaint("light");
    const darkest = paint.classes.at(-1) ?? "";
    const query = "material=cobalt&measure=extraction&year=2023&flows=none&projects=none&agreements=hide";
    const { then, when } = await visit({ ...SIZE, query });
    await then.mapShows(darkest, 100);
    await when.clicksColour(darkest);
    await then.queryHas("select", "place.COD");
    await then.textSays(/Democratic Republic of the Congo/);
  });

  journey(
    "is as sharp on a denser screen that its window moves to, with its flows in place",
    async ({ visit }) => {
      const query = "material=cobalt&measure=extraction&year=2023";
      const { page, then } = await visit({ ...SIZE, query });
      const { flow } = mapPaint("light");
      await then.mapShows(flow, 300);
      const cdp = await page.context().newCDPSession(page);
      // Playwright's own picture would be taken on the screen as it was.
      const pixels = async () => {
        const { data } = await cdp.send("Page.captureScreenshot", { format: "png" });
        return pixelsOfColour(decodePng(Buffer.from(data, "base64")), flow).length;
      };
      const before = await pixels();
      const screen = { width: SIZE.width, height: SIZE.height, deviceScaleFactor: 2, mobile: false };
      await cdp.send("Emulation.setDeviceMetricsOverride", screen);
      // Has the browser look at its media again, which an emulated screen by itself does not.
      await page.emulateMedia({ contrast: "more" });
      const canvas = page.locator("canvas").first();
      await until("the canvas has the pixels of the screen", () =>
        canvas.evaluate((element: HTMLCanvasElement) => element.width === 2 * element.clientWidth),
      );
      await until("its flows are as large as before", async () => (await pixels()) > before * 3);
    },
  );
});
