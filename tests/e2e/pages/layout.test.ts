import { describe, expect } from "vitest";
import { cutTexts } from "../support/cutTexts.ts";
import { journey } from "../support/journey.ts";

/** Before the living map has come: what stands on its map stands there already. */
const early = { awaitsLivingMap: true } as const;

describe("the page", () => {
  journey.for([360, 768, 1440])("does not scroll sideways at %s px", async (width, { visit }) => {
    const { then } = await visit({
      ...early,
      width,
      height: 800,
      query: "material=platinum-group-metals&measure=imports",
    });
    await then.doesNotScrollSideways();
  });

  journey.for([
    [360, "index.html", ""],
    [360, "index.html", "&stop=GIN&cut=60&spare=20"],
    [360, "index.html", "&page=coverage"],
    [360, "index.html", "&page=importers"],
    [360, "index.html", "&page=materials"],
    [360, "index.html", "&page=partners"],
    [360, "index.html", "&page=risk"],
    [360, "index.html", "&page=alternatives"],
    [360, "index.html", "&page=events"],
    [600, "embed.html", ""],
  ] as const)(
    '%s px: stands words that are 40 per cent longer, in %s with "%s"',
    async ([width, file, more], { visit }) => {
      const { page, then } = await visit({
        ...early,
        width,
        height: 740,
        file,
        query: `material=aluminium&lang=xx-long${more}`,
      });
      await then.textSays(/óñšē/);
      await then.doesNotScrollSideways();
      expect(await cutTexts(page)).toEqual([]);
    },
  );

  journey(
    "320 px: the map's controls stand in one row at its foot, apart, in long languages too",
    { timeout: 90_000 },
    async ({ visit }) => {
      const { page, when } = await visit({
        ...early,
        width: 320,
        height: 740,
        touch: true,
        query: "material=lithium",
      });
      for (const language of ["en", "de", "el", "bg", "fi", "hu"]) {
        if (language !== "en") await when.goesTo(`material=lithium&lang=${language}`);
        const map = page.locator("#map [class*=region]").first();
        await map.locator("select").waitFor({ timeout: 40_000 });
        const foot = await map.evaluate((region) => region.getBoundingClientRect().bottom - 48);
        const boxes = await map.locator("select, [class*=_buttons] button").evaluateAll((controls) =>
          controls.map((control) => {
            const { left, right, top } = control.getBoundingClientRect();
            return { left, right, top };
          }),
        );
        const inOrder = boxes.toSorted((a, b) => a.left - b.left);
        expect(inOrder.length).toBeGreaterThanOrEqual(4);
        for (const [index, { left, top }] of inOrder.entries()) {
          expect(top, language).toBeGreaterThanOrEqual(foot);
          expect(left, language).toBeGreaterThanOrEqual(inOrder[index - 1]?.right ?? 0);
        }
      }
    },
  );

  journey.for([320, 1366])(
    "%s px: what is chosen can be read in full in its box, in long languages",
    { timeout: 90_000 },
    async (width, { visit }) => {
      const query = "material=aluminium&measure=imports&place=COD";
      const { page, when, then } = await visit({ ...early, width, height: 800, query });
      for (const language of ["en", "de", "el", "bg", "fi", "hu"]) {
        if (language !== "en") await when.goesTo(`${query}&lang=${language}`);
        await page.getByRole("combobox").nth(1).waitFor();
        await then.settles();
        expect(await cutTexts(page), language).toEqual([]);
      }
    },
  );
});
