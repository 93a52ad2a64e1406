import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DataPackage } from "../support/checkDataPackage.ts";
import { builtFigures } from "../support/publishedFigures.ts";

/** What DuckDB may take a column for, left to guess as by anyone who opens a file for the first time. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  // A date is a text that says so.
  string: ["VARCHAR", "DATE"],
  number: ["DOUBLE", "BIGINT"],
  year: ["BIGINT"],
  boolean: ["BOOLEAN"],
};

let folder = "";
let tables: DataPackage["resources"] = [];
let query: (sql: string) => Promise<readonly (readonly unknown[])[]>;

beforeAll(async () => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(join(process.cwd(), ".cache/tables-"));
  const { files, parsed } = builtFigures();
  tables = (parsed("datapackage.json") as DataPackage).resources;
  for (const { path } of tables) writeFileSync(join(folder, path.replace(/.*\//, "")), files.get(path) ?? "");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  query = async (sql) => (await connection.runAndReadAll(sql)).getRows();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The columns of some files together that are not taken for what the package declares. */
async function mistaken(files: string, { schema }: DataPackage["resources"][number]): Promise<string[]> {
  const from = `read_csv('${join(folder, files)}')`;
  const wrong: string[] = [];
  for (const [name, type] of await query(`DESCRIBE SELECT * FROM ${from}`)) {
    const declared = schema.fields.find((field) => field.name === name)?.type ?? "";
    if (TAKEN[declared]?.includes(String(type))) continue;
    // Nothing in a column tells nothing of its type.
    const [[filled] = []] = await query(`SELECT count("${name}") FROM ${from}`);
    if (Number(filled) > 0) wrong.push(`${files} ${name}: ${declared} taken for ${type}`);
  }
  return wrong;
}

test("a program that guesses takes every column of every table for what it is", async () => {
  expect(tables.length).toBeGreaterThan(70);
  const wrong: string[] = [];
  for (const table of tables) wrong.push(...(await mistaken(table.path.replace(/.*\//, ""), table)));
  expect(wrong).toEqual([]);
}, 120_000);

test.each(["shares", "flows"])(
  "the %s of all materials are read as one table",
  async (kind) => {
    const each = tables.filter(({ name }) => name.endsWith(`-${kind}`));
    expect(each.length).toBeGreaterThan(30);
    expect(await mistaken(`*-${kind}.csv`, each[0]!)).toEqual([]);
    const [[rows, materials] = []] = await query(
      `SELECT count(*), count(DISTINCT material) FROM read_csv('${join(folder, `*-${kind}.csv`)}')`,
    );
    expect(Number(materials)).toBe(each.length);
    expect(Number(rows)).toBeGreaterThan(10_000);
  },
  120_000,
);
