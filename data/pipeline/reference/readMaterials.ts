import { flagCell, textCell } from "../read/cells.ts";
import type { OpenTable, Row } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import type { MaterialEntry } from "./reference.ts";

const LIST_YEARS = [2011, 2014, 2017, 2020, 2023] as const;

/** The material that a row names as its whole. */
function partOf(row: Row<"part_of">, ids: ReadonlySet<string>, problems: Problems): string | null {
  const id = row.cells.part_of;
  if (id !== "" && !ids.has(id)) problems.add(row, "part_of", id, "a material of this table, or none");
  return id || null;
}

/** The 34 critical raw materials and the combined rare earths, in the order of the table. */
export function readMaterials(open: OpenTable, problems: Problems): MaterialEntry[] {
  const rows = open("materials.csv", [
    "material_id",
    "name_en",
    "symbol",
    "critical",
    "strategic",
    "group",
    "main_uses",
    "in_crm_list_2011",
    "in_crm_list_2014",
    "in_crm_list_2017",
    "in_crm_list_2020",
    "in_crm_list_2023",
    "notes",
    "source_url",
    "not_mined_as_such",
    "legal_entry",
    "part_of",
  ]);
  const ids = new Set(rows.map(({ cells }) => cells.material_id));
  return rows.map((row) => ({
    id: textCell(row, "material_id", problems),
    symbol: row.cells.symbol || null,
    group: textCell(row, "group", problems),
    isStrategic: flagCell(row, "strategic", problems),
    isLegalEntry: flagCell(row, "legal_entry", problems),
    isMinedAsSuch: !flagCell(row, "not_mined_as_such", problems),
    listedSince: LIST_YEARS.find((year) => flagCell(row, `in_crm_list_${year}`, problems)) ?? null,
    legalNote: row.cells.notes || null,
    partOf: partOf(row, ids, problems),
  }));
}
