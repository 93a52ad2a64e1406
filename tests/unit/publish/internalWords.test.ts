import { describe, expect, test } from "vitest";
import { readMessages, readWrittenMessages } from "#cli/readMessages.ts";
import { licenceText } from "#i18n/licenceText.ts";
import { createWords } from "#i18n/words.ts";
import { citeAsBibtex, citeAsRis, citeAsText } from "#scene/evidence/citations.ts";
import { LANGUAGES } from "#schema/ids.ts";
import { readBuiltData } from "../../support/builtData.ts";
import { INTERNAL_WORDS } from "../../support/internalWords.ts";
import { builtFigures } from "../../support/publishedFigures.ts";

const { manifest } = readBuiltData();

/** The words around the first internal one; null where there is none. */
function internalIn(text: string): string | null {
  const at = text.search(INTERNAL_WORDS);
  return at < 0 ? null : text.slice(Math.max(0, at - 60), at + 60);
}

describe("words for whoever builds the map reach no reader", () => {
  test("in the published tables, the data package, the catalogue and the descriptions of pages", () => {
    const { files, datasets } = builtFigures();
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(["data/tables/sources.csv", "datapackage.json", "catalog.jsonld"]),
    );
    const texts = [...files, ["datasets", JSON.stringify(datasets)]] as const;
    const found = texts.map(([path, text]) => [path, internalIn(text)]);
    expect(found.filter(([, words]) => words !== null)).toEqual([]);
  });

  test("in what a page says of its sources, in any language", () => {
    expect(LANGUAGES).toHaveLength(24);
    for (const language of LANGUAGES) {
      const words = createWords(language, readMessages(language), null);
      for (const { title, publisher, edition, coverage, retrieved, licence } of manifest.sources) {
        const said = [title, publisher, edition, coverage, retrieved, licenceText(licence, words)].join("\n");
        expect(internalIn(said), language).toBeNull();
      }
    }
  });

  test("in citations, and in the messages themselves", () => {
    for (const source of manifest.sources) {
      const cited = [citeAsText, citeAsBibtex, citeAsRis].map((cite) => cite(source, manifest.edition));
      expect(internalIn(cited.join("\n"))).toBeNull();
    }
    const said = Object.entries(readWrittenMessages("en")).filter(
      ([, message]) => internalIn(message) !== null,
    );
    expect(said).toEqual([]);
  });
});
