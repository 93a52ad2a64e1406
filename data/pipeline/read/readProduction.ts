import { STAGES } from "#schema/ids.ts";
import { choiceCell, flagCell, requiredNumber, textCell, yearCell } from "./cells.ts";
import type { Row } from "./csv.ts";
import { OTHERS, type ProductionObservation, WORLD } from "./observations.ts";
import type { ReadContext } from "./readContext.ts";

export const QUANTITY_UNITS = ["t", "kg", "million m3"] as const;

/** Header of every `production.csv`. */
export const PRODUCTION_COLUMNS = [
  "material_id",
  "stage",
  "product",
  "year",
  "country_iso3",
  "quantity",
  "unit",
  "estimated",
  "source_id",
] as const;

/** A place, a special area, or the world and "other countries" of production tables. */
export function producerCell<Column extends string>(
  row: Row<Column>,
  column: Column,
  context: ReadContext,
): string {
  const text = row.cells[column];
  return text === WORLD || text === OTHERS ? text : context.places.resolve(row, column, context.problems);
}

/** Rows of a `production.csv`, which all production sources share. */
export function readProduction(context: ReadContext): ProductionObservation[] {
  const { problems } = context;
  return context.table("production.csv", PRODUCTION_COLUMNS).map((row) => ({
    file: row.file,
    line: row.line,
    material: context.materials.resolve(row, "material_id", problems),
    stage: choiceCell(row, "stage", STAGES, problems),
    product: textCell(row, "product", problems),
    year: yearCell(row, "year", problems),
    place: producerCell(row, "country_iso3", context),
    quantity: requiredNumber(row, "quantity", problems, { min: 0 }),
    unit: choiceCell(row, "unit", QUANTITY_UNITS, problems),
    isEstimated: flagCell(row, "estimated", problems),
    sourceId: row.cells.source_id,
  }));
}
