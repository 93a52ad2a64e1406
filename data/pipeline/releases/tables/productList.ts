import { choiceCell } from "../../read/cells.ts";
import type { Row } from "../../read/csv.ts";
import type { Problems } from "../../read/problems.ts";
import type { Product } from "./productionTable.ts";

/** A product of our tables, and the power of ten from the unit of the release to ours. */
export interface ListedProduct extends Product {
  readonly digits: number;
}

/** Columns that every list of products has, beside those that tell the publisher's lines apart. */
export const PRODUCT_COLUMNS = ["material_id", "stage", "product", "unit", "factor"] as const;

/** The product a row of such a list names; factors are powers of ten, so that every conversion is exact. */
export function listedProduct(row: Row<(typeof PRODUCT_COLUMNS)[number]>, problems: Problems): ListedProduct {
  const factor = choiceCell(row, "factor", ["1", "1000"], problems);
  return {
    material: row.cells.material_id,
    stage: row.cells.stage,
    product: row.cells.product,
    unit: row.cells.unit,
    digits: factor.length - 1,
  };
}
