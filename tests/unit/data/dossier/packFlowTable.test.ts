import fc from "fast-check";
import { expect, test } from "vitest";
import { unpackFlowTable } from "#domain/trade/flowTable.ts";
import { packFlowTable } from "../../../../data/pipeline/dossier/packFlowTable.ts";
import { roundQuantity } from "../../../../data/pipeline/dossier/roundQuantity.ts";
import type { TradeFlow } from "../../../../data/pipeline/join/trade.ts";

const place = fc.constantFrom("AUS", "CHL", "CHN", "COD", "DEU", "FRA", "JPN", "USA", "XKX", "ZMB");
const quantity = fc.double({ min: 0.001, max: 1e9, noNaN: true });
const flow: fc.Arbitrary<TradeFlow> = fc.record({
  origin: place,
  destination: place,
  valueThousands: quantity,
  tonnes: fc.option(quantity),
});
const flowsOfYear = fc.uniqueArray(flow, {
  selector: ({ origin, destination }) => `${origin}-${destination}`,
});
const flowsByYear = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1995, max: 2045 }), flowsOfYear), { selector: ([year]) => year })
  .map((entries) => new Map(entries));

function inRouteOrder(flows: readonly TradeFlow[]): TradeFlow[] {
  const key = ({ origin, destination }: TradeFlow) => `${origin}-${destination}`;
  return [...flows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

test("packing and unpacking gives the same flows, up to the stated rounding", () => {
  fc.assert(
    fc.property(flowsByYear, (byYear) => {
      const packed = JSON.parse(JSON.stringify(packFlowTable(byYear))) as ReturnType<typeof packFlowTable>;
      const { byYear: read, places, years } = unpackFlowTable(packed);
      expect(years).toEqual([...byYear.keys()].sort((a, b) => a - b));
      for (const [year, flows] of byYear) {
        const { origins, destinations, values, tonnes } = read(year);
        const found = [...values].map((valueThousands, row) => ({
          origin: places[origins[row] ?? -1],
          destination: places[destinations[row] ?? -1],
          valueThousands,
          tonnes: tonnes?.[row] ?? null,
        }));
        const expected = inRouteOrder(flows).map((entry) => ({
          ...entry,
          valueThousands: roundQuantity(entry.valueThousands),
          tonnes: entry.tonnes === null ? null : roundQuantity(entry.tonnes),
        }));
        expect(found).toEqual(expected);
      }
    }),
  );
});

test("marked flows are marked in the rows of their year, and no others", () => {
  fc.assert(
    fc.property(flowsByYear, fc.infiniteStream(fc.boolean()), (byYear, chance) => {
      const marked = new Set([...byYear.values()].flat().filter(() => chance.next().value));
      const { byYear: read } = unpackFlowTable(packFlowTable(byYear, marked));
      for (const [year, flows] of byYear) {
        const rows = inRouteOrder(flows).flatMap((entry, row) => (marked.has(entry) ? [row] : []));
        expect([...read(year).doubtful]).toEqual(rows);
      }
    }),
  );
});

test("a table without marks says nothing of them, as tables of older editions do", () => {
  const table = packFlowTable(
    new Map([[2000, [{ origin: "CHL", destination: "CHN", valueThousands: 5, tonnes: 1 }]]]),
  );
  expect(table).not.toHaveProperty("doubtful");
  expect(unpackFlowTable(table).byYear(2000).doubtful.size).toBe(0);
});

test("rounding never makes zero of something and stays within 5 %", () => {
  fc.assert(
    fc.property(quantity, (value) => {
      const rounded = roundQuantity(value);
      expect(rounded).toBeGreaterThan(0);
      expect(Math.abs(rounded - value) / value).toBeLessThanOrEqual(0.05);
    }),
  );
});

test("a table is unpacked once", () => {
  const table = packFlowTable(
    new Map([[2024, [{ origin: "CHL", destination: "CHN", valueThousands: 5, tonnes: 1 }]]]),
  );
  expect(unpackFlowTable(table)).toBe(unpackFlowTable(table));
});

test("a year without rows is empty, not an error", () => {
  const table = packFlowTable(
    new Map([[2024, [{ origin: "CHL", destination: "CHN", valueThousands: 5, tonnes: 1 }]]]),
  );
  expect(unpackFlowTable(table).byYear(2001).values).toHaveLength(0);
});

test("a damaged table is refused", () => {
  const table = packFlowTable(
    new Map([[2024, [{ origin: "CHL", destination: "CHN", valueThousands: 5, tonnes: 1 }]]]),
  );
  expect(() => unpackFlowTable({ ...table, values: [] })).toThrow(RangeError);
});

test("more years than a presence mask can hold are refused", () => {
  const years = (count: number) =>
    new Map(
      Array.from({ length: count }, (_, i) => [
        1900 + i,
        [{ origin: "CHL", destination: "CHN", valueThousands: 1, tonnes: 1 }],
      ]),
    );
  expect(packFlowTable(years(53)).years).toHaveLength(53);
  expect(() => packFlowTable(years(54))).toThrow(RangeError);
});
