import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import * as v from "valibot";

/**
 * A check of data packages that shares no code with what writes them: the rules are those of the published profile,
 * https://datapackage.org/profiles/2.0/datapackage.json, and of the Table Schema it refers to, as far as we use them.
 */

const name = v.pipe(v.string(), v.regex(/^[-a-z0-9._/]+$/));
/** Relative, inside the package's folder. */
const path = v.pipe(v.string(), v.regex(/^(?!\/|\.\.?\/)(?!.*\/\.\.)[^:\\]+$/));
const address = v.union([v.pipe(v.string(), v.url(), v.startsWith("http")), path]);
const labelled = v.strictObject({ value: v.string(), label: v.string() });

const sourceSchema = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  path: address,
  version: v.string(),
});
const licenceSchema = v.strictObject({
  name: v.optional(v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/))),
  path: address,
  title: v.string(),
});

const fieldSchema = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  type: v.picklist(["string", "number", "integer", "boolean", "year"]),
  format: v.optional(v.picklist(["uri"])),
  description: v.pipe(v.string(), v.nonEmpty()),
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.boolean()),
      unique: v.optional(v.boolean()),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
      pattern: v.optional(v.string()),
    }),
  ),
  categories: v.optional(v.pipe(v.array(labelled), v.minLength(1))),
  missingValues: v.optional(v.array(labelled)),
});

const tableSchema = v.strictObject({
  fields: v.pipe(v.array(fieldSchema), v.minLength(1)),
  missingValues: v.array(labelled),
  primaryKey: v.pipe(v.array(v.string()), v.minLength(1)),
  foreignKeys: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          fields: v.array(v.string()),
          reference: v.strictObject({ resource: v.optional(v.string()), fields: v.array(v.string()) }),
        }),
      ),
      v.minLength(1),
    ),
  ),
});

const resourceSchema = v.strictObject({
  name,
  type: v.literal("table"),
  title: v.string(),
  description: v.string(),
  path,
  format: v.literal("csv"),
  mediatype: v.literal("text/csv"),
  encoding: v.literal("utf-8"),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  sources: v.optional(v.pipe(v.array(sourceSchema), v.minLength(1))),
  licenses: v.optional(v.pipe(v.array(licenceSchema), v.minLength(1))),
  schema: tableSchema,
});

export const dataPackageSchema = v.strictObject({
  $schema: v.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name,
  id: v.string(),
  version: v.string(),
  title: v.string(),
  description: v.string(),
  homepage: v.optional(v.pipe(v.string(), v.url())),
  keywords: v.pipe(v.array(v.string()), v.minLength(1)),
  licenses: v.pipe(v.array(licenceSchema), v.minLength(1)),
  contributors: v.pipe(
    v.array(v.strictObject({ title: v.string(), roles: v.array(v.string()) })),
    v.minLength(1),
  ),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
  resources: v.pipe(v.array(resourceSchema), v.minLength(1)),
});

export type DataPackage = v.InferOutput<typeof dataPackageSchema>;
type Resource = DataPackage["resources"][number];
type Field = Resource["schema"]["fields"][number];
type Cells = Readonly<Record<string, string>>;

const LEXICAL: Readonly<Record<Field["type"], RegExp>> = {
  string: /^[\s\S]*$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  integer: /^[+-]?\d+$/,
  boolean: /^(true|false)$/,
  year: /^-?\d{4}$/,
};

/** What is wrong with a cell, or null. */
function wrongCell({ type, format, constraints, categories }: Field, cell: string): string | null {
  if (!LEXICAL[type].test(cell)) return `is no ${type}`;
  if (format === "uri" && !URL.canParse(cell)) return "is no address";
  if (categories?.every(({ value }) => value !== cell)) return "is not in its categories";
  const { minimum, maximum, pattern } = constraints ?? {};
  if (minimum !== undefined && Number(cell) < minimum) return `is less than ${minimum}`;
  if (maximum !== undefined && Number(cell) > maximum) return `is more than ${maximum}`;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) return `does not match ${pattern}`;
  return null;
}

