import sharp from "sharp";
import { describe, expect } from "vitest";
import { readPlaceNames } from "../../../src/cli/dataFolder.ts";
import { readMessages } from "../../../src/cli/readMessages.ts";
import { licenceText } from "../../../src/i18n/licenceText.ts";
import { createWords } from "../../../src/i18n/words.ts";
import { sceneQuery } from "../../../src/picture/sceneQuery.ts";
import { altText } from "../../../src/scene/words/altText.ts";
import { sceneFootnotes } from "../../../src/scene/words/footnotes.ts";
import { mapPaint } from "../../../src/theme/mapPaint.ts";
import { DENSEST_VIEWS } from "../../support/densestViews.ts";
import { askedLook, expectedScene, manifest, words } from "../../support/expectedScene.ts";
import { decodePng, type Picture, pixelsOfColour } from "../../support/pictures/decodePng.ts";
import { differingPart } from "../../support/pictures/pictureDifference.ts";
import { sheetText } from "../../support/pictures/sheetTexts.ts";
import { until } from "../../support/until.ts";
import type { App } from "../support/driver.ts";
import { chooseImage, makeImage, readPdf, readTags } from "../support/images.ts";
import { journey } from "../support/journey.ts";

/** Where the characters are that a language has and English has not. */
const OWN_RANGES = { el: /U\+0*370-/i, bg: /U\+0*400-/i, pl: /U\+0*100-/i } as const;
const CROWD = DENSEST_VIEWS[0] ?? "";
/** Making several images takes longer than a journey usually does, in ms. */
const LONG_MS = 240_000;
/**
 * Part of a sheet's picture that librsvg may draw otherwise than the browser, for smoothing: it is a ten-thousandth.
 * With its map two pixels aside a picture differs in nine thousandths, without its flows in twenty.
 */
const OTHER_RENDERER = 0.001;

/** Without any space: lines are broken where the sheet needs it. */
const bare = (text: string): string => text.replace(/\s+/g, "");
const wordsOf = (language: string) =>
  createWords(language, readMessages(language), readPlaceNames(manifest, language));

/** A slide as Chromium draws its file. */
async function browsersPicture({ page }: App, svg: string): Promise<Picture> {
  const sheet = await page.context().newPage();
  await sheet.setViewportSize({ width: 1920, height: 1080 });
  await sheet.setContent(`<body style="margin: 0">${svg}</body>`);
  const file = await sheet.screenshot();
  await sheet.close();
  return decodePng(file);
}

/** The same as librsvg draws it, which sharp brings along. */
async function librsvgsPicture(svg: string): Promise<Picture> {
  return decodePng(await sharp(Buffer.from(svg)).resize(1920).removeAlpha().png().toBuffer());
}

/** What every image must say about the figures it shows; one for a screen names its sources and no more. */
function dueTexts(query: string, language = "en", isShown = false): string[] {
  const scene = expectedScene(query);
  const said = wordsOf(language);
  return [
    said.say(scene.caption),
    said.say(scene.drawn),
    ...scene.sources.flatMap(({ title, publisher, edition, licence }) =>
      isShown ? [publisher, edition] : [title, publisher, edition, licenceText(licence, said)],
    ),
    ...(isShown ? [] : scene.notes.map(({ message }) => said.say(message))),
    ...sceneFootnotes(scene, manifest).map((kind) => said.text(`footnote.${kind}`)),
    said.text("footnote.boundaries"),
    ...(isShown ? [] : [said.text("sheet.licence")]),
    said.text("sources.edition", { edition: scene.edition }),
  ].map(bare);
}

/** Before the living map has come: nothing of an image is taken from it. */
const early = { awaitsLivingMap: true } as const;

