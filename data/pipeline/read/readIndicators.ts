import { optionalNumber, textCell } from "./cells.ts";
import type { IndicatorObservation } from "./observations.ts";
import type { ReadContext } from "./readContext.ts";

/** Rows of an `indicators.csv`. */
export function readIndicators(context: ReadContext): IndicatorObservation[] {
  const { problems } = context;
  const columns = [
    "material_id",
    "indicator",
    "value",
    "unit",
    "period",
    "source_id",
    "product",
    "note",
  ] as const;
  return context.table("indicators.csv", columns).map((row) => ({
    file: row.file,
    line: row.line,
    material: context.materials.resolve(row, "material_id", problems),
    id: textCell(row, "indicator", problems),
    value: optionalNumber(row, "value", problems),
    unit: textCell(row, "unit", problems),
    period: textCell(row, "period", problems),
    sourceId: row.cells.source_id,
    product: row.cells.product,
    note: row.cells.note,
  }));
}
