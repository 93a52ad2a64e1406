import { expect, test } from "vitest";
import { findRows, readRawRows } from "#domain/evidenceRows.ts";
import { csvRows } from "#lib/csvRows.ts";

const FLOWS = `line,origin,destination,year,hs6,exporter_iso3,importer_iso3,value_kusd
7,CHL,BEL,2023,283691,CHL,BEL,111786
8,CHL,DEU,2023,283691,CHL,DEU,12
9,SRB,DEU,2023,283691,SCG,DEU,3
10,CHL,BEL,2022,283691,CHL,BEL,5
`;
const ANY = { place: null, origin: null, destination: null };

test("a file of rows gives each with its line, its places and the table's own cells", () => {
  const { header, rows } = readRawRows(csvRows(FLOWS));
  expect(header).toEqual(["year", "hs6", "exporter_iso3", "importer_iso3", "value_kusd"]);
  expect(rows[2]).toEqual({ line: 9, places: ["SRB", "DEU"], cells: ["2023", "283691", "SCG", "DEU", "3"] });
});

test("rows are found by their places, as joined, and by what their columns say", () => {
  const raw = readRawRows(csvRows(FLOWS));
  const lines = (wanted: Partial<Parameters<typeof findRows>[1]>) =>
    findRows(raw, { facts: {}, ...ANY, ...wanted }).map(({ line }) => line);
  expect(
    lines({ facts: { year: ["2023"] }, origin: new Set(["CHL"]), destination: new Set(["BEL"]) }),
  ).toEqual([7]);
  expect(lines({ origin: new Set(["SRB"]) })).toEqual([9]);
  expect(lines({ facts: { source: ["a column that the table lacks"] } })).toEqual([7, 8, 9, 10]);
});

test("a table of places is read by the place alone, with quotes and commas inside cells", () => {
  const raw = readRawRows(csvRows('line,place,product,quantity\n3,COD,"cobalt, mine (""Co"")",5\n'));
  expect(raw.rows).toEqual([{ line: 3, places: ["COD"], cells: ['cobalt, mine ("Co")', "5"] }]);
  const wanted = { facts: { product: ['cobalt, mine ("Co")'] }, ...ANY };
  expect(findRows(raw, { ...wanted, place: new Set(["COD"]) })).toHaveLength(1);
  expect(findRows(raw, { ...wanted, place: new Set(["ZMB"]) })).toHaveLength(0);
});
