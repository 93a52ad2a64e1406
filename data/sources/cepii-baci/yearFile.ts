import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { ReleaseCountry } from "./countryTable.ts";

/** Columns of a yearly file: year, exporter, importer, product, thousand US dollars, tonnes. */
export const YEAR_COLUMNS = ["t", "i", "j", "k", "v", "q"] as const;

/** A yearly file, unpacked. */
export interface YearFile {
  readonly path: string;
  /** As problems name it. */
  readonly label: string;
  readonly year: number;
  /** The release's table of countries, by code. */
  readonly countries: ReadonlyMap<number, ReleaseCountry>;
}

/** One row of a yearly file, of a product of ours. */
export interface YearRow {
  readonly exporter: number;
  readonly importer: number;
  readonly product: number;
  /** Thousand current US dollars. */
  readonly value: number;
  /** Tonnes; null where the release has none. */
  readonly quantity: number | null;
}

/** Bytes that the engine may hold in memory; above that it uses the disk. */
const MEMORY_LIMIT = "600MB";

/** A database in memory with two threads; what does not fit goes into `folder`. */
export async function openEngine(folder: string): Promise<{ connection: DuckDBConnection; close(): void }> {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: MEMORY_LIMIT,
    threads: "2",
    temp_directory: folder,
    preserve_insertion_order: "false",
  });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const listOf = (numbers: Iterable<number>): string => [...numbers].join(", ");

/**
 * Rows of some products in a yearly file of any size.
 *
 * Every row is checked, also of other products: its year, its country codes, its numbers.
 *
 * @returns null when a row is not as it should be; `findFaults` then says which
 * @throws Error from the engine when the file has another form
 */
export async function readYearFile(
  connection: DuckDBConnection,
  { path, year, countries }: YearFile,
  products: Iterable<number>,
): Promise<YearRow[] | null> {
  const known = listOf(countries.keys());
  const result = await connection.stream(
    `WITH file AS (
      SELECT i, j, k, v, TRY_CAST(q AS DOUBLE) AS tonnes,
        coalesce(t = ${year} AND v >= 0 AND isfinite(v) AND k >= 0 AND i IN (${known}) AND j IN (${known})
          AND (q IS NULL OR trim(q) = 'NA' OR (tonnes >= 0 AND isfinite(tonnes))), false) AS sound
      FROM read_csv($path, delim = ',', quote = '"', escape = '"', header = true, auto_detect = false,
        columns = {t: 'INTEGER', i: 'INTEGER', j: 'INTEGER', k: 'INTEGER', v: 'DOUBLE', q: 'VARCHAR'})
    ) SELECT i, j, k, v, tonnes, sound FROM file WHERE NOT sound OR k IN (${listOf(products)})`,
    { path },
  );
  const rows: YearRow[] = [];
  for await (const chunk of result.yieldRowsJs()) {
    for (const [exporter, importer, product, value, quantity, sound] of chunk) {
      if (sound !== true) return null;
      rows.push({
        exporter: Number(exporter),
        importer: Number(importer),
        product: Number(product),
        value: Number(value),
        quantity: quantity === null ? null : Number(quantity),
      });
    }
  }
  return rows;
}

const LINE_END = 0x0a;

/** How many rows a yearly file has below its header, and whether its last line has an end. */
export async function countRows(path: string): Promise<{ rows: number; isEnded: boolean }> {
  let lines = 0;
  let last = -1;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) lines += 1;
    last = chunk.at(-1) ?? last;
  }
  return { rows: Math.max(0, lines - 1), isEnded: last === LINE_END };
}

/** Lines of a yearly file with their numbers, from 1, as cells without quotes and blanks around them. */
export async function* linesOf(path: string): AsyncGenerator<{ line: number; cells: string[] }> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const bare = line === 1 ? text.replace(/^\uFEFF/, "") : text;
    yield { line, cells: bare.split(",").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")) };
  }
}
