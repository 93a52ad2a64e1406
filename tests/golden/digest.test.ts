import { describe, expect, test } from "vitest";
import { EU27 } from "#domain/place.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Assessment, DigestImporter, DigestMaterial, ImportYear } from "#schema/digest.ts";
import type { Dossier } from "#schema/dossier.ts";
import { decodeView } from "#state/map/codec.ts";
import { readDigest, readInputs, readManifest } from "../../src/cli/dataFolder.ts";

const manifest = readManifest();
const digest = readDigest(manifest);
const inputs = new Map<string, ReturnType<typeof readInputs>>();

function inputsOf(material: string): ReturnType<typeof readInputs> {
  const held = inputs.get(material) ?? readInputs(manifest, material);
  inputs.set(material, held);
  return held;
}

function sceneOf(query: string): Scene {
  const { view, issues } = decodeView(query, manifest);
  expect(issues, query).toEqual([]);
  return buildScene(inputsOf(view.material), view);
}

function ofMaterial(material: string): DigestMaterial {
  const found = digest.materials.find((entry) => entry.material === material);
  if (found === undefined) throw new Error(`no ${material} in the digest`);
  return found;
}

/** Rows of a map with a figure, largest first, in thousands of their currency. */
function suppliers(scene: Scene): [string, number][] {
  return scene.rows
    .flatMap(({ place, quantity }) =>
      quantity === null ? [] : [[place, quantity.value] satisfies [string, number]],
    )
    .toSorted(([, a], [, b]) => b - a);
}

/** As far apart as rounding to thousand dollars, or below ten of them to two digits, explains. */
function expectSame(found: number, shown: number, what: string): void {
  expect(Math.abs(found - shown), what).toBeLessThanOrEqual(Math.max(0.5, shown * 0.05 * Number(shown < 10)));
}

function expectImporter(importer: DigestImporter, scene: Scene, what: string): void {
  const { leader, leaderValue, total, hhi } = importer;
  const [largest, second] = suppliers(scene);
  const sum = suppliers(scene).reduce((all, [, value]) => all + value, 0);
  const unnamed = (scene.metrics.unattributedShare ?? 0) * total;
  expectSame(total, sum / (1 - (scene.metrics.unattributedShare ?? 0)), `${what} total`);
  if (leader === null || leaderValue === null) {
    expect(unnamed, what).toBeGreaterThan((largest?.[1] ?? 0) - 1);
    expect(hhi, what).toBeNull();
    return;
  }
  expect([largest?.[0], second?.[1] === largest?.[1] ? second?.[0] : leader], what).toContain(leader);
  expect(leaderValue / total, what).toBeCloseTo(scene.metrics.topShare ?? 0, 2);
  expect(Math.abs((hhi ?? 0) - (scene.metrics.hhi ?? 0)), what).toBeLessThanOrEqual(1);
}

function expectYear(year: ImportYear, scene: Scene, what: string): void {
  const shown = new Map(suppliers(scene));
  expect(new Set(year.places), what).toEqual(new Set(shown.keys()));
  year.places.forEach((place, at) => {
    expectSame(year.values[at] ?? 0, shown.get(place) ?? 0, `${what} ${place}`);
  });
}

const MATERIALS = manifest.materials.map(({ id }) => id);

test("has every material of the manifest, in its order", () => {
  expect(digest.materials.map(({ material }) => material)).toEqual(MATERIALS);
});

describe("shows what a map shows", () => {
  test.each(MATERIALS)("of the supply of %s", (material) => {
    const { supply } = ofMaterial(material);
    const offered = manifest.materials.find(({ id }) => id === material)?.measures ?? [];
    for (const { measure, series } of offered) {
      if (measure === "exports" || measure === "imports" || measure === "eu-sourcing") continue;
      const held = supply.filter((entry) => entry.measure === measure);
      expect(held.map((entry) => entry.series)).toEqual(series.map(({ id }) => id));
      expect(held.map(({ isDefault }) => isDefault)).toEqual(series.map((_, at) => at === 0));
    }
    for (const { measure, series, year, isDefault, places, shares, states } of supply) {
      const asked = `material=${material}&measure=${measure}${isDefault ? "" : `&series=${series}`}${year === null ? "" : `&year=${year}`}`;
      const { rows, metrics } = sceneOf(asked);
      const shown = new Map(rows.map((row) => [row.place, row]));
      expect(new Set(places), asked).toEqual(new Set(shown.keys()));
      places.forEach((place, at) => {
        const share = shares[at] ?? null;
        expect([share === null, states[at]], `${asked} ${place}`).toEqual([
          shown.get(place)?.share === null,
          shown.get(place)?.state,
        ]);
        expect(share ?? 0, `${asked} ${place}`).toBeCloseTo(shown.get(place)?.share ?? 0, 5);
      });
      if (metrics.topSupplier !== null && metrics.tied.length === 0)
        expect(places[0], asked).toBe(metrics.topSupplier);
    }
  });

  test.each(MATERIALS)("of the imports of %s", (material) => {
    const { trade } = ofMaterial(material);
    if (trade === null) return;
    const asked = (place: string, year: number, eu: "one" | "members") =>
      `material=${material}&measure=imports&place=${place}&trade=${trade.market === "world" ? "world" : "eu-customs"}&year=${year}&eu=${eu}`;
    const members = manifest.groups.find(({ id }) => id === EU27)?.members ?? [];
    for (const year of [trade.euImports[0], ...trade.euImports.slice(-2)])
      if (year !== undefined) {
        const query = asked(EU27, year.year, "one");
        expectYear(year, sceneOf(query), query);
      }
    const outside = trade.importers.find(({ place }) => place !== EU27 && !members.includes(place));
    const member = trade.importers.find(({ place }) => members.includes(place));
    const sample = [trade.importers.find(({ place }) => place === EU27), outside, member];
    // The EU's own customs say nothing of other importers.
    for (const importer of trade.market === "world" ? sample : sample.slice(0, 1)) {
      if (importer === undefined) throw new Error(`an importer of ${material} is missing`);
      const query = asked(importer.place, trade.year, members.includes(importer.place) ? "members" : "one");
      expectImporter(importer, sceneOf(query), query);
    }
  });

  test.each(MATERIALS)("of the exports of %s", (material) => {
    const { trade } = ofMaterial(material);
    if (trade === null || trade.market !== "world") return;
    const query = `material=${material}&measure=exports&year=${trade.year}`;
    const shown = new Map(suppliers(sceneOf(query)));
    const { places, totals, toEu } = trade.exporters;
    expect(new Set(places), query).toEqual(new Set(shown.keys()));
    places.forEach((place, at) => {
      expectSame(totals[at] ?? 0, shown.get(place) ?? 0, `${query} ${place}`);
      expect((toEu[at] ?? 0) <= (totals[at] ?? 0) + 1, `${query} ${place}`).toBe(true);
    });
    const eu = trade.euImports.find(({ year }) => year === trade.year);
    eu?.places.forEach((place, at) => {
      expect(toEu[places.indexOf(place)], `${query} ${place}`).toBe(eu.values[at]);
    });
  });
});

