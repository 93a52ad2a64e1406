import { expect, test } from "vitest";
import { isCn8, sharesGoods, wholeHs6 } from "#domain/customsCode.ts";

test("only eight digits are a code of the EU, not a bundle of shorter ones", () => {
  expect(["81052000", "810520", "2846", "28461+2847"].map(isCn8)).toEqual([true, false, false, false]);
});

test("a line of the EU that ends in 00 is the whole of its six digits", () => {
  expect(wholeHs6("81052000")).toBe("810520");
  expect(wholeHs6("28469060")).toBeNull();
  expect(wholeHs6("810500")).toBeNull();
});

test("a heading shares goods with its codes, a bundle with each of its own, and neighbours share none", () => {
  expect(sharesGoods("2846", "284610")).toBe(true);
  expect(sharesGoods("284610+284690", "28469060")).toBe(true);
  expect(sharesGoods("284610", "284690")).toBe(false);
});
