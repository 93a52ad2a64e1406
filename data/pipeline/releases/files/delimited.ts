import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CsvError, parse } from "csv-parse";
import type { Row } from "../../read/csv.ts";
import type { Problems } from "../../read/problems.ts";
import { decodeCell } from "./decodeCell.ts";
import { type FileHead, readHead } from "./fileHead.ts";

/** Form of a publisher's table: what to call it, and the headers of each column that is read, the best first. */
export interface DelimitedForm<Column extends string> {
  /** "the world data of USGS Mineral Commodity Summaries", for messages. */
  readonly what: string;
  readonly headers: Readonly<Record<Column, readonly string[]>>;
}

/**
 * Rows of a published table, plain or gzipped, comma or tab separated, UTF-8 or Latin-1, as a stream.
 *
 * Columns may stand in any order and others may stand between them. A header without one of them, a ragged line, a
 * stray quote and an end within a line are problems, after which no further row comes.
 */
export async function* readDelimited<Column extends string>(
  path: string,
  form: DelimitedForm<Column>,
  problems: Problems,
): AsyncGenerator<Row<Column>> {
  const head = await readHead(path, problems);
  if (head.form === "empty") return;
  if (head.form !== "text" && head.form !== "gzip") {
    problems.add({ file: path, line: 1 }, "", head.form, `${form.what}: a table as text, unpacked`);
    return;
  }
  const end = { isAtLineEnd: true, line: 1 };
  try {
    yield* readRows(path, form, head, end, problems);
  } catch (error) {
    const line = error instanceof CsvError ? Number(error.lines ?? end.line) : end.line;
    problems.add({ file: path, line }, "", (error as Error).message, `${form.what}, whole and undamaged`);
    return;
  }
  if (!end.isAtLineEnd) {
    problems.add({ file: path, line: end.line }, "", "no line end", "a line end: the file was cut short");
  }
}

async function* readRows<Column extends string>(
  path: string,
  form: DelimitedForm<Column>,
  head: FileHead,
  end: { isAtLineEnd: boolean; line: number },
  problems: Problems,
): AsyncGenerator<Row<Column>> {
  let header: readonly string[] | null = null;
  let indices: readonly (readonly [Column, number])[] = [];
  const delimiter = head.firstLine.includes("\t") ? "\t" : ",";
  const options = { info: true, encoding: "latin1", relax_column_count: true, delimiter } as const;
  const parser = parse(delimiter === "\t" ? { ...options, quote: null } : options);
  // The parser is told of an error of the file, and so is the loop over it.
  pipeline(Readable.from(chunksOf(path, head, end)), parser, () => undefined);
  for await (const { record, info } of parser as AsyncIterable<{
    record: string[];
    info: { lines: number };
  }>) {
    const line = end.line;
    end.line = info.lines + 1;
    if (record.length === 1 && record[0] === "") continue;
    if (header === null) {
      header = record.map((cell) => decodeCell(cell).trim());
      const columns = findColumns(header, form.headers);
      if (columns.missing !== null) {
        problems.add(
          { file: path, line },
          "",
          header.join(",").slice(0, 200),
          headerOf(form, columns.missing),
        );
        return;
      }
      indices = columns.indices;
      continue;
    }
    if (!hasAllCells(record, header)) {
      problems.add(
        { file: path, line },
        "",
        `${record.length} cells`,
        `${header.length} cells, as in the header`,
      );
      return;
    }
    yield { file: path, line, cells: pickCells(record, indices) };
  }
  if (header === null) problems.add({ file: path, line: 1 }, "", "", headerOf(form, "all of it"));
}

async function* chunksOf(
  path: string,
  head: FileHead,
  end: { isAtLineEnd: boolean },
): AsyncGenerator<Buffer> {
  const source = createReadStream(path, { start: head.markLength });
  const chunks = head.form === "gzip" ? pipeline(source, createGunzip(), () => undefined) : source;
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    end.isAtLineEnd = chunk.at(-1) === "\n".charCodeAt(0);
    yield chunk;
  }
}

function findColumns<Column extends string>(
  header: readonly string[],
  headers: Readonly<Record<Column, readonly string[]>>,
): { indices: (readonly [Column, number])[]; missing: string | null } {
  const indices: (readonly [Column, number])[] = [];
  for (const [column, spellings] of Object.entries(headers) as [Column, readonly string[]][]) {
    const index = spellings.map((name) => indexOf(header, name)).find((at) => at >= 0);
    if (index === undefined) return { indices, missing: spellings.join(" or ") };
    indices.push([column, index]);
  }
  return { indices, missing: null };
}

/** Where a column stands; its name may be followed by a label, as in "freq: Time frequency". */
function indexOf(header: readonly string[], name: string): number {
  return header.findIndex((cell) => cell === name || cell.startsWith(`${name}:`));
}

function headerOf<Column extends string>(form: DelimitedForm<Column>, missing: string): string {
  const all = Object.values<readonly string[]>(form.headers).map((spellings) => spellings[0]);
  return `the header of ${form.what}, with ${all.join(",")}; missing: ${missing}`;
}

/** Comtrade ends each line of some answers with a separator too many. */
function hasAllCells(record: readonly string[], header: readonly string[]): boolean {
  return record.length === header.length || (record.length === header.length + 1 && record.at(-1) === "");
}

function pickCells<Column extends string>(
  record: readonly string[],
  indices: readonly (readonly [Column, number])[],
): Record<Column, string> {
  const cells: Partial<Record<Column, string>> = {};
  for (const [column, index] of indices) cells[column] = decodeCell(record[index] ?? "").trim();
  return cells as Record<Column, string>;
}
