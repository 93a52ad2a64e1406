import { expect, test } from "vitest";
import { IMAGE_SCALES } from "#exports/imageRequest.ts";
import { frameSize, imageSize } from "#exports/imageSize.ts";
import { SHEET_FRAMES } from "#picture/sheet/sheetSizes.ts";

test("a screen's frame has its pixels, times the resolution", () => {
  expect(IMAGE_SCALES.map((scale) => frameSize(SHEET_FRAMES.slide!, scale).width)).toEqual([
    1920, 3840, 5760, 7680,
  ]);
});

test("paper has 300 dots an inch, whatever the resolution", () => {
  expect(frameSize(SHEET_FRAMES.a4!, 4)).toEqual({ width: 2480, height: 3508 });
  expect(frameSize(SHEET_FRAMES.a3!, 1)).toEqual({ width: 3508, height: 4961 });
});

test("a sheet as long as its content has the pixels it was drawn in", () => {
  expect(imageSize({ width: 980, height: 1385 }, null, 2)).toEqual({ width: 1960, height: 2770 });
});
