import { flagCell, textCell } from "../read/cells.ts";
import type { Problems } from "../read/problems.ts";
import type { OpenTable } from "./readReference.ts";
import type { MaterialEntry } from "./reference.ts";

const LIST_YEARS = [2011, 2014, 2017, 2020, 2023] as const;

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
  ]);
  return rows.map((row) => ({
    id: textCell(row, "material_id", problems),
    symbol: row.cells.symbol || null,
    group: textCell(row, "group", problems),
    isStrategic: flagCell(row, "strategic", problems),
    isLegalEntry: flagCell(row, "legal_entry", problems),
    isMinedAsSuch: !flagCell(row, "not_mined_as_such", problems),
    listedSince: LIST_YEARS.find((year) => flagCell(row, `in_crm_list_${year}`, problems)) ?? null,
    legalNote: row.cells.notes || null,
  }));
}
