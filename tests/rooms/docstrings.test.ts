import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Folders whose functions say what their numbers are in. */
const ROOMS = ["data/pipeline", "src"];

/** Words that say what a number is in; an index and a count have no other unit. */
const UNITS =
  "px pixels degrees longitude latitude radians km km2 ms seconds days bytes zoom share part hhi percent tonnes " +
  "kusd keur thousands year years month rank row rows column columns line index count decimals digits characters";

const UNIT_WORDS: ReadonlySet<string> = new Set(UNITS.split(" "));

const NUMBER = /^(readonly )?number(\[\])?( \| (null|undefined))*$/;

/** Whether the last word of a name in camel case is one of a unit. */
function namesUnit(name: string): boolean {
  const [word = ""] = /([A-Z]|^)[a-z]*\d*$/.exec(name) ?? [];
  return UNIT_WORDS.has(word.toLowerCase());
}

/** Whether a comment says in words what the function gives. */
const TELLS_RESULT = new RegExp(
  `@returns|\\b(unit|index|0–1|how (many|often)|${UNITS.split(" ").join("|")})\\b`,
  "i",
);

function programs(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => join(folder, path));
}

interface Documented {
  readonly name: string;
  readonly comment: string;
  readonly parameters: readonly ts.ParameterDeclaration[];
  readonly result: ts.TypeNode | undefined;
  /** Whether it makes an error itself; what the functions it calls throw does not count. */
  readonly throwsItself: boolean;
}

const isFunction = (node: ts.Node): node is ts.FunctionDeclaration | ts.ArrowFunction =>
  ts.isFunctionDeclaration(node) || ts.isArrowFunction(node);

function throwsIn(node: ts.Node): boolean {
  return (
    (ts.isThrowStatement(node) && ts.isNewExpression(node.expression)) ||
    (ts.forEachChild(node, (child) => (ts.isFunctionLike(child) ? undefined : throwsIn(child))) ?? false)
  );
}

/** The exported functions of a program. */
function exportedFunctions(path: string, text: string): Documented[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const signatures = new Set(
    source.statements.flatMap((statement) =>
      ts.isFunctionDeclaration(statement) && statement.body === undefined ? statement.name?.getText() : [],
    ),
  );
  return source.statements.flatMap((statement): Documented[] => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const comment = ts
      .getJSDocCommentsAndTags(statement)
      .map((part) => part.getText())
      .join("\n");
    const named = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name, initializer }) => ({ name, node: initializer }))
      : ts.isFunctionDeclaration(statement)
        ? [{ name: statement.name, node: statement }]
        : [];
    const isOverloaded = (name: string | undefined) =>
      ts.isFunctionDeclaration(statement) &&
      name !== undefined &&
      signatures.has(name) &&
      statement.body !== undefined;
    return named.flatMap(({ name, node }) =>
      // What an overloaded function does is said at its signatures.
      node !== undefined && isFunction(node) && !isOverloaded(name?.getText())
        ? [
            {
              name: `${path} ${name?.getText() ?? ""}`,
              comment,
              parameters: [...node.parameters],
              result: node.type,
              throwsItself: node.body !== undefined && !ts.isFunctionLike(node.body) && throwsIn(node.body),
            },
          ]
        : [],
    );
  });
}

const isNumber = (type: ts.TypeNode | undefined) => type !== undefined && NUMBER.test(type.getText());

/** What the comment of a function does not say. */
function unsaid({ name, comment, parameters, result, throwsItself }: Documented): string[] {
  const numbers = parameters
    .filter(({ type }) => isNumber(type))
    .map((parameter) => parameter.name.getText());
  const isSaid = (number: string) =>
    namesUnit(number) || new RegExp(`@param ${number}\\b|\`${number}\``).test(comment);
  return [
    ...(comment === "" ? [`${name}: what it does`] : []),
    ...numbers.filter((number) => !isSaid(number)).map((number) => `${name}: what \`${number}\` is in`),
    ...(isNumber(result) && !namesUnit(name) && !TELLS_RESULT.test(comment)
      ? [`${name}: what it gives is in`]
      : []),
    ...(throwsItself && !comment.includes("@throws") ? [`${name}: what it throws, and when`] : []),
  ];
}

const unsaidIn = (path: string, text: string) => exportedFunctions(path, text).flatMap(unsaid);

test("an exported function says what it does, what its numbers are in, and what it throws", () => {
  const functions = ROOMS.flatMap(programs).flatMap((path) =>
    exportedFunctions(path, readFileSync(path, "utf8")),
  );
  expect(functions.length).toBeGreaterThan(300);
  expect(functions.flatMap(unsaid)).toEqual([]);
});

test("a function that does not is reported", () => {
  const text = `
    /** Draws a line. @param length  in pixels */
    export function line(length: number, width: number, yearCount: number) { throw new Error(); }
    export const half = (size: number | null): number => size;
    /** Half of it. */
    export const halfOf = ({ size }: Line): number => size;
    /** Gives the size. */
    export const sizePx = ({ account }: Line): number => account;
    /** Keeps a function that throws. */
    export const later = () => () => { throw new Error(); };
  `;
  expect(unsaidIn("a.ts", text)).toEqual([
    "a.ts line: what `width` is in",
    "a.ts line: what it throws, and when",
    "a.ts half: what it does",
    "a.ts half: what `size` is in",
    "a.ts half: what it gives is in",
    "a.ts halfOf: what it gives is in",
  ]);
});
