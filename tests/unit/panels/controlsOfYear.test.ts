import { expect, test } from "vitest";
import { controlsOfYear } from "#panels/timeline/controlsOfYear.ts";
import { expectedScene } from "../../support/expectedScene.ts";

test("an export control stands at the year in which it came into force, and one without a start at none", () => {
  const scene = expectedScene("material=natural-graphite");
  const ids = (year: number) => controlsOfYear(scene, year).map(({ id }) => id);
  expect(ids(2022)).toEqual([]);
  expect(ids(2023)).toEqual(["chn-2023-39"]);
  expect(ids(2024)).toEqual(["chn-2024-46"]);
  // Announced in October 2025 and suspended; the starts of its six parts are not held.
  expect(ids(2025)).toEqual([]);
});
