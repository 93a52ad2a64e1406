import { expect, test } from "vitest";
import { scopeOf } from "#schema/coverageScope.ts";
import type { SourceFamily } from "../../../../data/pipeline/join/collect.ts";
import { groupTrade } from "../../../../data/pipeline/join/groupTrade.ts";
import type { CoverageObservation, FlowObservation } from "../../../../data/pipeline/read/observations.ts";
import { type BadData, collectProblems } from "../../../../data/pipeline/read/problems.ts";
import { createPlaceRegistry } from "../../../../data/pipeline/reference/placeRegistry.ts";

const PLACES = createPlaceRegistry(
  new Map([
    ["CHL", "Chile"],
    ["CHN", "China"],
  ]),
  new Map(),
  new Map(),
);

const aFlow = (year: number, line = 2): FlowObservation => ({
  file: "flows.csv",
  line,
  sourceId: "baci-v202601",
  system: "HS6",
  code: "283691",
  year,
  origin: "CHL",
  destination: "CHN",
  valueThousands: 3_754_000,
  tonnes: 186_000,
});

const aCoverage = (year: number, rowCount: number): CoverageObservation => ({
  file: "coverage.csv",
  line: 9,
  sourceId: "baci-v202601",
  code: "283691",
  year,
  scope: scopeOf("top6"),
  rowCount,
  absentImporters: null,
  shareOfReported: null,
});

function aFamily(flows: readonly FlowObservation[], coverage: readonly CoverageObservation[]): SourceFamily {
  return {
    id: "cepii-baci",
    about: { family: "cepii-baci", title: "", attribution: "", editions: [] },
    tables: {
      trade: [
        {
          sourceId: "baci-v202601",
          market: "world",
          method: "reconciled",
          currency: "USD",
          valuation: "FOB",
          defaultScope: scopeOf("complete"),
        },
      ],
      flows,
      coverage,
    },
  };
}

function problemsOf(family: SourceFamily): BadData["problems"] {
  const problems = collectProblems();
  groupTrade(family, PLACES, problems);
  try {
    problems.stopIfAny();
    return [];
  } catch (error) {
    return (error as BadData).problems;
  }
}

test("a year has the scope that the coverage table gives it", () => {
  const [trade] = groupTrade(aFamily([aFlow(2023)], [aCoverage(2023, 1)]), PLACES, collectProblems());
  expect(trade?.years.get(2023)?.coverage).toMatchObject({
    completeness: "partial",
    scope: scopeOf("top6"),
    flowCount: 1,
  });
});

test("a year without a line there is complete, as in a full extract", () => {
  const [trade] = groupTrade(aFamily([aFlow(2023), aFlow(2022)], []), PLACES, collectProblems());
  expect([...(trade?.years.keys() ?? [])]).toEqual([2022, 2023]);
  expect(trade?.years.get(2022)?.coverage).toMatchObject({
    completeness: "complete",
    scope: scopeOf("complete"),
  });
});

test("a coverage line that counts other rows than the table holds is a problem", () => {
  expect(problemsOf(aFamily([aFlow(2023)], [aCoverage(2023, 7)]))).toMatchObject([
    { file: "coverage.csv", line: 9, column: "rows", value: "7" },
  ]);
});

test("the same flow twice is a problem", () => {
  expect(problemsOf(aFamily([aFlow(2023), aFlow(2023, 3)], []))).toMatchObject([
    { line: 3, value: "CHL-CHN" },
  ]);
});
