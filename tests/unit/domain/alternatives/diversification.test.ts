import { describe, expect, test } from "vitest";
import {
  diversificationPotential,
  exportConcentration,
  importConcentration,
  importsPerExport,
  partFromOutside,
  readingOf,
} from "#domain/alternatives/diversification.ts";
import { euSuppliers } from "#domain/alternatives/euSuppliers.ts";
import { otherSuppliers } from "#domain/alternatives/otherSuppliers.ts";
import { decidingStage, supplyWithoutLargest } from "#domain/alternatives/supplyAtStage.ts";
import { placeIndex } from "#domain/place.ts";
import { hhi } from "#schema/units.ts";
import { SMALL_DIGEST, SMALL_TRADE } from "../../../fixtures/smallDigest.ts";
import { MANIFEST, PROJECTS } from "../../../fixtures/smallWorld.ts";

const places = placeIndex(MANIFEST);
const [cobalt] = SMALL_DIGEST.materials;
if (cobalt === undefined) throw new Error("the small digest has no material");

describe("what could move", () => {
  test("is what others export elsewhere, against what the EU buys from its largest supplier", () => {
    // CHN 40 − 10, USA 20 − 20, CUB 30 − 0 against the 60 bought from COD; the EU's own exports are no way out.
    expect(diversificationPotential(SMALL_TRADE, "COD", places)).toBe(1);
    expect(diversificationPotential(SMALL_TRADE, "CUB", places)).toBeNull();
  });

  test("is left of the world's supply without its largest supplier: N-1", () => {
    expect(
      supplyWithoutLargest({
        places: ["COD", "CHN"],
        shares: [0.7 as never, 0.3 as never],
        states: ["value", "value"],
      }),
    ).toMatchObject({ largest: "COD", largestShare: 0.7, rest: 0.30000000000000004 });
  });

  test("is not known where a supplier without a figure may be the largest", () => {
    const supply = { places: ["COD", "USA"], states: ["value", "withheld"] as ["value", "withheld"] };
    expect(supplyWithoutLargest({ ...supply, shares: [0.4, null] })).toBeNull();
    expect(supplyWithoutLargest({ ...supply, shares: [0.6, null] })?.largest).toBe("COD");
  });
});

describe("concentration", () => {
  test("of the EU's imports counts what has no named origin in the whole", () => {
    const [year] = SMALL_TRADE.euImports;
    // 60, 20 and 10 of 100.
    expect(year && importConcentration(year)).toBeCloseTo(4100);
    expect(year && importConcentration({ ...year, unnamed: 61 })).toBeNull();
    expect(year && importConcentration({ ...year, isComplete: false })).toBeNull();
  });

  test("of exports is that of countries outside the EU", () => {
    // 90, 40, 30 and 20 of 180.
    expect(exportConcentration(SMALL_TRADE, places)).toBeCloseTo(3395.06, 1);
  });

  test("is the EU's own choice only where the world's exports are not concentrated", () => {
    expect(readingOf(hhi(0.5), hhi(0.3))).toBe("own-choice");
    expect(readingOf(hhi(0.5), hhi(0.5))).toBe("world");
    expect(readingOf(hhi(0.4), hhi(0.9))).toBe("spread");
  });

  test("of all imports, that part comes from outside, and exports do not replace it", () => {
    expect(partFromOutside(SMALL_TRADE, places)).toBeCloseTo(100 / 150);
    expect(importsPerExport(SMALL_TRADE)).toBe(4);
  });
});

describe("candidates", () => {
  const stage = decidingStage(cobalt);
  const eu = euSuppliers(cobalt, stage, places);
  const inputs = { material: cobalt, stage, eu, governance: SMALL_DIGEST.governance, places };

  test("are countries outside the EU but the largest supplier", () => {
    expect(eu).toMatchObject({ basis: "imports", largest: "COD", largestShare: 0.6, year: 2024 });
    const found = otherSuppliers({ ...inputs, projects: PROJECTS.projects });
    expect(found.map(({ place }) => place)).toEqual(["CHN", "CUB", "USA"]);
  });

  test("have each figure in its unit, and none where none is known", () => {
    const [china, cuba] = otherSuppliers({ ...inputs, projects: null });
    expect(china?.figures).toEqual({
      exports: 30,
      production: 0.1,
      reserves: null,
      governance: -0.3,
      agreement: 0,
      project: null,
      room: 0.55,
    });
    expect(cuba?.figures).toMatchObject({ exports: 30, production: null, governance: null, room: 0.65 });
  });

  test("leave the room below 65 % open where the EU's largest supplier is not known", () => {
    const trade = {
      ...SMALL_TRADE,
      importers: SMALL_TRADE.importers.map((each) => ({ ...each, leader: null })),
    };
    const unknown = { ...cobalt, trade };
    const world = euSuppliers(unknown, stage, places);
    expect(world).toMatchObject({ basis: "world", largest: "COD", largestShare: 0.8 });
    const [china] = otherSuppliers({ ...inputs, material: unknown, eu: world, projects: null });
    expect(china?.figures.room).toBeNull();
  });
});
