import type { SourceFamily } from "../join/collect.ts";
import type { Location, Problems } from "../read/problems.ts";
import type { ProductCode, ShareLine } from "../reference/reference.ts";

/** Every row's source id is an edition of its own family, and every customs code and product is in the reference tables. */
export function checkReferences(
  families: readonly SourceFamily[],
  productCodes: readonly ProductCode[],
  shareLines: readonly ShareLine[],
  problems: Problems,
): void {
  const codes = new Set(productCodes.map(({ system, code }) => `${system} ${code}`));
  for (const family of families) {
    const ids = new Set(family.about.editions.map(({ id }) => id));
    const { flows = [], coverage = [], production = [], notes = [], reserves = [] } = family.tables;
    const { supplyShares = [], indicators = [], governance = [] } = family.tables;
    const rows: readonly (Location & { sourceId: string })[][] = [
      [...flows],
      [...coverage],
      [...production],
      [...notes],
      [...reserves],
      [...supplyShares],
      [...indicators],
      [...governance],
    ];
    for (const row of rows.flat()) {
      if (!ids.has(row.sourceId))
        problems.add(row, "source_id", row.sourceId, `an edition in ${family.id}/source.json`);
    }
    for (const flow of flows) {
      if (!codes.has(`${flow.system} ${flow.code}`)) {
        problems.add(flow, "hs6", flow.code, "a code in product-codes.csv or cn8-codes.csv");
      }
    }
    checkProducts(family, shareLines, problems);
  }
}

function checkProducts(family: SourceFamily, shareLines: readonly ShareLine[], problems: Problems): void {
  const lines = shareLines.filter((line) => line.family === family.id);
  const expected = new Map(lines.map((line) => [lineKey(line.material, line.measure, line.product), line]));
  const years = new Map<string, number[]>();
  const { production = [], reserves = [] } = family.tables;
  const rows = [
    ...production.map((row) => ({ ...row, measure: row.stage })),
    ...reserves.map((row) => ({ ...row, measure: "reserves" as const })),
  ];
  for (const row of rows) {
    const key = lineKey(row.material, row.measure, row.product);
    const yearsBefore = years.get(key);
    if (yearsBefore !== undefined) {
      yearsBefore.push(row.year);
      continue;
    }
    years.set(key, [row.year]);
    if (!expected.has(key))
      problems.add(
        row,
        "product",
        row.product,
        `a line of ${row.material} ${row.measure} in share-lines.csv`,
      );
  }
  for (const [key, line] of expected) {
    const held = years.get(key) ?? [];
    const first = Math.min(...held);
    const last = Math.max(...held);
    if (first !== line.firstYear)
      problems.add(line, "first_year", String(line.firstYear), `${first}, as the table holds`);
    if (last !== line.lastYear)
      problems.add(line, "last_year", String(line.lastYear), `${last}, as the table holds`);
  }
}

function lineKey(material: string, measure: string, product: string): string {
  return `${material}|${measure}|${product}`;
}
