import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMessages } from "#cli/readMessages.ts";
import { createWords } from "#i18n/words.ts";
import { fillTemplate } from "#publish/fillTemplate.ts";
import type { MaterialOnPage } from "#publish/materialOnPage.ts";
import { pageHead } from "#publish/pageHead.ts";
import { readSite } from "#publish/site.ts";
import { withoutScript } from "#publish/withoutScript.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView, encodeView } from "#state/map/codec.ts";
import { COBALT_INPUTS, MANIFEST } from "../../fixtures/smallWorld.ts";

const words = createWords("en", readMessages("en"), null);
const SITE = "https://example.org/supply-lines/";

function materialOn(query: string): MaterialOnPage {
  const { view } = decodeView(query, MANIFEST);
  const scene = buildScene(COBALT_INPUTS, view);
  return {
    id: "cobalt",
    query: encodeView(view, MANIFEST),
    scene,
    look: view,
    manifest: MANIFEST,
    words,
  };
}

const material = materialOn("year=2024");
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
const textOf = (page: string): string =>
  plain(
    page
      .replace(/<[^>]*>/g, " ")
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&"),
  );

describe("what stands on a page without JavaScript", () => {
  const page = withoutScript(material, "alone");
  const text = textOf(page);

  test("begins by saying plainly which view the drawing above it is", () => {
    expect(text).toMatch(/^A still picture of one view: world extraction, cobalt\./);
  });

  test("says how complete the view is, and names every source with its year", () => {
    expect(text).toContain(plain(words.text(`coverage.${material.scene.coverage.completeness}.text`)));
    expect(material.scene.sources.length).toBeGreaterThan(0);
    for (const { title, publisher, year } of material.scene.sources)
      expect(text).toContain(plain(`${title} ${publisher}, ${year}`));
  });

  test("has the largest shares as a table in the order of the ranking", () => {
    const heads = [...page.matchAll(/<th scope="row">([^<]*)</g)].map(([, name]) => name);
    expect(heads).toEqual(material.scene.rows.slice(0, 12).map(({ place }) => words.place(place)));
    expect(text).toContain(
      words.formats.percentInColumn(material.scene.rows[0]?.share ?? 0).replace(/\s/g, " "),
    );
  });

  test("always has the remark on boundaries, and the footnote on Kosovo* when it is due", () => {
    expect(text).toContain("do not imply an official position of the European Union");
    expect(text).not.toContain("UNSCR 1244");
    expect(textOf(withoutScript(materialOn("place=XKX"), "alone"))).toContain("UNSCR 1244/1999");
  });

  test("leads to the interactive map of the view, out of a frame into a page of its own", () => {
    const link = `href="./cobalt.html?${material.query.replaceAll("&", "&amp;")}"`;
    expect(page).toContain(`<a ${link}>`);
    expect(withoutScript(material, "framed")).toContain(`<a ${link} target="_blank" rel="noopener">`);
  });

  test("shows what is typed into names as text", () => {
    const [first, ...rest] = material.scene.sources;
    const hostile = {
      ...material,
      scene: { ...material.scene, sources: [{ ...first!, title: '<script>"&' }, ...rest] },
    };
    expect(withoutScript(hostile, "alone")).not.toContain("<script");
  });
});

describe("a page made from what was built", () => {
  const built = readFileSync("index.html", "utf8");
  const content = {
    material: "cobalt",
    title: "Title with $& and <",
    description: 'A "description"',
    head: '<meta name="a" content="b">',
    opening: { query: "material=cobalt&year=2024", body: "<svg></svg>" },
    withoutScript: () => "<p>Still here</p>",
  };

  test("names its material, and has a title, a description and a stand-in of its own", () => {
    const page = fillTemplate(built, content);
    expect(page).toContain(
      '<html lang="en" data-material="cobalt" data-view="material=cobalt&amp;year=2024">',
    );
    expect(page).toMatch(
      /<div id="root">\s*<div class="opening"><svg><\/svg><\/div>\s*<div class="before-program">/,
    );
    expect(page).toContain("<title>Title with $&amp; and &lt;</title>");
    expect(page).toContain('content="A &quot;description&quot;"');
    expect(page).toContain("<p>Still here</p>");
    expect(page.match(/<title>/g)).toHaveLength(1);
    expect(page).not.toContain("which is switched off");
  });

  test("is not made twice over", () => {
    expect(() => fillTemplate(fillTemplate(built, content), content)).toThrow(/npm run build/);
  });
});

describe("what a page tells other sites", () => {
  test("is absolute: canonical address, card and oEmbed answer", () => {
    const head = pageHead(material, "cobalt.html", SITE);
    expect(head).toContain(`<link rel="canonical" href="${SITE}cobalt.html">`);
    expect(head).toContain(`<meta property="og:image" content="${SITE}cards/cobalt.png">`);
    expect(head).toMatch(
      new RegExp(
        `<link rel="alternate" type="application/json\\+oembed" [^>]*href="${SITE}oembed/cobalt.json">`,
      ),
    );
    for (const [, address] of head.matchAll(/(?:href|content)="(https?:[^"]*)"/g))
      expect(address?.startsWith(SITE)).toBe(true);
  });

  test("leaves out what needs the address of the site where that is not known", () => {
    const head = pageHead(material, "cobalt.html", null);
    expect(head).toContain('property="og:title"');
    expect(head).not.toMatch(/canonical|og:image|og:url|oembed/);
  });

  test.each([
    [undefined, null],
    ["", null],
    ["https://example.org", "https://example.org/"],
    ["https://example.org/maps", "https://example.org/maps/"],
  ])("takes %j for the address %j", (setting, site) => {
    expect(readSite(setting)).toBe(site);
  });

  test.each(["example.org", "ftp://example.org/", "https://example.org/?a=b"])(
    "refuses the address %s",
    (setting) => {
      expect(() => readSite(setting)).toThrow(/SUPPLY_LINES_SITE/);
    },
  );
});
