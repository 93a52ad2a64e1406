import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMessages } from "#cli/readMessages.ts";
import otherNames from "#i18n/otherNames.json" with { type: "json" };
import { createWords } from "#i18n/words.ts";
import { materialOptions } from "#panels/chooser/materialOptions.ts";
import { placeOptions } from "#panels/chooser/placeOptions.ts";
import { LANGUAGES } from "#schema/ids.ts";
import type { PlaceNames } from "#schema/placeNames.ts";
import { matchingOptions } from "#ui/controls/matchingOptions.ts";
import { readBuiltData } from "../../support/builtData.ts";

const { manifest } = readBuiltData();

function wordsOf(language: string) {
  const path = manifest.files.placeNames[language]?.path;
  const names = JSON.parse(readFileSync(`public/data/${path}`, "utf8")) as PlaceNames;
  return createWords(language, readMessages(language), names);
}

/** What is found first. */
const firstPlace = (typed: string, language: string) =>
  matchingOptions(placeOptions(manifest, wordsOf(language)), typed)[0]?.id;
const firstMaterial = (typed: string, language: string) =>
  matchingOptions(materialOptions(manifest, wordsOf(language)), typed)[0]?.id;

describe("search finds a place first", () => {
  test.each([
    ["en", "Cote d'Ivoire", "CIV"],
    ["fr", "cote d'ivoire", "CIV"],
    ["en", "cote divoire", "CIV"],
    ["en", "ivory coast", "CIV"],
    ["it", "costa d'avorio", "CIV"],
    ["bg", "Кот д'Ивоар", "CIV"],
    ["de", "Elfenbeinkueste", "CIV"],
    ["pl", "lotwa", "LVA"],
    ["pl", "bialorus", "BLR"],
    ["pl", "slowacja", "SVK"],
    ["da", "ostrig", "AUT"],
    ["da", "oestrig", "AUT"],
    ["de", "oesterreich", "AUT"],
    ["en", "guinea bissau", "GNB"],
    ["en", "timor leste", "TLS"],
    ["el", "ΤΟΥΡΚΙΑ", "TUR"],
    ["el", "ΚΑΤΩ ΧΩΡΕΣ", "NLD"],
    ["en", "turkey", "TUR"],
    ["en", "turkiye", "TUR"],
    ["en", "DRC", "COD"],
    ["en", "DR Congo", "COD"],
    ["en", "Czech Republic", "CZE"],
    ["en", "Swaziland", "SWZ"],
    ["en", "Burma", "MMR"],
    ["en", "holland", "NLD"],
    ["en", "US", "USA"],
    ["en", "usa", "USA"],
    ["en", "u.s.", "USA"],
    ["en", "UK", "GBR"],
    ["en", "UAE", "ARE"],
    ["en", "congo democratic", "COD"],
    ["fr", "UE", "EU27"],
  ] as const)("%s: %s", (language, typed, id) => {
    expect(firstPlace(typed, language)).toBe(id);
  });

  test("in every language by its name there, in capitals, without marks, with other apostrophes and hyphens", () => {
    for (const language of LANGUAGES) {
      for (const option of placeOptions(manifest, wordsOf(language))) {
        const { label } = option;
        const bare = label.normalize("NFD").replace(/\p{Mn}/gu, "");
        for (const typed of [
          label.toUpperCase(),
          bare,
          label.replaceAll("’", "'"),
          label.replaceAll("-", " "),
        ])
          expect(matchingOptions([option], typed), `${language} ${typed}`).toHaveLength(1);
      }
    }
  });
});

describe("search finds a material first", () => {
  test.each([
    ["en", "REE", "rare-earths"],
    ["en", "NdFeB", /^rare-earths/],
    ["de", "Nd", "rare-earths-light"],
    ["en", "Dy", "rare-earths-heavy"],
    ["en", "PGM", "platinum-group-metals"],
    ["en", "platinum", "platinum-group-metals"],
    ["en", "Li", "lithium"],
    ["en", "Co", "cobalt"],
    ["en", "C", "natural-graphite"],
    ["en", "coke", "coking-coal"],
    ["en", "fluorite", "fluorspar"],
    ["en", "wolfram", "tungsten"],
    ["en", "aluminum", "aluminium"],
    ["en", "barite", "baryte"],
    ["fr", "coke", "coking-coal"],
    ["pl", "koks", "coking-coal"],
    ["de", "silicon", "silicon-metal"],
  ] as const)("%s: %s", (language, typed, id) => {
    expect(firstMaterial(typed, language)).toMatch(id);
  });
});

test("the table of other names knows only what there is, and only languages of the app", () => {
  const known = [...manifest.places, ...manifest.groups, ...manifest.materials].map(({ id }) => id);
  for (const [id, names] of Object.entries(otherNames)) {
    expect(known).toContain(id);
    for (const language of Object.keys(names)) expect(["any", ...LANGUAGES]).toContain(language);
  }
});