describe("shows what the 2023 study prints", () => {
  const sourcing = (material: string, stage: Assessment["stage"], product = "") =>
    ofMaterial(material).assessments.find(
      (entry) => entry.scope === "eu-sourcing" && entry.stage === stage && entry.product === product,
    );

  test.each([
    ["gallium", "processing", "", "CHN", 0.69],
    ["lithium", "processing", "", "CHL", 0.79],
    ["magnesium", "processing", "", "CHN", 0.97],
    ["boron", "extraction", "", "TUR", 0.99],
    ["aluminium", "extraction", "", "GIN", 0.62],
    ["silicon-metal", "processing", "", "NOR", 0.33],
    ["bismuth", "processing", "", "CHN", 0.5],
    ["rare-earths-light", "processing", "neodymium", "CHN", 0.85],
  ] as const)("of the EU's sources of %s, %s %s: %s", (material, stage, product, place, share) => {
    const found = sourcing(material, stage, product);
    expect([found?.places[0], found?.shares[0]]).toEqual([place, share]);
    expect(found?.isCopy).toBe(false);
  });

  test("of germanium, whose EU sources only repeat the world's, so that they are marked and drawn nowhere", () => {
    expect(sourcing("germanium", "processing")).toMatchObject({ isCopy: true, series: null });
    const copies = digest.materials.flatMap(({ assessments }) => assessments.filter(({ isCopy }) => isCopy));
    expect(copies).toHaveLength(1);
  });

  test("with the series that a map draws of it", () => {
    for (const { material, assessments } of digest.materials) {
      const { dossier } = inputsOf(material) as { dossier: Dossier };
      const drawn = dossier.shares.filter(({ basis }) => basis === "published-share").map(({ id }) => id);
      expect(new Set(assessments.flatMap(({ series }) => series ?? [])), material).toEqual(new Set(drawn));
    }
  });

  test.each([
    ["lithium", "", 0.8, "GS", 1.9, "GS+EU"],
    ["gallium", "", null, null, 3.9, "GS+EU"],
    ["hafnium", "", null, null, 1.5, "EU"],
    ["rare-earths-heavy", "dysprosium", 5.3, "GS+EU", 5.6, "GS"],
  ])("of the supply risk of %s %s at each stage", (material, product, mined, minedOf, refined, refinedOf) => {
    expect(ofMaterial(material).study.find((row) => row.product === product)).toMatchObject({
      supplyRiskExtraction: mined,
      sharesUsedExtraction: minedOf,
      supplyRiskProcessing: refined,
      sharesUsedProcessing: refinedOf,
    });
  });

  test("with its trade parameter of each place: 0.8 within the EU, 1.1 for Guinea's bauxite", () => {
    const bauxite = sourcing("aluminium", "extraction");
    const parameterOf = (place: string) => bauxite?.tradeParameters[bauxite.places.indexOf(place)];
    expect([parameterOf("GIN"), parameterOf("GRC"), parameterOf("BRA")]).toEqual([1.1, 0.8, 1]);
  });
});

test("governance is the mean of the six estimates over the years of the study, and in the latest year", () => {
  const { places, estimates, latest, fromYear, toYear, latestYear } = digest.governance;
  expect([fromYear, toYear, latestYear]).toEqual([2016, 2020, 2023]);
  expect(places.length).toBeGreaterThan(200);
  const of = (place: string) => [estimates[places.indexOf(place)], latest[places.indexOf(place)]];
  expect(of("CHN")).toEqual([-0.3568, -0.2901]);
  expect(of("COD")).toEqual([-1.6269, -1.5845]);
});

test("events are in order of time, and name only materials and places that exist", () => {
  const dates = digest.events.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  const places = new Set([...manifest.places, ...manifest.groups].map(({ id }) => id));
  for (const { materials, title } of [
    ...digest.events,
    ...digest.stocks.map((stock) => ({ ...stock, title: stock.programme })),
  ])
    expect(
      materials.filter((id) => !MATERIALS.includes(id)),
      title,
    ).toEqual([]);
  for (const place of [
    ...digest.events.flatMap((event) => event.places),
    ...digest.stocks.map(({ place: id }) => id),
  ])
    expect(places.has(place), place).toBe(true);
});
