import { expect, test } from "vitest";
import { ImageTooLarge, imageFailure } from "#exports/imageFailure.ts";
import { DataError } from "#queries/dataError.ts";

test("a font or file that could not be reached is lost, also where browsers say no more than that", () => {
  expect(imageFailure(new DataError("offline", "serif.woff2"))).toBe("lost");
  expect(imageFailure(new DataError("missing", "400 16px 'a module font'"))).toBe("lost");
});

test("a piece of the program that could not be had is refused", () => {
  const words = "Failed to fetch dynamically imported module: https://atlas.example.eu/pdfFile.js";
  expect(imageFailure(new TypeError(words))).toBe("refused");
});

test.each([
  new ImageTooLarge(30_000, 30_000),
  // In the words of V8, SpiderMonkey and JavaScriptCore.
  new RangeError("Array buffer allocation failed"),
  new RangeError("Invalid string length"),
  new Error("allocation size overflow"),
  new RangeError("Out of memory"),
])("%s says that a smaller picture may do", (thrown) => {
  expect(imageFailure(thrown)).toBe("too-large");
});

test("anything else is a failing of the program", () => {
  expect(imageFailure(new RangeError("no type is small enough for this sheet"))).toBe("failed");
  expect(imageFailure(new TypeError("x is not a function"))).toBe("failed");
  expect(imageFailure("thrown")).toBe("failed");
});
