import { readFileSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import type { Edition } from "./buildEdition.ts";
import { hashOf } from "./shippedFile.ts";

const editionRecordSchema = v.strictObject({
  edition: v.string(),
  /** Content hash of every shipped file, by its path without the hash. */
  files: v.record(v.string(), v.string()),
});

/** What the tables are known to build to: a changed digit in any table changes it. */
export type EditionRecord = v.InferOutput<typeof editionRecordSchema>;

/** The record of an edition. */
export function recordEdition({ manifest, files }: Edition): EditionRecord {
  const entries = files.map(({ ref }): [string, string] => [ref.path.replace(`.${ref.hash}`, ""), ref.hash]);
  entries.push(["manifest.json", hashOf(JSON.stringify(manifest))]);
  return {
    edition: manifest.edition,
    files: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The committed record. */
export function readEditionRecord(path: string): EditionRecord {
  return v.parse(editionRecordSchema, JSON.parse(readFileSync(path, "utf8")));
}

/** Accepts an edition as the one the tables stand for. */
export function writeEditionRecord(path: string, record: EditionRecord): void {
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
}

/** One sentence for each file that differs between two records. */
export function compareRecords(expected: EditionRecord, found: EditionRecord): string[] {
  const names = [...new Set([...Object.keys(expected.files), ...Object.keys(found.files)])].sort();
  return names
    .filter((name) => expected.files[name] !== found.files[name])
    .map(
      (name) => `${name}: ${found.files[name] ?? "not built"}, recorded ${expected.files[name] ?? "nothing"}`,
    );
}
