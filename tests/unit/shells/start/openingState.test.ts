import { expect, test } from "vitest";
import { openingState } from "#shells/start/openingState.ts";

const DRAWN = "material=copper&measure=extraction&year=2024";

test.each([
  ["", "en", "shown"],
  ["?material=copper", "en", "shown"],
  [`?${DRAWN}`, "en", "shown"],
  ["?year=2024&theme=dark&table=flows&host=https://example.org", "en", "shown"],
  ["?lang=de", "de", "wordless"],
  ["", "fr", "wordless"],
  ["?material=nickel", "en", "other"],
  ["?year=2015", "en", "other"],
  ["?year=2015&lang=de", "de", "other"],
  ["?material=copper&material=nickel", "en", "other"],
  ["?measure=EXTRACTION", "en", "other"],
  ["?camera=10,50,3", "en", "other"],
  ["?projection=globe", "en", "other"],
  ["?page=about", "en", "other"],
  ["?edition=0123456789ab", "en", "other"],
  ["?title=Ours", "en", "other"],
  ["?length=short", "en", "other"],
  ["?unheard=of", "en", "other"],
])("%j in %s: the drawing of copper is %s", (asked, language, state) => {
  expect(openingState(asked, DRAWN, language)).toBe(state);
});

test("a page without a drawing shows none", () => {
  expect(openingState("", undefined, "en")).toBe("other");
});
