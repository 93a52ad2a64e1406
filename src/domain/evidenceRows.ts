import type { PlaceId } from "#schema/ids.ts";

/** What tables of production write for the world's total, in place of a country. */
export const WORLD_ROW = "WLD";

/** A table's rows behind figures, as the source's table has them. */
export interface RawRows {
  /** Names of the table's own columns. */
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  /** Line in the table, the header being line 1. */
  readonly line: number;
  /** Origin and destination, or the place alone; an empty text where there is no place of today. */
  readonly places: readonly string[];
  readonly cells: readonly string[];
}

/**
 * What a row says of itself, and the column that says it. The readers of the sources ask for the same columns, so that
 * a table which names one otherwise stops the build.
 */
const COLUMN_OF = {
  year: "year",
  source: "source_id",
  product: "product",
  stage: "stage",
  scope: "scope",
} as const;

/** What rows must say, where their table has a column for it. */
export type RowFacts = Readonly<Partial<Record<keyof typeof COLUMN_OF, readonly string[]>>>;

/** What rows are looked for: what they must say, and whom they must be about. */
export interface RowsWanted {
  readonly facts: RowFacts;
  /** Places a row must be about; null for any. */
  readonly place: ReadonlySet<PlaceId> | null;
  readonly origin: ReadonlySet<PlaceId> | null;
  readonly destination: ReadonlySet<PlaceId> | null;
}

/**
 * The rows of a published evidence file.
 *
 * @param lines  its cells, header first: `line`, then `origin` and `destination` or `place`, then the table's own columns
 */
export function readRawRows(lines: readonly (readonly string[])[]): RawRows {
  const header = lines[0] ?? [];
  const placeCount = header[1] === "origin" ? 2 : 1;
  return {
    header: header.slice(1 + placeCount),
    rows: lines.slice(1).map((cells) => ({
      line: Number(cells[0]),
      places: cells.slice(1, 1 + placeCount),
      cells: cells.slice(1 + placeCount),
    })),
  };
}

/** The rows that are looked for, in the order of the table. A column that the table lacks asks nothing of its rows. */
export function findRows({ header, rows }: RawRows, wanted: RowsWanted): RawRow[] {
  const asked = Object.entries(COLUMN_OF).flatMap(([fact, column]) => {
    const texts = wanted.facts[fact as keyof RowFacts];
    const at = header.indexOf(column);
    return texts === undefined || at < 0 ? [] : [{ at, texts: new Set(texts) }];
  });
  const isAbout = ({ places: [first = "", second] }: RawRow): boolean =>
    second === undefined
      ? wanted.place?.has(first) !== false
      : wanted.origin?.has(first) !== false && wanted.destination?.has(second) !== false;
  return rows.filter((row) => isAbout(row) && asked.every(({ at, texts }) => texts.has(row.cells[at] ?? "")));
}
