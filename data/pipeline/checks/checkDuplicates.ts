import type { SourceFamily } from "../join/collect.ts";
import type { Location, Problems } from "../read/problems.ts";

/** No table says the same thing twice. */
export function checkDuplicates({ tables }: SourceFamily, problems: Problems): void {
  refuse(tables.coverage, (row) => [row.sourceId, row.code, row.year], problems);
  refuse(tables.production, (row) => [row.material, row.stage, row.product, row.year, row.place], problems);
  refuse(tables.reserves, (row) => [row.material, row.product, row.year, row.place], problems);
  refuse(
    tables.supplyShares,
    (row) => [row.material, row.stage, row.scope, row.product, row.place],
    problems,
  );
  refuse(tables.governance, (row) => [row.place, row.indicator, row.year], problems);
  refuse(tables.projects, (row) => [row.id], problems);
  refuse(tables.partnerships, (row) => [row.id], problems);
}

function refuse<Row extends Location>(
  rows: readonly Row[] | undefined,
  keyOf: (row: Row) => readonly (string | number)[],
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const row of rows ?? []) {
    const key = keyOf(row).join(" | ");
    if (seen.has(key)) problems.add(row, "", key, "one row with this key");
    seen.add(key);
  }
}
