import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dossierSchema, flowPartSchema } from "../../src/schema/dossier.ts";
import { manifestSchema } from "../../src/schema/manifest.ts";
import { partnershipsSchema } from "../../src/schema/partnership.ts";
import { projectsSchema } from "../../src/schema/project.ts";

interface Schema {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly [nested: string]: unknown;
}

/** Names of all fields of a schema, at any depth. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  const { entries = {}, item, items, wrapped, options, value, pipe } = schema as Schema;
  const own = Object.entries(entries).flatMap(([name, field]) => [name, ...fieldsOf(field)]);
  return [...own, ...[item, items, wrapped, options, value, pipe].flatMap(fieldsOf)];
}

function programs(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("schema/"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
}

/** Names that occur as words of the program, not only inside its comments. */
function namesRead(): ReadonlySet<string> {
  const code = programs("src").map((text) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, ""));
  return new Set(code.flatMap((text) => text.match(/[A-Za-z]\w*/g) ?? []));
}

const unread = (schemas: readonly unknown[], read: ReadonlySet<string>) =>
  [...new Set(schemas.flatMap(fieldsOf))].filter((name) => !read.has(name));

test("every field that is shipped to readers is read by the app", () => {
  const schemas = [dossierSchema, flowPartSchema, manifestSchema, projectsSchema, partnershipsSchema];
  expect(schemas.flatMap(fieldsOf).length).toBeGreaterThan(100);
  // The version is what the parser itself compares.
  expect(unread(schemas, namesRead()).filter((name) => name !== "schemaVersion")).toEqual([]);
});

test("a field that nothing reads is found, however deep", () => {
  const schema = { entries: { flows: { item: { entries: { tonnes: {}, neverShown: {} } } } } };
  expect(unread([schema], new Set(["flows", "tonnes"]))).toEqual(["neverShown"]);
});
