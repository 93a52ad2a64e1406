import { expect, test } from "vitest";
import { scopeOf } from "#schema/coverageScope.ts";
import { measureCustomsParts } from "../../../../data/pipeline/join/measureCustomsParts.ts";
import type { CodeTrade, TradeFlow, YearTrade } from "../../../../data/pipeline/join/trade.ts";
import { COBALT } from "../../../fixtures/smallWorld.ts";

const MEMBERS = new Set(["DEU", "FRA"]);
const flow = (origin: string, destination: string, valueThousands: number): TradeFlow => ({
  origin,
  destination,
  valueThousands,
  tonnes: null,
});

function trade(market: "eu-imports" | "eu-total", flows: readonly TradeFlow[], others = 0): CodeTrade {
  const unrouted = others === 0 ? [] : [{ place: "EU27", exportsThousands: 0, importsThousands: others }];
  const held: YearTrade = { year: 2024, flows, coverage: COBALT.flows[0]!.coverage[0]!, unrouted };
  return {
    terms: {
      sourceId: market,
      market,
      method: "customs",
      currency: "EUR",
      valuation: "CIF",
      defaultScope: scopeOf(market),
    },
    family: market,
    system: "CN8",
    code: "81129295",
    years: new Map([[2024, held]]),
  };
}

const partOf = (...trades: readonly CodeTrade[]) =>
  measureCustomsParts(trades, MEMBERS)[0]?.years.get(2024)?.coverage;

test("what members import from outside is held against all imports of the EU, named origins and others", () => {
  const members = trade("eu-imports", [
    flow("CHN", "DEU", 10),
    flow("FRA", "DEU", 500),
    flow("USA", "FRA", 3),
  ]);
  expect(partOf(members, trade("eu-total", [flow("CHN", "EU27", 70)], 30))).toMatchObject({
    shareOfReported: 0.13,
    completeness: "partial",
  });
});

test("members whose rows are all imports are whole", () => {
  const members = trade("eu-imports", [flow("CHN", "DEU", 100)]);
  expect(partOf(members, trade("eu-total", [flow("CHN", "EU27", 100)]))).toMatchObject({
    shareOfReported: 1,
    completeness: "complete",
  });
});

test("where nobody publishes all imports, nothing is said of the part", () => {
  const members = trade("eu-imports", [flow("CHN", "DEU", 100)]);
  expect(partOf(members)).toBe(members.years.get(2024)?.coverage);
});
