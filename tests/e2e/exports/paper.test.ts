import { describe, expect } from "vitest";
import { mapPaint } from "../../../src/theme/mapPaint.ts";
import { expectedScene, say, words } from "../../support/expectedScene.ts";
import { decodePng, pixelsOfColour } from "../../support/pictures/decodePng.ts";
import { until } from "../../support/until.ts";
import { type PlacedText, readSheets } from "../support/images.ts";
import { journey } from "../support/journey.ts";

const QUERY = "material=cobalt&measure=extraction&year=2023";
const light = mapPaint("light");
const darkest = light.classes.at(-1) ?? "";

const ROWS_AT_FIRST = 12;

/** Before the living map has come, for what is printed or coloured beside it. */
const early = { awaitsLivingMap: true } as const;

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
const bare = (text: string): string => text.replace(/\s+/g, "");

/** Pairs of texts of which one is printed over the other. A word on the map is printed twice, for its halo. */
function overlaps(places: readonly PlacedText[]): string[] {
  const words = places.filter(({ text }) => text.trim().length > 1);
  const covers = (a: PlacedText, b: PlacedText): boolean =>
    a.left + 0.5 < b.left + b.width - 0.5 &&
    a.bottom < b.bottom + 0.6 * b.height &&
    b.left + 0.5 < a.left + a.width - 0.5 &&
    b.bottom < a.bottom + 0.6 * a.height;
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => other.text !== one.text && covers(one, other))
      .map((other) => `${one.text} × ${other.text}`),
  );
}

describe("on paper", () => {
  journey("a dark page is printed light: title, map, legend, notes, no controls", async ({ visit }) => {
    const { page, get, then } = await visit({ query: `${QUERY}&theme=dark`, width: 800, height: 700 });
    await then.mapShows(mapPaint("dark").water, 500);
    await page.emulateMedia({ media: "print" });
    // The map is drawn anew for paper, and its frame stays.
    const drawing = page.locator("[data-still-map]");
    const picture = await until("the map is drawn in its light colours", async () => {
      const printed = decodePng(await drawing.screenshot());
      return pixelsOfColour(printed, light.water).length > 1000 ? printed : null;
    });
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

  journey.for(["A4", "Letter", "A5"] as const)(
    "%s: no sheet is empty, no text lies over another, nothing that belongs together is parted",
    async (format, { visit }) => {
      const { page, then } = await visit({ query: QUERY });
      await then.mapShows(light.water, 500);
      await page.emulateMedia({ media: "print" });
      await page.locator("[data-still-map] svg").waitFor();
      await page.getByRole("rowheader").first().waitFor();
      await page.getByText(words.text("legend.agreements"), { exact: true }).waitFor();
      const sheets = await readSheets(await page.pdf({ format, printBackground: true }));
      expect(sheets.length).toBeGreaterThan(2);
      for (const [index, { text, places }] of sheets.entries()) {
        expect(text.replace(/\s/g, "").length, `sheet ${index + 1}`).toBeGreaterThan(40);
        expect(overlaps(places), `sheet ${index + 1}`).toEqual([]);
      }

      const scene = expectedScene(QUERY);
      const holds = (sheet: (typeof sheets)[number], part: string) => bare(sheet.text).includes(bare(part));
      // On the first sheet there is the map, which names places too. A row begins with its rank.
      const names = new Set(scene.rows.slice(0, ROWS_AT_FIRST).map(({ place }) => plain(words.place(place))));
      const isRow = ({ text }: PlacedText): boolean => names.has(plain(text).replace(/^\d+ /, ""));
      const withRows = sheets.slice(1).filter(({ places }) => places.some(isRow));
      expect(withRows.length).toBeGreaterThan(0);
      if (format === "A5") expect(withRows.length).toBeGreaterThan(1);
      for (const sheet of withRows) expect(holds(sheet, words.text("table.place"))).toBe(true);

      const legend = sheets.filter((sheet) =>
        [
          words.text("legend.flows.arrow"),
          words.text("legend.agreements"),
          words.text("legend.benchmark"),
        ].some((part) => holds(sheet, part)),
      );
      expect(legend).toHaveLength(1);
      for (const { address } of scene.sources.filter((source) => /^https?:/.test(source.address)))
        expect(sheets.some((sheet) => holds(sheet, address))).toBe(true);
    },
  );

  journey("a phone's closed legend is printed open", async ({ visit }) => {
    const { page } = await visit({ ...early, query: QUERY, width: 360, height: 740 });
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
    const { page } = await visit({ ...early, query: QUERY, theme: "dark", forcedColours: true });
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
