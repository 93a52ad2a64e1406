import { mkdirSync, writeFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CLASS_BREAKS } from "../../src/domain/shareClasses.ts";
import type { Scene } from "../../src/scene/contract/scene.ts";
import type { Look } from "../../src/state/map/document.ts";
import { type Flavour, mapPaint } from "../../src/theme/mapPaint.ts";
import { askedLook, expectedScene } from "../support/expectedScene.ts";
import type { Picture } from "../support/pictures/decodePng.ts";
import { encodePng } from "../support/pictures/encodePng.ts";
import {
  AREA_TOLERANCE,
  differingPart,
  differingPartOfColours,
  LINE_TOLERANCE,
} from "../support/pictures/pictureDifference.ts";
import { drawing } from "./drawing.ts";
import { type LivingMap, openLivingMap, pageForMaps } from "./livingMap.ts";
import { MAP_VIEWS } from "./mapViews.ts";
import { differenceFromRecord, RECORD_LIMITS } from "./record.ts";

/**
 * What living map and drawing may differ in, as parts of all pixels, of the flows' pixels and of the pixels of land, sea
 * and classes. They cut dashes and stretch patterns differently, which is most of what they differ in: up to 0.8 %,
 * 0.01 % and 0.1 % as measured.
 */
const LIMITS = { pixels: 0.012, flows: 0.003, areas: 0.003 };

/** Time for the finer boundaries to be drawn after they have arrived. */
const WITHIN_MS = 15_000;

function difference(one: Picture, other: Picture, flavour: Flavour) {
  const { flow, classes, land, water } = mapPaint(flavour);
  return {
    pixels: differingPart(one, other),
    flows: differingPartOfColours(one, other, [flow], LINE_TOLERANCE),
    areas: differingPartOfColours(one, other, [...classes, land, water], AREA_TOLERANCE),
  };
}

/** The kinds of difference that are over their limits. */
function over<Kind extends string>(parts: Record<Kind, number>, limits: Record<Kind, number>): string[] {
  return (Object.keys(parts) as Kind[])
    .filter((kind) => parts[kind] > limits[kind])
    .map((kind) => `${kind}: ${(100 * parts[kind]).toFixed(2)} %`);
}

/** What is over its limits in the first picture with nothing over, or in the last one there was time for. */
async function overAtLast(look: () => Promise<string[]>): Promise<string[]> {
  const end = Date.now() + WITHIN_MS;
  let found = await look();
  while (found.length > 0 && Date.now() < end) found = await look();
  return found;
}

/** Leaves two pictures that should be alike where the failed journeys leave theirs. */
function keepForReview(name: string, living: Picture, drawn: Picture): void {
  mkdirSync("test-results", { recursive: true });
  writeFileSync(`test-results/${name}-living.png`, encodePng(living));
  writeFileSync(`test-results/${name}-drawing.png`, encodePng(drawn));
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject("browserAddress"));
  page = await pageForMaps(browser);
});
afterAll(async () => await browser.close());

/** The Scene changed in one respect, and the kind of difference that must give each change away. */
function changes(scene: Scene, look: Look): [what: string, changed: Scene, look: Look, kinds: RegExp][] {
  const thinnest = scene.arcs.reduce((one, other) => (one.width <= other.width ? one : other));
  const next = (index: number | null) => (index === null ? null : (index + 1) % (CLASS_BREAKS.length - 1));
  const fills = scene.fills.map((fill) => ({ ...fill, classIndex: next(fill.classIndex) }));
  return [
    [
      "without its thinnest flow",
      { ...scene, arcs: scene.arcs.filter((arc) => arc !== thinnest) },
      look,
      /flows/,
    ],
    ["with every place one class up", { ...scene, fills }, look, /areas/],
    ["without agreements", { ...scene, outlines: [] }, look, /pixels/],
    ["in another projection", scene, { ...look, projection: "mercator" }, /pixels.*flows.*areas/],
  ];
}

describe.each(MAP_VIEWS)("the living map, $name", ({ name, query, flavour, isRecorded, isProbed }) => {
  const scene = expectedScene(query);
  const look = askedLook(query);
  let map: LivingMap;
  let drawn: Picture;

  beforeAll(async () => {
    map = await openLivingMap(page, inject("appAddress"), query);
    drawn = await map.drawing(drawing(scene, look, map.size));
  });

  test("has the pixels of the drawing of the same Scene", async () => {
    const exceeded = await overAtLast(async () =>
      over(difference(await map.picture(), drawn, flavour), LIMITS),
    );
    if (exceeded.length > 0) keepForReview(name, await map.picture(), drawn);
    expect(exceeded).toEqual([]);
  });

  if (isRecorded) {
    test("looks as on record, words aside", async () => {
      const exceeded = await overAtLast(async () =>
        over(differenceFromRecord(name, flavour, await map.canvas()), RECORD_LIMITS),
      );
      expect(exceeded).toEqual([]);
    });
  }

  if (isProbed) {
    test.each(changes(scene, look))(
      "is not taken for a map %s",
      async (_what, changed, changedLook, kinds) => {
        const wrong = await map.drawing(drawing(changed, changedLook, map.size));
        expect(over(difference(await map.picture(), wrong, flavour), LIMITS).join()).toMatch(kinds);
      },
    );
  }
});
