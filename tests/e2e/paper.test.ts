import { describe, expect } from "vitest";
import { mapPaint } from "../../src/theme/mapPaint.ts";
import { decodePng, pixelsOfColour } from "../support/decodePng.ts";
import { expectedScene, say, words } from "../support/expectedScene.ts";
import { journey } from "./journey.ts";

const QUERY = "material=cobalt&measure=extraction&year=2023";
const light = mapPaint("light");
const darkest = light.classes.at(-1) ?? "";

describe("on paper", () => {
  journey("a dark page is printed light: title, map, legend, notes, no controls", async ({ visit }) => {
    const { page, get, then } = await visit({ query: `${QUERY}&theme=dark`, width: 800, height: 700 });
    await then.mapShows(mapPaint("dark").water, 500);
    await page.emulateMedia({ media: "print" });
    const drawing = page.locator("[data-still-map] svg");
    await drawing.waitFor();
    const picture = decodePng(await drawing.screenshot());
    expect(pixelsOfColour(picture, light.water).length).toBeGreaterThan(1000);
    expect(pixelsOfColour(picture, darkest).length).toBeGreaterThan(100);
    expect(pixelsOfColour(picture, light.flow).length).toBeGreaterThan(300);
    expect(await page.locator(".maplibregl-map").isVisible()).toBe(false);
    for (const name of ["Zoom in", "Play the years"])
      expect(await page.getByRole("button", { name }).filter({ visible: true }).count(), name).toBe(0);
    const inHeader = page.getByRole("banner").getByRole("button");
    expect(await inHeader.filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole("combobox").filter({ visible: true }).count()).toBe(0);

    const scene = expectedScene(QUERY);
    const text = await get.text();
    expect(text).toContain(say(scene.caption));
    expect(text).toContain(words.text("legend.flows.arrow"));
    expect(text).toContain("UNSCR 1244/1999");
    expect(text).toContain("do not imply an official position");
    for (const { title } of scene.sources) expect(text).toContain(title);
  });

  journey("a phone's closed legend is printed open", async ({ visit }) => {
    const { page } = await visit({ query: QUERY, width: 360, height: 740 });
    const legend = page.getByText(words.text("legend.flows.arrow"));
    expect(await legend.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    await legend.waitFor({ state: "visible" });
  });
});

describe("where the device forces its colours", () => {
  journey.for(["light", "dark"] as const)(
    "%s: map and legend keep theirs, in the palette's own lightness",
    async (theme, { visit }) => {
      const paint = mapPaint(theme);
      const other = theme === "light" ? "dark" : "light";
      const query = `${QUERY}&theme=${other}`;
      const { page, then } = await visit({ query, theme, forcedColours: true, width: 1000, height: 900 });
      await then.mapShows(paint.water, 500);
      const legend = page.locator("ol[class*=classes]").first();
      const swatches = decodePng(await legend.screenshot());
      for (const colour of paint.classes.slice(0, -1))
        expect(pixelsOfColour(swatches, colour, 2).length, colour).toBeGreaterThan(100);
      const signs = decodePng(await page.locator("details", { hasText: "Legend" }).first().screenshot());
      expect(pixelsOfColour(signs, paint.flow, 2).length).toBeGreaterThan(100);
      expect(pixelsOfColour(signs, paint.agreement, 2).length).toBeGreaterThan(50);
    },
  );

  journey("a choice and its alternatives can be read", async ({ visit }) => {
    const { page } = await visit({ query: QUERY, theme: "dark", forcedColours: true });
    for (const name of ["Extraction", "Imports"]) {
      const option = page.locator("label", { hasText: name }).locator("span").first();
      const { color, background } = await option.evaluate((element) => {
        const style = getComputedStyle(element);
        return { color: style.color, background: style.backgroundColor };
      });
      expect(color, name).not.toBe(background);
      expect(background, name).not.toMatch(/rgba\(.*, 0\)/);
    }
  });
});
