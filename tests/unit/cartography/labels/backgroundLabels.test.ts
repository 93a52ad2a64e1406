import { expect, test } from "vitest";
import { backgroundLabels } from "#cartography/labels/backgroundLabels.ts";
import { MANIFEST } from "../../../fixtures/smallWorld.ts";

test("the whole world carries no names but those of the subject", () => {
  expect(backgroundLabels(MANIFEST.places, 900)).toEqual([]);
});

test("close by, places with room for a name get it, the largest first and without a share", () => {
  const labels = backgroundLabels(MANIFEST.places, 20_000);
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.every(({ share }) => share === null)).toBe(true);
});

test("a name that needs a footnote waits until the Scene brings it", () => {
  const places = MANIFEST.places.map((place) => ({ ...place, footnote: "kosovo" as const }));
  expect(backgroundLabels(places, 20_000)).toEqual([]);
});
