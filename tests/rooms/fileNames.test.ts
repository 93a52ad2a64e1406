import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Rooms whose files are called what they export. */
const ROOMS = "cartography map picture exports ui panels shells host publish cli oembed".split(" ");

/** Names of the values and of the types that a program exports; none for one with a default, which has no fixed name. */
function exportedNames(text: string): { readonly values: string[]; readonly types: string[] } {
  const source = ts.createSourceFile("file.tsx", text, ts.ScriptTarget.Latest, true);
  const [values, types]: [string[], string[]] = [[], []];
  for (const statement of source.statements) {
    const modifiers = (ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined) ?? [];
    const kinds = modifiers.map(({ kind }) => kind);
    if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) continue;
    if (kinds.includes(ts.SyntaxKind.DefaultKeyword)) return { values: [], types: [] };
    if (ts.isVariableStatement(statement))
      values.push(...statement.declarationList.declarations.map(({ name }) => name.getText()));
    else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      values.push(statement.name?.text ?? "");
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      types.push(statement.name.text);
  }
  return { values, types };
}

/** What a file with one thing to export should be called; null for one that is called so, or has several. */
function misnamed(path: string, text: string): string | null {
  const { values, types } = exportedNames(text);
  // An overloaded function has several declarations.
  const [only, ...others] = values.length > 0 ? new Set(values) : types;
  if (only === undefined || others.length > 0) return null;
  const plain = (name: string) => name.replaceAll("_", "").toLowerCase();
  const file = basename(path).replace(/\.tsx?$/, "");
  return [only, ...types].some((name) => plain(name) === plain(file)) ? null : `${path} has ${only}`;
}

test("a file is named after the one thing it exports", () => {
  const paths = ROOMS.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
      .map((path) => join("src", room, path)),
  );
  expect(paths.length).toBeGreaterThan(200);
  expect(paths.flatMap((path) => misnamed(path, readFileSync(path, "utf8")) ?? [])).toEqual([]);
});

test("a file that is not is reported", () => {
  expect(misnamed("src/ui/rows.ts", "export interface Row {} export function sortRows() {}")).toBe(
    "src/ui/rows.ts has sortRows",
  );
  expect(misnamed("src/ui/sortRows.ts", "export function sortRows() {}")).toBeNull();
});
