/** A value in a published table; null is written as an empty cell. */
export type Cell = string | number | boolean | null;

/** One word of a closed list, or the meaning of an empty cell. */
export interface Labelled {
  readonly value: string;
  readonly label: string;
}

/** What may stand in a column, in the words of Frictionless Table Schema. */
export interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** A column as Frictionless Table Schema describes it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "year";
  readonly format?: "uri";
  readonly description: string;
  readonly constraints?: Constraints;
  /** All words that can stand in the column. */
  readonly categories?: readonly Labelled[];
  /** What an empty cell means; without it the column has none. */
  readonly missingValues?: readonly Labelled[];
}

/** A field, and where its cell comes from. */
export interface Column<Row> extends Field {
  readonly cell: (row: Row) => Cell;
}

/** Cells of a column that must each stand in a column of another table, or of the same. */
export interface ForeignKey {
  readonly field: string;
  /** Name of the other table; "" for the same one. */
  readonly table: string;
  readonly its: string;
}

/** A table as it is published, before it becomes bytes. */
export interface Table {
  /** Unique among all tables, and the name of the file without its end. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Ids of the sources that its figures are from. */
  readonly sourceIds: readonly string[];
  /** The table as text: see `csv.ts`. */
  readonly csv: string;
}

/** A column without its cells. */
export function fieldOf<Row>({ cell: _, ...field }: Column<Row>): Field {
  return field;
}

/** A column of text that is never empty. */
export const textColumn = <Row>(
  name: string,
  description: string,
  cell: Column<Row>["cell"],
): Column<Row> => ({ name, type: "string", description, constraints: { required: true }, cell });

/** A column of text that may be empty, with what that means. */
export const optionalText = <Row>(
  name: string,
  description: string,
  empty: string,
  cell: Column<Row>["cell"],
): Column<Row> => ({ name, type: "string", description, missingValues: emptyMeans(empty), cell });

/** An empty cell, with its meaning. */
export const emptyMeans = (label: string): readonly Labelled[] => [{ value: "", label }];
