import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import * as v from "valibot";
import { hashOf } from "../ship/shippedFile.ts";
import type { Edition } from "./buildEdition.ts";

const editionRecordSchema = v.strictObject({
  edition: v.string(),
  /** Content hash of every shipped file, by its path without the hash. */
  files: v.record(v.string(), v.string()),
  /** Content hash of every table, also of those that nothing shipped is made from yet. */
  tables: v.record(v.string(), v.string()),
});

/** What the tables are known to build to: a changed digit in any table changes it. */
export type EditionRecord = v.InferOutput<typeof editionRecordSchema>;

/** The record of an edition and of the tables it was built from. */
export function recordEdition({ manifest, files }: Edition, dataFolder: string): EditionRecord {
  const entries = files.map(({ ref }): [string, string] => [ref.path.replace(`.${ref.hash}`, ""), ref.hash]);
  entries.push(["manifest.json", hashOf(JSON.stringify(manifest))]);
  return {
    edition: manifest.edition,
    files: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))),
    tables: hashTables(dataFolder),
  };
}

const TABLE = /^(reference|sources|boundaries)\//;
const CODE = /\.ts$/;

/** Every file below `reference`, `sources` and `boundaries` that is no code, whatever its ending, by name. */
export function listTables(dataFolder: string): string[] {
  return readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dataFolder, join(parentPath, name)).replaceAll(sep, "/"))
    .filter((name) => TABLE.test(name) && !CODE.test(name))
    .sort();
}

/** Content hash of a table; Git may write other line ends on other systems, and the content is the same. */
export function hashOfTable(content: string): string {
  return hashOf(content.replaceAll("\r\n", "\n"));
}

function hashTables(dataFolder: string): Record<string, string> {
  const read = (name: string) => readFileSync(join(dataFolder, name), "utf8");
  return Object.fromEntries(listTables(dataFolder).map((name) => [name, hashOfTable(read(name))]));
}

/** The committed record. */
export function readEditionRecord(path: string): EditionRecord {
  return v.parse(editionRecordSchema, JSON.parse(readFileSync(path, "utf8")));
}

/** Accepts an edition as the one the tables stand for. */
export function writeEditionRecord(path: string, record: EditionRecord): void {
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
}

/** One sentence for each shipped file and each table that differs between two records. */
export function compareRecords(expected: EditionRecord, found: EditionRecord): string[] {
  return [...compareHashes(expected.files, found.files), ...compareHashes(expected.tables, found.tables)];
}

function compareHashes(expected: Record<string, string>, found: Record<string, string>): string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
  return names
    .filter((name) => expected[name] !== found[name])
    .map((name) => `${name}: ${found[name] ?? "missing"}, recorded ${expected[name] ?? "nothing"}`);
}
