import { readFileSync } from "node:fs";
import { csvRows } from "../../../../src/lib/csvRows.ts";

/** Rows of a table of published supply risks, by the names of its columns. */
export function publishedRisks(year: 2017 | 2023): Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = csvRows(
    readFileSync(`tests/fixtures/supply-risk/supply-risk-${year}.csv`, "utf8"),
  );
  return rows
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}
