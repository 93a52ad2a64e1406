import { expect, test } from "vitest";
import { textsBesideOthers } from "../../support/textsBesideOthers.ts";

test("every text that can change is all that its element holds, so that it survives the browser's translation", () => {
  const { seen, found } = textsBesideOthers("src");
  expect(seen).toBeGreaterThan(400);
  expect(found).toEqual([]);
}, 120_000);
