import { NOTE_COLUMNS } from "../../read/readNotes.ts";
import type { ReleaseTable } from "../release.ts";

/** `notes.csv` with these rows, in the order of its header; `supersedes` as in ReleaseTable. */
export function notesTable(
  rows: readonly (readonly string[])[],
  supersedes: ReleaseTable["supersedes"],
): ReleaseTable {
  return {
    file: "notes.csv",
    columns: NOTE_COLUMNS,
    rows,
    keyColumns: ["material_id", "stage", "product", "year", "country_iso3", "flag", "raw_value"],
    figureColumns: [],
    supersedes,
  };
}
