import { beforeAll, describe, expect, test } from "vitest";
import { scopeOf } from "#schema/coverageScope.ts";
import type { Dossier, SharePeriod, ShareSeries } from "#schema/dossier.ts";
import { methodOf } from "#schema/tradeMethod.ts";
import { checkBaskets, checkOpenings } from "../../../../data/pipeline/checks/checkOpenings.ts";
import { checkContent, checkEuShares, checkMiners } from "../../../../data/pipeline/checks/checkProducers.ts";
import { checkSites, readAreas } from "../../../../data/pipeline/checks/checkSites.ts";
import {
  checkReporters,
  checkReportersAboveTotal,
} from "../../../../data/pipeline/checks/compareReporters.ts";
import type { CodeTrade, TradeFlow } from "../../../../data/pipeline/join/trade.ts";
import type { ProjectObservation } from "../../../../data/pipeline/read/observations.ts";
import type { ProductCode } from "../../../../data/pipeline/reference/reference.ts";
import type { QuantityRow } from "../../../../data/pipeline/series/buildQuantitySeries.ts";
import { aFlowTable, aPeriod, COBALT, MANIFEST } from "../../../fixtures/smallWorld.ts";

const MEMBERS = new Set(["DEU", "FIN", "FRA", "ITA", "ESP"]);

function trade(
  sourceId: string,
  code: string,
  flows: readonly TradeFlow[],
  market: "world" | "eu-total" | "eu-imports" = "world",
): CodeTrade {
  const coverage = COBALT.flows[0]!.coverage[0]!;
  return {
    terms: {
      sourceId,
      market,
      method: methodOf({ sourceId, market }),
      currency: "USD",
      valuation: "FOB",
      defaultScope: scopeOf("complete"),
    },
    family: sourceId,
    system: "HS6",
    code,
    years: new Map([[2024, { year: 2024, flows, coverage, unrouted: [] }]]),
  };
}

const flow = (origin: string, destination: string, valueThousands: number): TradeFlow => ({
  origin,
  destination,
  valueThousands,
  tonnes: null,
});

describe("the same flow in two sources, reporter by reporter", () => {
  const importers = ["DEU", "FRA", "ITA", "ESP", "USA", "JPN"];
  const codes = [{ code: "284610+284690", use: "specific" }] as unknown as readonly ProductCode[];
  /** China's exports to six importers, and as much from Malaysia, so that totals can agree. */
  const table = (sourceId: string, factors: readonly number[]) =>
    trade(
      sourceId,
      sourceId === "sum" ? "284610+284690" : "284690",
      importers.flatMap((importer, i) => [
        flow("CHN", importer, 2_000 * (factors[i] ?? 1)),
        flow("MYS", importer, 2_000),
      ]),
    );

  test("passes within a factor of two", () => {
    expect(checkReporters([table("sum", [2, 2, 1, 1, 1, 1]), table("other", [])], codes)).toEqual([]);
  });

  test("fails where the members of the EU are counted several times, though the rest agrees", () => {
    const [finding, ...more] = checkReporters([table("sum", [8, 15, 9, 12]), table("other", [])], codes);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ check: "reporters", found: "4 of 6" });
    expect(finding?.expected).toContain("DEU ESP FRA ITA");
  });

  test("judges no code that holds other goods too, and no reconciled source", () => {
    const tables = [table("sum", [8, 15, 9, 12]), table("other", [])];
    expect(checkReporters(tables, [{ code: "284610+284690", use: "shared" }] as never)).toEqual([]);
  });
});

describe("a member that imports more than the EU as one", () => {
  const total = trade("customs", "81052000", [flow("CHN", "EU27", 1_000)], "eu-total");
  const found = (value: number, origin = "CHN") =>
    checkReportersAboveTotal([total, trade("world", "810520", [flow(origin, "DEU", value)])], MEMBERS);

  test("is found", () => {
    expect(found(1_600)).toMatchObject([{ check: "reporter-above-total", found: "1.6" }]);
  });

  test("is none where currency and freight explain it, or where the goods come from another member", () => {
    expect(found(1_350)).toEqual([]);
    expect(found(9_000, "FRA")).toEqual([]);
  });
});

const [EXTRACTION] = COBALT.shares;
const series = (period: SharePeriod, changes: Partial<ShareSeries> = {}): ShareSeries => ({
  ...EXTRACTION!,
  periods: [period],
  ...changes,
});
const dossier = (...shares: ShareSeries[]): Dossier => ({ ...COBALT, shares });

describe("a place that the EU is said to get ore from", () => {
  const mined = series(aPeriod({ COD: 750, CUB: 50 }));
  const sources = (shares: Record<string, number>, changes: Partial<ShareSeries> = {}) =>
    series(aPeriod(shares, { year: null, unit: "share", worldTotal: 1 }), {
      id: "eu-sourcing-extraction",
      measure: "eu-sourcing",
      ...changes,
    });

  test("must mine by some source of production", () => {
    expect(checkMiners(dossier(mined, sources({ COD: 0.6, GBR: 0.4 })))).toMatchObject([
      { check: "miner", key: "eu-sourcing-extraction GBR", found: "0.4" },
    ]);
  });

  test("need not where the series says that it counts compounds, or where it supplies hardly anything", () => {
    expect(checkMiners(dossier(mined, sources({ GBR: 0.4 }, { counts: "compounds" })))).toEqual([]);
    expect(checkMiners(dossier(mined, sources({ COD: 0.97, GBR: 0.03 })))).toEqual([]);
  });
});