describe("an image of the view", () => {
  journey(
    "is a PNG of the named size with the map's colours, in the chosen palette",
    async ({ visit }) => {
      const app = await visit({ ...early, query: CROWD });
      await chooseImage(app, { format: "png", size: "slide", times: 1, colours: "paper" });
      const { name, file } = await makeImage(app);
      const scene = expectedScene(CROWD);
      expect(name).toBe(`nickel-${scene.question.measure}-${scene.question.year}-${scene.edition}-slide.png`);
      await app.then.textIncludes(`Saved: ${name}`);
      const picture = decodePng(file);
      expect([picture.width, picture.height]).toEqual([1920, 1080]);
      const paint = mapPaint("paper");
      for (const { colour, minPixels } of [
        { colour: paint.flow, minPixels: 8_000 },
        { colour: paint.land, minPixels: 25_000 },
        { colour: paint.classes[0] ?? "", minPixels: 20_000 },
        { colour: paint.label, minPixels: 500 },
      ])
        expect(pixelsOfColour(picture, colour).length, colour).toBeGreaterThan(minPixels);
      expect(pixelsOfColour(picture, mapPaint("light").water, 2)).toEqual([]);
      // The title, in its own font: dark ink where it is written.
      const inTitle = pixelsOfColour(picture, "#101417", 24).filter(({ x, y }) => y < 110 && x < 1400);
      expect(inTitle.length).toBeGreaterThan(4_000);
    },
    LONG_MS,
  );

  journey(
    "has four times the dots at 4×, and 300 an inch on paper",
    async ({ visit }) => {
      const app = await visit({ ...early, query: "material=cobalt" });
      await chooseImage(app, { format: "png", size: "square", times: 4 });
      const square = await sharp((await makeImage(app)).file).metadata();
      expect([square.width, square.height]).toEqual([4320, 4320]);
      await chooseImage(app, { format: "png", size: "a3" });
      const { file } = await makeImage(app);
      const { width, height } = await sharp(file).metadata();
      expect([width, height]).toEqual([3508, 4961]);
      const { channels } = await sharp(file).resize(400).stats();
      for (const { stdev } of channels.slice(0, 3)) expect(stdev).toBeGreaterThan(20);
    },
    LONG_MS,
  );

  journey(
    "is an SVG whose text is text, which asks for nothing, and which librsvg draws alike",
    async ({ visit }) => {
      const app = await visit({ ...early, query: CROWD });
      await chooseImage(app, { format: "svg", size: "slide" });
      const svg = (await makeImage(app)).file.toString("utf8");
      const text = bare(sheetText(svg));
      expect(dueTexts(CROWD, "en", true).filter((due) => !text.includes(due))).toEqual([]);
      expect(text).toContain(
        `${new URL(`${expectedScene(CROWD).question.material}.html`, app.page.url()).href}?${sceneQuery(expectedScene(CROWD), askedLook(CROWD), manifest)}`,
      );
      expect(svg.replaceAll(/src:url\(data:font\/woff2;base64,[\w+/=]+\)/g, "")).not.toMatch(
        /(?:href|src)="(?!#)|url\((?!#)|@import|data:/,
      );
      expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(2);

      // Without its words, for which librsvg would take another font: it reads no fonts that a file brings along.
      const wordless = svg.replace(/<text[^>]*>.*?<\/text>/gs, "").replace(/<style>.*?<\/style>/s, "");
      const painted = await browsersPicture(app, wordless);
      const drawn = await librsvgsPicture(wordless);
      expect(differingPart(painted, drawn)).toBeLessThan(OTHER_RENDERER);
      const withoutFlows = wordless.replace(/<g class="flows">.*?<g class="dots">/s, '<g class="dots">');
      expect(differingPart(painted, await librsvgsPicture(withoutFlows))).toBeGreaterThan(OTHER_RENDERER);
      const moved = wordless.replace(
        /<g class="sheet-map">/,
        '<g class="sheet-map" transform="translate(2 0)">',
      );
      expect(differingPart(painted, await librsvgsPicture(moved))).toBeGreaterThan(OTHER_RENDERER);
    },
    LONG_MS,
  );

  journey(
    "is a PDF of the named size whose text another reader finds",
    async ({ visit }) => {
      const app = await visit({ ...early, query: CROWD });
      for (const [size, width, height] of [
        ["a4", 595.28, 841.89],
        ["slide", 1440, 810],
      ] as const) {
        await chooseImage(app, { format: "pdf", size });
        const pdf = await readPdf((await makeImage(app)).file);
        expect(pdf.pages).toBe(1);
        expect(pdf.width).toBeCloseTo(width, 0);
        expect(pdf.height).toBeCloseTo(height, 0);
        const text = bare(pdf.text);
        expect(dueTexts(CROWD, "en", size === "slide").filter((due) => !text.includes(due))).toEqual([]);
        const clipped = pdf.places.filter(
          ({ left, bottom, width: wide }) =>
            left < 0 || bottom < 0 || left + wide > pdf.width || bottom > pdf.height,
        );
        expect(clipped).toEqual([]);
      }
    },
    LONG_MS,
  );

  journey.for(["el", "bg", "pl"] as const)(
    "speaks %s in SVG and PDF, with its characters",
    { timeout: LONG_MS },
    async (language, { visit }) => {
      const query = "material=rare-earths&eu=members";
      const app = await visit({ ...early, query: `${query}&lang=${language}` });
      const said = wordsOf(language);
      await chooseImage(app, { format: "pdf", size: "a4" }, said);
      const { file } = await makeImage(app, said);
      const text = bare((await readPdf(file)).text);
      expect(dueTexts(query, language).filter((due) => !text.includes(due))).toEqual([]);
      const scene = expectedScene(query);
      const caption = said.say(scene.caption);
      const read = await readTags(file);
      expect(read.isMarked).toBe(true);
      expect(read.language).toBe(language);
      expect(read.title).toBe(said.text("app.title", { caption }).replace(/\s/g, " "));
      expect(read.parts.slice(0, 3).map((part) => ({ ...part, text: bare(part.text) }))).toEqual([
        { role: "H1", lang: null, text: bare(caption) },
        { role: "P", lang: null, text: bare(said.say(scene.drawn)) },
        { role: "Figure", lang: null, text: bare(said.sayAll(altText(scene, "equal-earth"))) },
      ]);
      const headings = read.parts.filter(({ role }) => role === "H2").map((part) => bare(part.text));
      for (const key of ["legend.flows", "sources.title", "notes.title"] as const)
        expect(headings).toContain(bare(said.text(key)));
      const titles = scene.sources.map(({ title }) => bare(title));
      expect(read.parts.filter(({ lang }) => lang === "en").map((part) => bare(part.text))).toEqual(titles);
      const spoken = bare(read.parts.map((part) => part.text).join(""));
      expect(dueTexts(query, language).filter((due) => !spoken.includes(due))).toEqual([]);
      await chooseImage(app, { format: "svg", size: "story" }, said);
      const svg = (await makeImage(app, said)).file.toString("utf8");
      expect(svg).toContain(`lang="${language}"`);
      const ranges = [...svg.matchAll(/unicode-range:([^;}]+)/g)].map(([, range]) => range).join();
      const own = OWN_RANGES[language];
      expect(ranges).toMatch(own);
    },
  );

  journey("can be cancelled, and then nothing is saved", async ({ visit }) => {
    const app = await visit({ ...early, query: CROWD });
    const saved: string[] = [];
    app.page.on("download", (download) => saved.push(download.suggestedFilename()));
    await chooseImage(app, { format: "png", size: "a3" });
    const dialog = app.page.getByRole("dialog");
    const make = dialog.getByRole("button", { name: words.text("export.make") });
    // Held up on its way, so that there is time to cancel.
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await app.page.route(/makeImage/, async (route) => {
      await held;
      await route.continue();
    });
    await make.click();
    await dialog.getByRole("progressbar").waitFor();
    const cancel = dialog.getByRole("button", { name: words.text("export.cancel") });
    expect(await cancel.evaluate((button) => button === document.activeElement)).toBe(true);
    await app.when.presses("Enter");
    letGo();
    await app.then.textIncludes(words.text("export.cancelled"));
    await until(
      "the button has the focus again",
      async () => await make.evaluate((button) => button === document.activeElement),
    );
    await app.then.settles();
    expect(saved).toEqual([]);
  });

  journey("that cannot be made says so, and can be tried again", async ({ visit }) => {
    const app = await visit({ ...early, query: "material=cobalt", tolerates: [/Failed to load resource/] });
    await app.page.route(/\.ttf/, (route) => route.fulfill({ status: 404, body: "" }));
    await chooseImage(app, { format: "pdf", size: "a4" });
    await app.page
      .getByRole("dialog")
      .getByRole("button", { name: words.text("export.make") })
      .click();
    await app.then.textIncludes(words.text("export.lost"));
    await app.page.unroute(/\.ttf/);
    expect((await makeImage(app)).name).toMatch(/-a4\.pdf$/);
  });

  journey("shows what is on screen: the projection, and all of a map that was moved", async ({ visit }) => {
    const app = await visit({ query: "material=cobalt&projection=globe&theme=dark" });
    await chooseImage(app, { format: "svg", size: "square" });
    const svg = (await makeImage(app)).file.toString("utf8");
    expect(svg).toContain(mapPaint("dark").water);
    expect(bare(sheetText(svg))).toContain(bare(words.text("sheet.globe")));
  });

  journey("fits its choices on a phone", async ({ visit }) => {
    const app = await visit({ ...early, query: "material=cobalt", width: 360, height: 740, touch: true });
    await chooseImage(app, { format: "png", size: "slide" });
    const wide = await app.page
      .getByRole("dialog")
      .locator("*")
      .evaluateAll(
        (all) => all.filter((one) => one.getBoundingClientRect().right > window.innerWidth).length,
      );
    expect(wide).toBe(0);
    await app.then.doesNotScrollSideways();
  });
});
