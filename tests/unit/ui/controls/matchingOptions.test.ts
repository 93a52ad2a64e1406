import { expect, test } from "vitest";
import { matchingOptions } from "#ui/controls/matchingOptions.ts";

const option = (id: string, label: string, group: string, keywords: string[] = []) => ({
  id,
  label,
  group,
  keywords,
});
const PLACES = [
  option("EEA", "European Economic Area", "Groups"),
  option("CIV", "Côte d’Ivoire", "Places", ["CI"]),
  option("COD", "Democratic Republic of the Congo", "Places", ["CD"]),
  option("COG", "Congo", "Places", ["CG"]),
  option("TUR", "Türkiye", "Places"),
];
const ids = (typed: string) => matchingOptions(PLACES, typed).map(({ id }) => id);

test("accents and case do not matter", () => {
  expect(ids("cote d")).toEqual(["CIV"]);
  expect(ids("TURKIYE")).toEqual(["TUR"]);
});

test("the closest comes first, and groups stay together", () => {
  expect(ids("congo")).toEqual(["COG", "COD"]);
  expect(ids("con")).toEqual(["COG", "COD", "EEA"]);
});

test("a code finds its place, and nothing typed keeps all in order", () => {
  expect(ids("cd")).toEqual(["COD"]);
  expect(ids(" ")).toEqual(PLACES.map(({ id }) => id));
});
