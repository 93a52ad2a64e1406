import { expect, test } from "vitest";
import { decodeView } from "#state/map/codec.ts";
import { askedPage, PAGES, pagePart } from "#state/url/pageParameters.ts";
import { readBuiltData } from "../../../support/builtData.ts";

const { manifest } = readBuiltData();

test.each(PAGES)("page=%s is a page, is no issue, and is kept when the view changes", (page) => {
  const query = `page=${page}&material=gallium`;
  expect(askedPage(query)).toBe(page);
  expect(decodeView(query, manifest).issues).toEqual([]);
  expect(pagePart(query)).toBe(`&page=${page}`);
});

test.each(["nosuch", "ACT ", "__proto__", "constructor"])(
  "page=%s is the map, says so with the pages there are, and goes with the next change",
  (word) => {
    const query = `page=${encodeURIComponent(word)}&material=gallium`;
    expect(askedPage(query)).toBeNull();
    expect(decodeView(query, manifest).issues).toEqual([
      { parameter: "page", value: word, used: "", valid: PAGES },
    ]);
    expect(pagePart(query)).toBe("");
  },
);