describe("a unit", () => {
  const row = (product: string, remark: string | null) =>
    ({ material: "strontium", measure: "extraction", sourceId: "usgs", product, remark }) as QuantityRow;

  test("is no content where the source remarks that it is gross weight", () => {
    const rows = [row("strontium, mine (Sr content)", "Gross weight of celestite")];
    expect(checkContent(rows, [])).toMatchObject([{ check: "content", material: "strontium" }]);
    expect(checkContent([row("celestite, mine (gross weight)", "Gross weight")], [])).toEqual([]);
    expect(checkContent([row("strontium, mine (Sr content)", null)], [])).toEqual([]);
  });
});

describe("the EU's share", () => {
  const study = series(aPeriod({ COD: 0.6, DEU: 0.2 }, { year: null, unit: "share", worldTotal: 1 }), {
    basis: "published-share",
  });

  test("fails where it lies far below that of the EU's study though every member is listed", () => {
    expect(checkEuShares(dossier(series(aPeriod({ COD: 750, DEU: 10 })), study), MEMBERS)).toMatchObject([
      { check: "eu-share", found: "0.01" },
    ]);
  });

  test("passes where it is near, and where a member is not listed, which the page says", () => {
    expect(checkEuShares(dossier(series(aPeriod({ COD: 750, DEU: 180 })), study), MEMBERS)).toEqual([]);
    expect(checkEuShares(dossier(series(aPeriod({ COD: 750 })), study), MEMBERS)).toEqual([]);
  });
});

describe("the site of a project", () => {
  let areas: ReturnType<typeof readAreas>;
  beforeAll(() => {
    areas = readAreas("data/boundaries");
  });
  const project = (place: string, position: [number, number], furtherSites: unknown[] = []) =>
    ({ id: "mine", place, position, furtherSites }) as unknown as ProjectObservation;

  test("lies in its country, a little off its coast, or nowhere that is known", () => {
    expect(checkSites([project("FIN", [23.1, 63.8])], areas)).toEqual([]);
    expect(checkSites([{ ...project("FIN", [0, 0]), position: null }], areas)).toEqual([]);
  });

  test("fails across the border, and in the sea", () => {
    expect(checkSites([project("FIN", [18, 59.3])], areas)).toMatchObject([{ check: "site" }]);
    expect(checkSites([project("FIN", [-30, 40])], areas)).toMatchObject([{ expected: "a point in FIN" }]);
  });

  test("fails for a further site too", () => {
    const further = [{ place: "GRL", locality: "", position: [10, 60], precision: "exact-site" }];
    expect(checkSites([project("NOR", [10, 60], further)], areas)).toMatchObject([
      { expected: "a point in GRL" },
    ]);
  });
});

describe("what a page opens with", () => {
  const [cobalt] = MANIFEST.materials;
  const opening = { material: "cobalt", measure: "extraction", series: "extraction", year: null } as const;
  const row = { file: "", line: 2 };
  const openings = (changes: object) => new Map([["cobalt", { ...row, ...opening, ...changes }]]);
  const manifest = { ...MANIFEST, materials: [cobalt!] };

  test("is a written choice of a measure that is there, and of its first series", () => {
    expect(checkOpenings(manifest, openings({}))).toEqual([]);
    expect(checkOpenings(manifest, openings({ measure: "processing" }))).toMatchObject([
      { check: "opening" },
    ]);
    expect(checkOpenings(manifest, openings({ series: "extraction-iea" }))).toMatchObject([
      { check: "opening" },
    ]);
    expect(checkOpenings(manifest, new Map())).toMatchObject([{ key: "none" }]);
  });

  const opened = {
    ...manifest,
    materials: [{ ...cobalt!, opening: { measure: "extraction" as const, year: 2024 } }],
  };
  const ore = aFlowTable([[2024, "COD", "CHN", 5, 1]], { code: "260500" });
  const metal = aFlowTable([[2024, "COD", "CHN", 95, 1]], { code: "810520" });
  const drawing = (codes: string[], flows = [ore, metal]): Dossier => ({
    ...COBALT,
    flows,
    baskets: [{ usedFor: ["trade"], name: "cobalt-all", codes }],
  });

  test("draws at least a tenth of the material's trade", () => {
    expect(checkBaskets(opened, [drawing(["260500", "810520"])])).toEqual([]);
    expect(checkBaskets(opened, [drawing(["260500"])])).toMatchObject([{ check: "basket", found: "0.05" }]);
  });

  test("is not held against codes that are mostly other goods", () => {
    expect(checkBaskets(opened, [drawing(["260500"], [ore, { ...metal, isAlone: true }])])).toEqual([]);
  });
});
