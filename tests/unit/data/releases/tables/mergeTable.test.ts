import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReleaseTable } from "../../../../../data/pipeline/releases/release.ts";
import { mergeTable } from "../../../../../data/pipeline/releases/tables/mergeTable.ts";
import { compareRows, findOrder } from "../../../../../data/pipeline/releases/tables/tableOrder.ts";
import { formatTable } from "../../../../../data/pipeline/releases/tables/tableText.ts";

type Rows = readonly (readonly string[])[];

const tableOf = (rows: Rows, year = "none"): ReleaseTable => ({
  file: "production.csv",
  columns: ["year", "place", "value"],
  rows,
  keyColumns: ["year", "place"],
  figureColumns: ["value"],
  supersedes: (row) => row["year"] === year,
});
const STANDING: Rows = [
  ["2023", "AUS", "1"],
  ["2023", "ZMB", "2"],
  ["2024", "AUS", "3"],
];

test("new rows go where the table's own order has them", () => {
  const { rows } = mergeTable(
    tableOf([
      ["2024", "CHN", "9"],
      ["2023", "CHN", "8"],
      ["2022", "CHN", "7"],
    ]),
    STANDING,
  );
  expect(rows.map((row) => row.join())).toEqual([
    "2022,CHN,7",
    "2023,AUS,1",
    "2023,CHN,8",
    "2023,ZMB,2",
    "2024,AUS,3",
    "2024,CHN,9",
  ]);
});

test("a row with the same key is replaced where it stands, a superseded one goes, with or without its key", () => {
  const { rows, change } = mergeTable(tableOf([["2023", "ZMB", "4"]], "2023"), STANDING);
  expect(rows.map((row) => row.join())).toEqual(["2023,ZMB,4", "2024,AUS,3"]);
  expect(change).toMatchObject({ newRows: 0, changedRows: 1, goneRows: 1, newYears: [], goneYears: [] });
  expect(change.figures).toEqual([
    { key: "2023 ZMB", column: "value", before: "2", after: "4", relative: 1 },
  ]);
});

test("rows of a later edition stay, whether or not an older one has them", () => {
  const table: ReleaseTable = {
    ...tableOf([
      ["2023", "ZMB", "old", "4"],
      ["2023", "PER", "old", "5"],
    ]),
    columns: ["year", "place", "source_id", "value"],
    supersedes: () => true,
  };
  const standing = [
    ["2023", "AUS", "new", "1"],
    ["2023", "ZMB", "new", "2"],
  ];
  const { rows, change } = mergeTable(table, standing, (id) => id === "new");
  expect(rows.map((row) => row.join())).toEqual(["2023,AUS,new,1", "2023,PER,old,5", "2023,ZMB,new,2"]);
  expect(change).toMatchObject({ olderRows: 1, newRows: 1, changedRows: 0, goneRows: 0 });
});

test("years are told that come and go", () => {
  const { change } = mergeTable(tableOf([["2025", "AUS", "1"]], "2024"), STANDING);
  expect(change).toMatchObject({ newYears: ["2025"], goneYears: ["2024"] });
});

test("a release that names a key twice, or a column it does not have, is a mistake of its reader", () => {
  expect(() => mergeTable(tableOf([...STANDING, ...STANDING]), [])).toThrow(RangeError);
  expect(() => mergeTable({ ...tableOf([]), keyColumns: ["material"] }, [])).toThrow(RangeError);
});

const cell = fc.constantFrom("1", "2", "10", "a", "b");
const rows = fc.uniqueArray(fc.tuple(cell, cell, cell), { selector: ([a, b]) => `${a} ${b}` });

test("merging a table into itself changes nothing; a sorted table stays sorted", () => {
  fc.assert(
    fc.property(rows, rows, fc.boolean(), (standing, added, isByPlace) => {
      const order = isByPlace ? [1, 0] : [0, 1];
      const sorted = [...standing].sort((a, b) => compareRows(a, b, order));
      expect(mergeTable(tableOf(sorted), sorted).rows).toEqual(sorted);
      const merged = mergeTable(tableOf(added), sorted).rows;
      const found = findOrder(sorted, [0, 1]);
      expect(merged).toEqual([...merged].sort((a, b) => compareRows(a, b, found)));
    }),
  );
});

test("cells are quoted only where they must be", () => {
  expect(formatTable(["a", "b"], [["plain", 'with "quotes", comma']])).toBe(
    'a,b\nplain,"with ""quotes"", comma"\n',
  );
});
