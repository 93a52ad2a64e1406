import { choiceCell, requiredNumber, yearCell } from "../../pipeline/read/cells.ts";
import type { ReserveObservation, SourceTables } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { readNotes } from "../../pipeline/read/readNotes.ts";
import { producerCell, QUANTITY_UNITS, readProduction } from "../../pipeline/read/readProduction.ts";
import { RESERVE_COLUMNS } from "./columns.ts";

/** Production, what stands in place of figures, and reserves. */
export function read(context: ReadContext): SourceTables {
  return { production: readProduction(context), notes: readNotes(context), reserves: readReserves(context) };
}

function readReserves(context: ReadContext): ReserveObservation[] {
  const { problems } = context;
  return context.table("reserves.csv", RESERVE_COLUMNS).map((row) => ({
    file: row.file,
    line: row.line,
    material: context.materials.resolve(row, "material_id", problems),
    product: row.cells.product,
    year: yearCell(row, "year", problems),
    place: producerCell(row, "country_iso3", context),
    quantity: requiredNumber(row, "reserves", problems, { min: 0 }),
    unit: choiceCell(row, "unit", QUANTITY_UNITS, problems),
    isLowerBound: choiceCell(row, "qualifier", ["", ">"], problems) === ">",
    note: row.cells.note,
    sourceId: row.cells.source_id,
  }));
}
