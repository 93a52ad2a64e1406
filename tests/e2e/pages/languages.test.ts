import { describe, expect } from "vitest";
import { readPlaceNames } from "../../../src/cli/dataFolder.ts";
import { readMessages } from "../../../src/cli/readMessages.ts";
import { LOCALES } from "../../../src/i18n/locales.ts";
import { createWords } from "../../../src/i18n/words.ts";
import { LANGUAGES } from "../../../src/schema/ids.ts";
import { expectedScene, manifest } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import { cutTexts } from "../support/cutTexts.ts";
import type { App } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

const spoken = LANGUAGES.filter((language) => LOCALES[language].isComplete);
const QUERY = "material=platinum-group-metals&measure=imports";
const MENU = "header select";
const scene = expectedScene(QUERY);

/** Before the living map has come: its words are those of the drawing before it. */
const early = { awaitsLivingMap: true } as const;

/** All languages in one visit: longer than a journey usually takes, in ms. */
const WALK_MS = 180_000;

const wordsOf = (language: string) =>
  createWords(language, readMessages(language), readPlaceNames(manifest, language));

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The page as it must read in a language, worded here and not in the browser. */
const titleIn = (language: string) => plain(wordsOf(language).say(scene.caption));

async function speaks(app: App, language: string): Promise<void> {
  const lang = async () => await app.page.locator("html").getAttribute("lang");
  await until(`the page says it is in ${language}`, async () => (await lang()) === language);
  await app.then.titleIs(titleIn(language));
}

describe("a reader", () => {
  journey("gets the language of their browser, and downloads no other", async ({ visit }) => {
    const app = await visit({ ...early, language: "de-AT", query: QUERY });
    await speaks(app, "de");
    const files = await app.page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    const catalogues = files.filter((name) => /\/assets\/[a-z]{2}-[^/]*\.js$/.test(name));
    // In two files: what the first map says, and the rest.
    expect(catalogues.map((name) => /\/([a-z]{2})-/.exec(name)?.[1])).toEqual(["de", "de"]);
    const names = files.filter((name) => name.includes("place-names"));
    expect(names.map((name) => /place-names\/([a-z]+)/.exec(name)?.[1])).toEqual(["de"]);
  });

  journey("of a language we do not speak reads English", async ({ visit }) => {
    await speaks(await visit({ ...early, language: "ja", query: QUERY }), "en");
  });

  journey("changes the language and keeps the view", async ({ visit }) => {
    const app = await visit({ ...early, query: `${QUERY}&table=flows` });
    await speaks(app, "en");
    await app.page.locator(MENU).selectOption({ label: "Malti" });
    await speaks(app, "mt");
    await app.then.queryHas("lang", "mt");
    await app.then.queryHas("table", "flows");
    await app.when.reloads();
    await speaks(app, "mt");
    await app.page.locator(MENU).selectOption({ label: "English" });
    await speaks(app, "en");
    await app.then.queryHas("lang", null);
  });

  journey("passes on the view, not the language; an embed keeps it", async ({ visit }) => {
    const app = await visit({ ...early, query: `${QUERY}&lang=mt` });
    await speaks(app, "mt");
    const line = async (button: string) => {
      await app.page.getByRole("banner").getByRole("button", { name: button }).click();
      const field = app.page.getByRole("dialog").locator("textarea[readonly]");
      const value = await field.inputValue();
      await app.page.keyboard.press("Escape");
      return value;
    };
    const link = await line(wordsOf("mt").text("nav.share"));
    expect(link).toContain("material=");
    expect(link).not.toContain("lang=");
    const embed = await line(wordsOf("mt").text("nav.embed"));
    expect(embed).toContain("lang=mt");
  });
});

describe("every language", () => {
  // Without WebGL, because the still map has the same words and the walk is long.
  journey.for([360, 1440])(
    "fits at %s px, and reads as in Node",
    { timeout: WALK_MS },
    async (width, { visit }) => {
      const app = await visit({ width, height: 800, query: QUERY, webgl: false });
      for (const language of spoken) {
        const words = wordsOf(language);
        await app.page.locator(MENU).selectOption(language);
        await speaks(app, language);
        await app.then.textIncludes(plain(words.say(scene.drawn)));
        await app.then.doesNotScrollSideways();
        expect({ language, cut: await cutTexts(app.page) }).toEqual({ language, cut: [] });
        // The filters of a phone are in a sheet that is not open.
        const places = await app.page.locator('optgroup:has(option[value="AFG"]) option').allTextContents();
        expect(places.length).toBe(width > 600 ? manifest.places.length : 0);
        expect(places).toEqual(places.toSorted(words.formats.compare));
      }
    },
  );
});
