import { STAGES } from "#schema/ids.ts";
import { choiceCell, yearCell } from "./cells.ts";
import { NOTE_FLAGS, type ProductionNote } from "./observations.ts";
import type { ReadContext } from "./readContext.ts";
import { producerCell } from "./readProduction.ts";

/** Header of every `notes.csv`. */
export const NOTE_COLUMNS = [
  "material_id",
  "stage",
  "product",
  "year",
  "country_iso3",
  "flag",
  "raw_value",
  "note",
  "source_id",
] as const;

/** Rows of a `notes.csv`: what a source prints instead of, or beside, a figure. */
export function readNotes(context: ReadContext): ProductionNote[] {
  const { problems } = context;
  return context.table("notes.csv", NOTE_COLUMNS).map((row) => ({
    file: row.file,
    line: row.line,
    material: context.materials.resolve(row, "material_id", problems),
    stage: choiceCell(row, "stage", [...STAGES, "reserves"], problems),
    product: row.cells.product,
    year: yearCell(row, "year", problems),
    place: producerCell(row, "country_iso3", context),
    flag: choiceCell(row, "flag", NOTE_FLAGS, problems),
    rawValue: row.cells.raw_value,
    note: row.cells.note,
    sourceId: row.cells.source_id,
  }));
}
