import * as v from "valibot";

const isText = (cell: unknown): cell is string => typeof cell === "string";
const isNumber = (cell: unknown): cell is number => typeof cell === "number" && !Number.isNaN(cell);
const isFlag = (cell: unknown): cell is boolean => typeof cell === "boolean";

/** A column of a table: looked through in one go, because a record of each cell would take longer than to draw the map. */
function column<T>(isCell: (cell: unknown) => cell is T, cells: string) {
  return v.custom<T[]>(
    (input) => Array.isArray(input) && input.every(isCell),
    `expected a column of ${cells}`,
  );
}

export const textColumn = column(isText, "texts");
export const flagColumn = column(isFlag, "yes or no");
export const numberColumn = column(isNumber, "numbers");
export const nullableNumberColumn = column(
  (cell): cell is number | null => cell === null || isNumber(cell),
  "numbers and nulls",
);

/** A column of words out of a closed list. */
export function wordColumn<T extends string>(words: readonly T[]) {
  return column((cell): cell is T => isText(cell) && words.some((word) => word === cell), words.join(", "));
}
