import type { ProductionNote } from "../../pipeline/read/observations.ts";
import type { Problems } from "../../pipeline/read/problems.ts";
import { plainFigure } from "../../pipeline/releases/figures.ts";
import type { UsgsLine } from "./usgsLine.ts";

/** What a line says: a figure in the unit of the line, or the word that stands in its place. */
export type UsgsValue =
  | { readonly kind: "figure"; readonly figure: string; readonly isLowerBound: boolean }
  | { readonly kind: "note"; readonly flag: ProductionNote["flag"]; readonly rawValue: string };

const WORDS: readonly (readonly [RegExp, ProductionNote["flag"]])[] = [
  [/^W\b/, "withheld"],
  [/^NA\b/i, "not-available"],
  [/^XX$/i, "not-additive"],
  [/^less than (1\/2|½) unit/i, "less-than-half-unit"],
  [/^(very )?(small|moderate|large)( to (moderate|large))?$/i, "qualitative"],
];

/** What a line says; null where it names a country and says nothing, or something that is a problem. */
export function readValue(line: UsgsLine, problems: Problems): UsgsValue | null {
  if (line.value === "") return readBlank(line);
  if (line.value === "—" || line.value === "–" || line.value === "--") return asFigure("0", false);
  const isLowerBound = line.measure === "reserves" && line.value.startsWith(">");
  const figure = plainFigure(isLowerBound ? line.value.slice(1).trim() : line.value);
  if (figure !== null && !figure.startsWith("-")) return asFigure(figure, isLowerBound);
  const flag = line.value === "s" ? flagOfS(line) : flagOf(line.value);
  if (flag !== null) return { kind: "note", flag, rawValue: line.value };
  problems.add(line, line.column, line.value, "a figure, a dash, W, NA, XX, s, Large or Small");
  return null;
}

/** In the wide layout the remark says why a cell is blank; in neither layout is a blank a nought. */
function readBlank({ layout, measure, remark }: UsgsLine): UsgsValue | null {
  const flag = layout === "wide" ? flagOf(remark) : null;
  if (flag !== null) return { kind: "note", flag, rawValue: remark };
  if (measure === "reserves") return null;
  return { kind: "note", flag: "blank-in-source", rawValue: (layout === "wide" && remark) || "(blank)" };
}

function flagOf(text: string): ProductionNote["flag"] | null {
  return WORDS.find(([word]) => word.test(text))?.[1] ?? null;
}

/** "s" refers to a footnote, which names either a trace or the line that includes the figure. */
function flagOfS({ measure }: UsgsLine): ProductionNote["flag"] {
  return measure === "reserves" ? "included-elsewhere" : "less-than-half-unit-or-included-elsewhere";
}

function asFigure(figure: string, isLowerBound: boolean): UsgsValue {
  return { kind: "figure", figure, isLowerBound };
}
