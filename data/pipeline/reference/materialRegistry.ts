import type { Row } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";

/** Knows which material ids exist. */
export interface MaterialRegistry {
  /** The id in a cell; an unknown one is a problem. */
  resolve<Column extends string>(row: Row<Column>, column: Column, problems: Problems): string;
  /** Ids in a list cell, where materials outside the EU list (tin, gold) are allowed too. */
  resolveList<Column extends string>(
    ids: readonly string[],
    row: Row<Column>,
    column: Column,
    problems: Problems,
  ): readonly string[];
}

/** Registry of the critical raw materials and of the others that policy texts mention. */
export function createMaterialRegistry(
  critical: ReadonlySet<string>,
  others: ReadonlySet<string>,
): MaterialRegistry {
  return {
    resolve: (row, column, problems) => {
      const id = row.cells[column];
      if (!critical.has(id)) problems.add(row, column, id, "a material in materials.csv");
      return id;
    },
    resolveList: (ids, row, column, problems) => {
      for (const id of ids) {
        if (!critical.has(id) && !others.has(id)) {
          problems.add(row, column, id, "a material in materials.csv or other-materials.csv");
        }
      }
      return ids;
    },
  };
}
