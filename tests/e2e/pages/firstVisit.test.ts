import { describe, expect } from "vitest";
import { expectedScene, say, words } from "../../support/expectedScene.ts";
import { plain } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

/** Before the living map has come: to read must not wait for it. */
const early = { awaitsLivingMap: true } as const;

describe("a first visit", () => {
  journey("reads the very sentence, ranking and sources of the Scene", async ({ visit }) => {
    const scene = expectedScene("");
    const { get, page } = await visit(early);
    expect(await get.title()).toBe(say(scene.caption));
    expect(await get.text()).toContain(say(scene.drawn));
    expect(plain(await page.title())).toContain(say(scene.caption));

    const [first] = await get.rows();
    const top = scene.rows[0];
    expect(first).toContain(words.place(top?.place ?? ""));
    expect(first).toContain(plain(words.formats.percentInColumn(top?.share ?? 0)));

    const text = await get.text();
    for (const { publisher, title } of scene.sources) expect(text).toContain(title || publisher);
  });

  journey("finds language, landmarks and one heading of the first level", async ({ visit }) => {
    const { page } = await visit(early);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.getByRole("main").count()).toBe(1);
    expect(await page.getByRole("banner").count()).toBe(1);
  });

  journey("is shown no words that would be taken away again as soon as the map comes", async ({ visit }) => {
    const { page } = await visit({ ...early, query: "page=about" });
    // Shown are they to whoever has waited for half a second.
    await page.addInitScript(() => {
      const marked = window as unknown as { flashed?: boolean };
      const look = (): void => {
        if (performance.now() > 500) return;
        if (document.querySelector(".before-program")?.checkVisibility()) marked.flashed = true;
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(new URL("index.html", page.url()).href);
    await page.locator("[data-still-map] svg").first().waitFor();
    expect(await page.evaluate(() => (window as unknown as { flashed?: boolean }).flashed)).toBeUndefined();
  });

  journey(
    "fetches the fonts of its own language only, whatever the menu of languages lists, and all at once",
    async ({ visit }) => {
      const { page, then } = await visit();
      await then.settles();
      const fonts = await page.evaluate(() =>
        (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
          .filter(({ name }) => name.endsWith(".woff2"))
          .map(({ name, initiatorType }) => ({ name, initiatorType })),
      );
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter(({ name }) => !/-latin-(?!ext)/.test(name))).toEqual([]);
      // By the page itself, and not when the browser first meets a word in them.
      expect(fonts.filter(({ initiatorType }) => initiatorType !== "link")).toEqual([]);
    },
  );

  journey("sees the disclaimer on boundaries, and the footnote of a name that has one", async ({ visit }) => {
    const { then } = await visit({
      ...early,
      query: "material=lithium&measure=extraction&place=XKX&eu=members",
    });
    await then.textSays(/do not imply an official position/);
    await then.textSays(/UNSCR 1244/);
  });
});
