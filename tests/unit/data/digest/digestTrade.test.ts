import { expect, test } from "vitest";
import { EU27 } from "#domain/place.ts";
import { scopeOf } from "#schema/coverageScope.ts";
import type { FlowTable } from "#schema/dossier.ts";
import { digestTrade } from "../../../../data/pipeline/digest/digestTrade.ts";
import { COBALT, GALLIUM, MANIFEST } from "../../../fixtures/smallWorld.ts";

const trade = digestTrade({ manifest: MANIFEST, dossier: COBALT });

test("the EU's imports are those from outside, by origin, of every year that has some", () => {
  expect(trade?.euImports).toEqual([
    { year: 2024, isComplete: true, places: ["COD", "CUB"], values: [100, 60], unnamed: 0 },
  ]);
});

test("importers are compared in the latest year that holds all trade: the EU from outside, its members from everyone", () => {
  expect(trade?.year).toBe(2024);
  expect(trade?.importers).toEqual([
    { place: "CHN", total: 1030, leader: "COD", leaderValue: 1000, hhi: 9434 },
    { place: "EU27", total: 160, leader: "COD", leaderValue: 100, hhi: 5313 },
    { place: "FIN", total: 100, leader: "COD", leaderValue: 100, hhi: 10_000 },
    { place: "DEU", total: 100, leader: "CUB", leaderValue: 60, hhi: 5200 },
  ]);
});

test("exporters are the world's, the EU as one, each with what the EU buys of it", () => {
  expect(trade?.exporters).toEqual({
    places: ["COD", "CUB", "EU27"],
    totals: [1100, 60, 35],
    toEu: [100, 60, 0],
  });
});

test("goods are those that stand for the material in trade, by their name, codes and sources", () => {
  expect(trade).toMatchObject({
    goods: "cobalt-all",
    codes: ["260500", "810520"],
    sourceIds: ["comtrade", "baci"],
  });
});

/** Cobalt of which the EU imports more, from partners that its source does not name. */
function withUnnamed(imports: number) {
  const unnamed = { year: 2024, places: ["DEU"], exports: [0], imports: [imports] };
  const flows = COBALT.flows.map(
    (table): FlowTable => (table.code === "810520" ? { ...table, unrouted: [unnamed] } : table),
  );
  const digest = digestTrade({ manifest: MANIFEST, dossier: { ...COBALT, flows } });
  return {
    eu: digest?.importers.find(({ place }) => place === "EU27"),
    unnamed: digest?.euImports[0]?.unnamed,
  };
}

test("one without a name counts in the total, and nobody leads where it may supply more", () => {
  expect(withUnnamed(90)).toMatchObject({
    unnamed: 90,
    eu: { total: 250, leader: "COD", leaderValue: 100, hhi: 2176 },
  });
  expect(withUnnamed(110)).toMatchObject({
    unnamed: 110,
    eu: { total: 270, leader: null, leaderValue: null, hhi: null },
  });
});

test("a year whose tables hold the largest flows only is not complete, and is compared only where none is", () => {
  const flows = COBALT.flows.map(
    (table): FlowTable => ({
      ...table,
      coverage: table.coverage.map((held) => ({ ...held, scope: scopeOf("top20") })),
    }),
  );
  const digest = digestTrade({ manifest: MANIFEST, dossier: { ...COBALT, flows } });
  expect(digest?.year).toBe(2024);
  expect(digest?.euImports).toMatchObject([{ year: 2024, isComplete: false }]);
});

test("where no table of world trade holds the goods, the EU's customs say what it imports, and nobody else is listed", () => {
  const flows = COBALT.flows.filter(({ market }) => market !== "world");
  const customs = digestTrade({ manifest: MANIFEST, dossier: { ...COBALT, flows } });
  expect(customs).toMatchObject({ market: "eu-imports", unit: "keur", exporters: { places: [] } });
  expect(customs?.importers.map(({ place }) => place)).toEqual([EU27]);
  expect(digestTrade({ manifest: MANIFEST, dossier: GALLIUM })).toBeNull();
});
