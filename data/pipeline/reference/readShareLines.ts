import { choiceCell, requiredNumber, yearCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import { LINE_ROLES, type ShareLine } from "./reference.ts";

/** Header of `share-lines.csv`. */
export const SHARE_LINE_COLUMNS = [
  "material_id",
  "measure",
  "line",
  "label",
  "line_order",
  "source_family",
  "product",
  "unit",
  "first_year",
  "last_year",
  "role",
  "reason",
] as const;

/** Which source product feeds which share series, in the order of the table. */
export function readShareLines(
  open: OpenTable,
  materials: ReadonlySet<string>,
  problems: Problems,
): ShareLine[] {
  const rows = open("share-lines.csv", SHARE_LINE_COLUMNS);
  return rows.map((row) => {
    const material = row.cells.material_id;
    if (!materials.has(material)) problems.add(row, "material_id", material, "a material in materials.csv");
    return {
      file: row.file,
      line: row.line,
      material,
      measure: choiceCell(row, "measure", ["extraction", "processing", "reserves"], problems),
      suffix: row.cells.line,
      label: row.cells.label,
      lineOrder: requiredNumber(row, "line_order", problems, { min: 1 }),
      family: row.cells.source_family,
      product: row.cells.product,
      firstYear: yearCell(row, "first_year", problems),
      lastYear: yearCell(row, "last_year", problems),
      role: choiceCell(row, "role", LINE_ROLES, problems),
      reason: row.cells.reason,
    };
  });
}
