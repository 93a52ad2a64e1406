import { expect, test } from "vitest";
import { cleanQuery } from "#state/url/cleanQuery.ts";

const GOOD = "material=cobalt&measure=imports&year=2024";

test.each([
  [
    "utm_source=a%26b&fbclid=x&material=cobalt&measure=imports&year=2024&_ga=1.2&ref=https%3A%2F%2Fexample.org%2F%3Fpage%3D2",
  ],
  [
    "gclid=1&dclid=2&msclkid=3&mc_cid=4&mc_eid=5&igshid=6&pk_campaign=7&material=cobalt&measure=imports&year=2024",
  ],
  ["material=cobalt&amp;measure=imports&amp;amp;year=2024"],
  ["material=cobalt&#038;measure=imports&#38;year=2024"],
  ["material=cobalt%26measure=imports%26year=2024"],
  ["material%3Dcobalt%26measure%3Dimports%26year%3D2024"],
  ["material%253Dcobalt%2526measure%253Dimports%2526year%253D2024"],
  ["material=cobalt%26amp%3Bmeasure=imports%26amp%3Byear=2024"],
  ["?material=cobalt&&measure=imports&&year=2024&"],
  ["material=cobalt?measure=imports?year=2024"],
  ["material=cobalt;measure=imports;year=2024;"],
  ["MATERIAL=cobalt&Measure=imports&YEAR=2024"],
  ['"material=cobalt&measure=imports&year=2024"'],
  ["“material=cobalt&measure=imports&year=2024”."],
  ["<material=cobalt&measure=imports&year=2024>,"],
  ["(material=cobalt&measure=imports&year=2024)."],
  ["material=%22cobalt%22&measure=imports%2C&year=2024%29"],
  ["material=cobalt%E2%80%8B&measure=%C2%A0imports&year=%EF%BB%BF2024%C2%A0"],
  ["material=cob\u00ADalt&measure=\u200Bimports&year=2024\u00A0"],
  ["material=+cobalt&measure=imports%20&year=2024+"],
])("%j is mended", (mangled) => {
  expect(cleanQuery(mangled)).toBe(GOOD);
});

test.each([
  "",
  GOOD,
  "material=lithium&measure=exports&year=2020&top=90%25&camera=-70.5,-20,3&select=flow.CHL-CHN",
  "material=lithium&title=R%26D%3B%2050%2525%20%3D%20%3F&note=a%26year%3D2020.&host=https%3A%2F%2Fexample.org",
  "title=Who+mines+it?&controls=zoom,year&fit=content&edition=80f9b41c859f",
])("%j is good as it is", (query) => {
  expect(cleanQuery(query)).toBe(query);
});

test.each([
  ["what is only punctuation stays, so that it is told", "camera=,,&year=%22", "camera=,,&year=%22"],
  ["a name that nobody knows stays", "materiel=cobalt&country=COD", "materiel=cobalt&country=COD"],
  ["words of the page are small", "PAGE=Coverage&FIT=CONTENT", "page=coverage&fit=content"],
])("%s", (_, asked, clean) => {
  expect(cleanQuery(asked)).toBe(clean);
});

test("an address of any length is read", () => {
  expect(cleanQuery("a=b&".repeat(100_000))).toHaveLength(399_999);
});
