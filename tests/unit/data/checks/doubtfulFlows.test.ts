import { describe, expect, test } from "vitest";
import { findDoubtfulFlows } from "../../../../data/pipeline/checks/findDoubtfulFlows.ts";
import type { TradeFlow } from "../../../../data/pipeline/join/trade.ts";

const flow = (route: string, valueThousands: number, tonnes: number | null): TradeFlow => ({
  origin: route.slice(0, 3),
  destination: route.slice(4),
  valueThousands,
  tonnes,
});

/** Twelve flows at about 10 000 USD a tonne, with little spread. */
const usual = Array.from({ length: 12 }, (_, i) => flow(`A${10 + i}-CHN`, 1000 + 50 * i, 100 + i));

const routesOf = (flows: Iterable<TradeFlow>) =>
  [...flows].map(({ origin, destination }) => `${origin}-${destination}`);

function marked(...extra: TradeFlow[]): string[] {
  return routesOf(findDoubtfulFlows(new Map([[2024, [...usual, ...extra]]])));
}

describe("a unit value", () => {
  test("is in range near what is usual", () => {
    expect(marked(flow("ARE-IND", 4900, 100), flow("ARE-IRN", 260, 100))).toEqual([]);
  });

  test("is marked above and below the range", () => {
    expect(marked(flow("ARE-IND", 9000, 100), flow("ARE-IRN", 150, 100))).toEqual(["ARE-IND", "ARE-IRN"]);
  });

  test("is not judged for small flows, without a weight, or among few flows", () => {
    expect(
      marked(flow("ARE-IND", 99, 1000), flow("ARE-IRN", 9000, 0.9), flow("ARE-OMN", 9000, null)),
    ).toEqual([]);
    const few = [...usual.slice(0, 8), flow("ARE-IND", 9000, 100)];
    expect(findDoubtfulFlows(new Map([[2024, few]])).size).toBe(0);
  });

  test("is in range near the grade that most money is paid for, though most flows are of another", () => {
    const ore = flow("PHL-CHN", 2_000_000, 30_000_000);
    expect(marked(ore, flow("PHL-JPN", 80_000, 1_000_000))).toEqual([]);
    expect(marked(flow("PHL-CHN", 2_000, 30_000))).toEqual(["PHL-CHN"]);
  });

  test("may differ by a factor of 20 in a code that holds other goods too", () => {
    const flows = [...usual, flow("KOR-JPN", 900, 10), flow("KOR-CHN", 6000, 20)];
    expect(routesOf(findDoubtfulFlows(new Map([[2024, flows]]), false))).toEqual(["KOR-CHN"]);
  });

  test("may differ more in a code of many grades, by a factor of 20 at most", () => {
    const grades = Array.from({ length: 12 }, (_, i) => flow(`A${10 + i}-CHN`, 1000, 10 * 1.5 ** i));
    const found = (extra: TradeFlow) => routesOf(findDoubtfulFlows(new Map([[2024, [...grades, extra]]])));
    expect(found(flow("ARE-IND", 1000, 2000))).toEqual([]);
    expect(found(flow("ARE-IND", 1000, 10_000))).toEqual(["ARE-IND"]);
  });
});

describe("the weight of a large flow", () => {
  const three = (...weighed: readonly (readonly [number, number])[]) =>
    new Map(weighed.map(([value, tonnes], i) => [2022 + i, [flow("PHL-CHN", value, tonnes)]]));

  test("is marked where it leaves the years beside it and the value does not", () => {
    const found = findDoubtfulFlows(three([2589, 33_228], [2044, 15_344], [1598, 34_308]));
    expect([...found].map(({ tonnes }) => tonnes)).toEqual([15_344]);
  });

  test("is not where the value goes with it, where it keeps to its line, or where a year beside it is not held", () => {
    expect(findDoubtfulFlows(three([2589, 33_228], [1000, 15_344], [1598, 34_308])).size).toBe(0);
    expect(findDoubtfulFlows(three([2589, 33_228], [2044, 25_344], [1598, 34_308])).size).toBe(0);
    expect(findDoubtfulFlows(three([2589, 33_228], [2044, 15_344])).size).toBe(0);
  });

  test("is not judged where the flow is a small part of the code", () => {
    const years = three([2589, 33_228], [2044, 15_344], [1598, 34_308]);
    const other = flow("NCL-CHN", 50_000, 1_000_000);
    const found = findDoubtfulFlows(new Map([...years].map(([year, flows]) => [year, [...flows, other]])));
    expect(found.size).toBe(0);
  });
});
