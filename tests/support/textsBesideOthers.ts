import { dirname, relative, resolve } from "node:path";
import ts from "typescript";

/** The program as the compiler reads it, by its settings. */
function programOf(config: string): ts.Program {
  const { config: settings } = ts.readConfigFile(config, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(settings, ts.sys, dirname(resolve(config)));
  return ts.createProgram(fileNames, options);
}

function isText(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.some((part) => isText(part, checker));
  const items = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (items !== undefined && !(type.flags & ts.TypeFlags.StringLike)) return isText(items, checker);
  return (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0;
}

/** Whether a child leaves nothing on the page: a comment, or the breaks between lines of the program. */
function isNothing(child: ts.JsxChild): boolean {
  if (ts.isJsxText(child)) return child.text.trim() === "" && child.text.includes("\n");
  return ts.isJsxExpression(child) && child.expression === undefined;
}

/** Whether a child is a space between its neighbours, which never changes. */
function isSpace(child: ts.JsxChild): boolean {
  if (ts.isJsxText(child)) return child.text.trim() === "";
  const expression = ts.isJsxExpression(child) ? child.expression : undefined;
  return expression !== undefined && ts.isStringLiteral(expression) && expression.text.trim() === "";
}

function saysText(child: ts.JsxChild, checker: ts.TypeChecker): boolean {
  if (isSpace(child)) return false;
  if (ts.isJsxText(child)) return true;
  if (!ts.isJsxExpression(child) || child.expression === undefined) return false;
  // What a component is given is looked at where it is given.
  const type = checker.getTypeAtLocation(child.expression);
  return type.aliasSymbol?.name !== "ReactNode" && isText(type, checker);
}

/**
 * Places in the program where a text stands beside something else in its element, or in no element of its own: a
 * fragment. A browser that translates a page takes such texts away from React, which then changes what nobody sees.
 *
 * @param folder  the files that are looked at
 * @returns       how many elements were seen, and one entry a place: file, line and the text as it is written
 */
export function textsBesideOthers(
  folder: string,
  config = "tsconfig.json",
): { seen: number; found: string[] } {
  const program = programOf(config);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  let seen = 0;
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(resolve(folder))) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
        seen += 1;
        const children = node.children.filter((child) => !isNothing(child));
        const mayBeAlone = ts.isJsxElement(node) && children.length === 1;
        for (const child of mayBeAlone ? [] : children) {
          if (!saysText(child, checker)) continue;
          const { line } = file.getLineAndCharacterOfPosition(child.getStart());
          found.push(`${relative(".", file.fileName)}:${line + 1} ${child.getText().trim()}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { seen, found };
}
