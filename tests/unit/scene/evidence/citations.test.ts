import { expect, test } from "vitest";
import { citeAsBibtex, citeAsRis, citeAsText } from "#scene/evidence/citations.ts";

const SOURCE = {
  id: "usgs-mcs-2026",
  title: "Summaries {2026} & data_50%",
  publisher: "U.S. Geological Survey",
  edition: "Mineral Commodity Summaries 2026",
  year: 2026,
  licence: "Public domain",
  address: "https://pubs.usgs.gov/periodicals/mcs2026/",
};

test("a citation names publisher, year, title, edition, licence, address and our data edition", () => {
  expect(citeAsText(SOURCE, "089fc8cea063")).toBe(
    "U.S. Geological Survey (2026): Summaries {2026} & data_50%. Mineral Commodity Summaries 2026. Public domain. https://pubs.usgs.gov/periodicals/mcs2026/ (as shown by Supply Lines, data edition 089fc8cea063).",
  );
  expect(citeAsText({ ...SOURCE, year: null }, "x")).toContain("(n.d.)");
});

test("BibTeX has one entry, its braces in balance and its special characters escaped", () => {
  const entry = citeAsBibtex(SOURCE, "x");
  expect(entry).toMatch(/^@misc\{usgs-mcs-2026,\n/);
  expect(entry).toContain("title = {{Summaries 2026 \\& data\\_50\\%}}");
  expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length);
  expect(citeAsBibtex({ ...SOURCE, year: null }, "x")).not.toContain("year");
});

test("RIS begins with its type, ends with its end and has two blanks before each dash", () => {
  const lines = citeAsRis(SOURCE, "x").split("\n");
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect([lines[0], lines.at(-1)]).toEqual(["TY  - DATA", "ER  - "]);
});