/** Problems of one column; one sentence for each kind. */
function checkColumn(field: Field, rows: readonly Cells[], fallback: readonly { value: string }[]): string[] {
  const missing = new Set((field.missingValues ?? fallback).map(({ value }) => value));
  const problems = new Set<string>();
  const seen = new Set<string>();
  for (const row of rows) {
    const cell = row[field.name] ?? "";
    if (missing.has(cell)) {
      if (field.constraints?.required) problems.add(`${field.name} is required and missing`);
      else if (field.missingValues === undefined)
        problems.add(`${field.name} is missing and does not say why`);
      continue;
    }
    const wrong = wrongCell(field, cell);
    if (wrong !== null) problems.add(`${field.name}: "${cell}" ${wrong}`);
    if (field.constraints?.unique && seen.has(cell))
      problems.add(`${field.name}: "${cell}" stands there twice`);
    seen.add(cell);
  }
  return [...problems];
}

function readRows({ schema }: Resource, content: string): { rows: Cells[]; problems: string[] } {
  const [header = [], ...records] = parse(content, { relax_column_count: false }) as string[][];
  const names = schema.fields.map((field) => field.name);
  const problems = header.join() === names.join() ? [] : [`the header is ${header.join()}`];
  const rows = records.map((cells) => Object.fromEntries(header.map((key, at) => [key, cells[at] ?? ""])));
  return { rows, problems };
}

function checkKeys(resource: Resource, tables: ReadonlyMap<string, readonly Cells[]>): string[] {
  const rows = tables.get(resource.name) ?? [];
  const { primaryKey, foreignKeys = [] } = resource.schema;
  const keyOf = (row: Cells) => JSON.stringify(primaryKey.map((field) => row[field]));
  const problems =
    new Set(rows).size === new Set(rows.map(keyOf)).size ? [] : ["the primary key is not unique"];
  if (rows.some((row) => primaryKey.some((field) => (row[field] ?? "") === "")))
    problems.push("the primary key has an empty cell");
  for (const { fields, reference } of foreignKeys) {
    const target = tables.get(reference.resource ?? resource.name);
    if (target === undefined) problems.push(`there is no table ${reference.resource}`);
    const known = new Set(target?.map((row) => JSON.stringify(reference.fields.map((field) => row[field]))));
    const lost = rows
      .filter((row) => fields.some((field) => row[field] !== ""))
      .map((row) => JSON.stringify(fields.map((field) => row[field])))
      .find((key) => !known.has(key));
    if (lost !== undefined)
      problems.push(`${fields.join()}: ${lost} is not in ${reference.resource ?? "itself"}`);
  }
  return problems;
}

/**
 * What is wrong with a data package and its files: its form, hashes and sizes, and every cell and key of every table.
 *
 * @param descriptor parsed `datapackage.json`
 * @param files      contents by path, as UTF-8 text
 */
export function checkDataPackage(descriptor: unknown, files: ReadonlyMap<string, string>): string[] {
  const parsed = v.safeParse(dataPackageSchema, descriptor);
  if (!parsed.success)
    return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "package"}: ${issue.message}`);
  const { resources } = parsed.output;
  const problems: string[] = [];
  const tables = new Map<string, readonly Cells[]>();
  for (const resource of resources) {
    const say = (found: readonly string[]) =>
      problems.push(...found.map((one) => `${resource.path}: ${one}`));
    const content = files.get(resource.path);
    if (tables.has(resource.name)) say(["another table has its name"]);
    if (content === undefined) {
      say(["is missing"]);
      continue;
    }
    if (Buffer.byteLength(content) !== resource.bytes) say(["has another size"]);
    const hash = createHash("sha256").update(content).digest("hex");
    if (resource.hash !== `sha256:${hash}`) say(["has another hash"]);
    const { rows, problems: inForm } = readRows(resource, content);
    say(inForm);
    say(resource.schema.fields.flatMap((field) => checkColumn(field, rows, resource.schema.missingValues)));
    tables.set(resource.name, rows);
  }
  for (const resource of resources)
    problems.push(...checkKeys(resource, tables).map((one) => `${resource.path}: ${one}`));
  return problems;
}
