import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { statedTerms, termsInEnglish } from "#domain/coverage/statedTerms.ts";
import { csvRows } from "#lib/csvRows.ts";
import { INTERNAL_WORDS } from "../../../support/internalWords.ts";

test.each([
  ["Licence not stated in the copy and not verified: CHECK BEFORE PUBLIC RELEASE", null],
  ["Terms are on the publisher page and could not be opened here: CHECK BEFORE PUBLIC RELEASE", null],
  ["Terms not stated in the copy: CHECK BEFORE PUBLIC RELEASE", null],
  ["Not stated by the source; see the publisher's page", null],
  [
    "Limited re-dissemination with attribution; confirm with the UN Statistics Division before publishing",
    "Limited re-dissemination with attribution",
  ],
  ["CC BY 4.0 as stated with the copy; to be confirmed with the IEA", "CC BY 4.0"],
  ["upstream Licence Ouverte (not checked in the copy)", "upstream Licence Ouverte"],
  ["licence not checked; facts only", "facts only"],
  ["Public domain (US government work)", "Public domain (US government work)"],
])("readers are told the terms of “%s”, and nothing that was noted for us", (licence, terms) => {
  expect(statedTerms(licence)).toBe(terms);
});

test("of no licence on the list is an internal note left", () => {
  const [, ...rows] = csvRows(readFileSync("data/reference/licences.csv", "utf8"));
  expect(rows.length).toBeGreaterThan(30);
  for (const [licence = ""] of rows) expect(termsInEnglish(licence)).not.toMatch(INTERNAL_WORDS);
});
