import fc from "fast-check";
import { expect, test } from "vitest";
import { joinFlowParts } from "#domain/trade/joinFlowParts.ts";
import type { Dossier, FlowTable } from "#schema/dossier.ts";
import { packFlowTable } from "../../../../data/pipeline/dossier/packFlowTable.ts";
import { roomBeside, splitFlows } from "../../../../data/pipeline/dossier/splitFlows.ts";
import type { TradeFlow } from "../../../../data/pipeline/join/trade.ts";

const place = fc.constantFrom("AUS", "CHL", "CHN", "COD", "DEU", "FRA", "JPN", "USA", "XKX", "ZMB");
const flow: fc.Arbitrary<TradeFlow> = fc.record({
  origin: place,
  destination: place,
  valueThousands: fc.double({ min: 0.001, max: 1e9, noNaN: true }),
  tonnes: fc.option(fc.double({ min: 0.001, max: 1e9, noNaN: true })),
});
const flowsByYear = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 1995, max: 2045 }),
      fc.uniqueArray(flow, { selector: ({ origin, destination }) => `${origin}-${destination}` }),
    ),
    { selector: ([year]) => year },
  )
  .map((entries) => new Map(entries));

function tableOf(code: string, flows: ReadonlyMap<number, readonly TradeFlow[]>): FlowTable {
  const packed = packFlowTable(flows);
  const second = { sourceId: "comext", code: `${code}00`, currency: "EUR", valuation: "CIF" } as const;
  return {
    code,
    system: "HS6",
    form: "ore",
    label: code,
    sharedWith: [],
    isSpecific: true,
    note: null,
    sourceId: "baci",
    market: "world",
    method: "reconciled",
    currency: "USD",
    valuation: "FOB",
    coverage: [],
    ...packed,
    doubtful: packed.values.map((_, position) => position),
    secondReports: [{ ...second, cellSteps: packed.values.map(() => 1), values: packed.values }],
  };
}

const EMPTY: Dossier = {
  schemaVersion: 1,
  material: "cobalt",
  shares: [],
  flows: [],
  leftOutCodes: [],
  sourceChoices: [],
};

test("tables parted over files are the same when they are joined", () => {
  fc.assert(
    fc.property(fc.array(flowsByYear, { maxLength: 3 }), fc.integer({ min: 1, max: 200 }), (all, limit) => {
      const tables = all.map((flows, index) => tableOf(`26050${index}`, flows));
      const [first = [], ...rest] = splitFlows(tables, limit, limit);
      const parts = rest.map((flows) => ({ schemaVersion: 1 as const, material: "cobalt", flows }));
      expect(joinFlowParts({ ...EMPTY, flows: first }, parts).flows).toEqual(tables);
    }),
  );
});

test("a table above the limit is parted between origins", () => {
  const from = (origin: string) => ({ origin, destination: "CHN", valueThousands: 123_456, tonnes: null });
  const flows = [from("AUS"), from("COD"), from("ZMB")];
  const { doubtful: _, secondReports: __, ...table } = tableOf("260500", new Map([[2024, flows]]));
  expect(splitFlows([table], 12, 12).map((group) => group.map(({ values }) => values.length))).toEqual([
    [2],
    [1],
  ]);
  expect(splitFlows([table], 18, 18)).toEqual([[table]]);
});

test("a part of another material is refused", () => {
  expect(() => joinFlowParts(EMPTY, [{ schemaVersion: 1, material: "nickel", flows: [] }])).toThrow(
    RangeError,
  );
});

test("what else a dossier holds leaves less room in its own file", () => {
  expect(roomBeside("")).toBe(66_000);
  expect(roomBeside("1".repeat(20_000))).toBe(62_000);
});
