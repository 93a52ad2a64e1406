import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkArchive } from "../../../../data/pipeline/edition/checkArchive.ts";
import { namesOfKept, readKept, readKeptFile } from "../../../../data/pipeline/edition/editionArchive.ts";
import {
  compareRecords,
  type EditionRecord,
  hashOfTable,
  listTables,
  readEditionRecord,
} from "../../../../data/pipeline/edition/editionRecord.ts";
import { scratchFolder } from "../../../support/releases/changedTables.ts";
import { mutateDigit, seededNumbers } from "../../../support/releases/mutateDigit.ts";

const DATA = "data";
const ARCHIVE = "data/editions";
const SEED = 1252;

const record = readEditionRecord(join(DATA, "edition.json"));
const tables = listTables(DATA);
const textOf = (name: string) => readFileSync(join(DATA, name), "utf8");

/** The record that a build would make if one table held this text. */
function recordWith(name: string, text: string): EditionRecord {
  return { ...record, tables: { ...record.tables, [name]: hashOfTable(text) } };
}

describe("one digit changed in a table is reported by the record of hashes", () => {
  test.each(tables)("%s", (name) => {
    const text = textOf(name);
    // A sentence of licences may hold no digit: then a character is the smallest change.
    const mutated = /\d/.test(text) ? mutateDigit(text, seededNumbers(SEED)) : text.replace("a", "e");
    expect(mutated).toHaveLength(text.length);
    const clean = recordWith(name, text);
    expect(compareRecords(clean, clean)).toEqual([]);
    expect(compareRecords(clean, recordWith(name, mutated))).toEqual([expect.stringContaining(`${name}: `)]);
  });

  test("also in the record itself", () => {
    const hashes = [...Object.entries(record.files), ...Object.entries(record.tables)];
    const below = seededNumbers(SEED);
    for (const [name, hash] of hashes.filter(([, value]) => /\d/.test(value))) {
      const inFiles = name in record.files;
      const part = inFiles ? "files" : "tables";
      const mutated = { ...record, [part]: { ...record[part], [name]: mutateDigit(hash, below) } };
      expect(compareRecords(mutated, record)).toEqual([expect.stringContaining(`${name}: `)]);
    }
  });
});

describe("no file of the data is without a hash that vouches for it", () => {
  const committed = execFileSync("git", ["ls-files", DATA], { encoding: "utf8" })
    .split("\n")
    .filter((name) => name !== "")
    .map((name) => name.slice(DATA.length + 1));

  test("every table is recorded", () => {
    expect(Object.keys(record.tables)).toEqual(tables);
  });

  test("every file is a table, code, the archive or the record", () => {
    const others = committed.filter((name) => !tables.includes(name) && !name.startsWith("editions/"));
    expect(others.filter((name) => !name.endsWith(".ts"))).toEqual(["README.md", "edition.json"]);
    expect(tables.filter((name) => !committed.includes(name))).toEqual([]);
  });

  test("every file of the archive is an edition or belongs to one", () => {
    const kept = namesOfKept(ARCHIVE);
    const named = kept.flatMap((name) =>
      readKept(ARCHIVE, name).files.map(({ ref }) => `files/${ref.hash}.br`),
    );
    const expected = new Set([...kept.map((name) => `${name}.json.br`), ...named]);
    const held = committed.filter((name) => name.startsWith("editions/")).map((name) => name.slice(9));
    // Their order, and what was wrong in them: `data:verify` compares both with the editions themselves.
    expect(held.filter((name) => !expected.has(name))).toEqual(["corrections.json", "history.json"]);
  });
});

describe("one digit changed in a kept edition is reported by the check of the archive", () => {
  let scratch: string;

  beforeAll(() => {
    scratch = scratchFolder();
    cpSync(ARCHIVE, scratch, { recursive: true });
    mkdirSync(join(scratch, "alone/files"), { recursive: true });
  });

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  /** The packed file with one digit of its content changed; quickly packed, because only the content counts. */
  function mutatedPack(path: string): Buffer {
    const content = brotliDecompressSync(readFileSync(path)).toString("utf8");
    const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
    return brotliCompressSync(Buffer.from(mutateDigit(content, seededNumbers(SEED))), { params });
  }

  /** Files of all editions, each once. */
  const kept = namesOfKept(ARCHIVE).map((name) => readKept(ARCHIVE, name));
  const files = new Map(kept.flatMap((edition) => edition.files.map(({ ref }) => [ref.hash, ref] as const)));

  test.each([...files.values()].map((ref) => [ref.path, ref] as const))("%s", (_, ref) => {
    const alone = join(scratch, "alone");
    const packed = mutatedPack(join(ARCHIVE, `files/${ref.hash}.br`));
    writeFileSync(join(alone, `files/${ref.hash}.br`), packed);
    expect(() => readKeptFile(alone, ref)).toThrow(`${ref.hash}.br is damaged`);
  });

  test.each(namesOfKept(ARCHIVE))("the manifest of %s", (edition) => {
    const name = `${edition}.json.br`;
    writeFileSync(join(scratch, "alone", name), mutatedPack(join(ARCHIVE, name)));
    expect(() => readKept(join(scratch, "alone"), edition)).toThrow(`${name} is damaged`);
  });

  test("in the words of the whole check, for a file among all others", () => {
    const [edition = ""] = namesOfKept(scratch);
    const ref = [...files.values()][seededNumbers(SEED)(files.size)]!;
    const name = `files/${ref.hash}.br`;
    writeFileSync(join(scratch, name), mutatedPack(join(ARCHIVE, name)));
    expect(checkArchive(scratch, edition)).toContainEqual(expect.stringContaining(`${name} is damaged`));
    cpSync(join(ARCHIVE, name), join(scratch, name));
    expect(checkArchive(scratch, edition)).toEqual([]);
  });

  test("a file that no edition names is reported too", () => {
    writeFileSync(join(scratch, "files/0123456789ab.br"), brotliCompressSync("{}"));
    const [edition = ""] = namesOfKept(scratch);
    expect(checkArchive(scratch, edition)).toEqual([
      expect.stringContaining("0123456789ab belongs to no edition"),
    ]);
    rmSync(join(scratch, "files/0123456789ab.br"));
  });
});
