import type { Location } from "../../pipeline/read/problems.ts";
import { plainFigure, shiftFigure } from "../../pipeline/releases/figures.ts";
import { type Sheet, sheetFile } from "../../pipeline/releases/files/workbook.ts";
import { producerPlace } from "../../pipeline/releases/producerName.ts";
import type { ReleaseContext } from "../../pipeline/releases/release.ts";
import type { ProducedFigure } from "../../pipeline/releases/tables/productionTable.ts";
import type { ListedProduct } from "../../pipeline/releases/tables/productList.ts";
import type { UnknownTally } from "../../pipeline/releases/unknownTally.ts";

const FIRST_YEAR_COLUMN = 2;
const YEAR = /^(19|20)\d{2}$/;

/** A sheet of table 6.4: its years, and the rows below its header. */
export interface MineralSheet {
  readonly file: string;
  readonly name: string;
  readonly header: readonly string[];
  readonly years: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** A sheet with its header checked; null, and a problem, where it is no sheet of table 6.4. */
export function openSheet(path: string, sheet: Sheet, { problems }: ReleaseContext): MineralSheet | null {
  const file = sheetFile(path, sheet.name);
  const [, header = [], ...rows] = sheet.rows;
  const years = header.filter((cell) => YEAR.test(cell)).map(Number);
  const isHeader =
    header[0] === "Country" &&
    header[1] === "unit" &&
    years.length > 0 &&
    header[FIRST_YEAR_COLUMN + years.length] === "data source";
  if (isHeader) return { file, name: sheet.name, header, years, rows };
  const expectation = "the header of World Mining Data 6.4: Country,unit,<years>,data source";
  problems.add({ file, line: 2 }, "", header.join(",").slice(0, 200), expectation);
  return null;
}

/** Figures of a sheet; one that does not end with its total was cut. */
export function readSheet(
  sheet: MineralSheet,
  productOf: (unit: string) => ListedProduct | undefined,
  sourceId: string,
  tally: UnknownTally,
  context: ReleaseContext,
): ProducedFigure[] {
  const figures: ProducedFigure[] = [];
  let hasTotal = false;
  for (const [index, row] of sheet.rows.entries()) {
    const location = { file: sheet.file, line: index + 3 };
    const [country = "", unit = ""] = row;
    if (row.every((cell) => cell === "")) continue;
    const product = productOf(unit);
    if (product === undefined) {
      tally.add("unit", `${sheet.name}; ${unit}`, location);
      continue;
    }
    const place = producerPlace(country, location, "Country", context.places, context.problems);
    hasTotal ||= country === "Total";
    const isEstimated = sourceOf(row, sheet, location, hasTotal, context) === "e";
    for (const [year, quantity] of cellsOf(row, sheet, location, tally, context)) {
      const scaled = shiftFigure(quantity, product.digits);
      figures.push({ ...product, ...location, year, place, quantity: scaled, isEstimated, sourceId });
    }
  }
  const last = { file: sheet.file, line: sheet.rows.length + 2 };
  if (!hasTotal) context.problems.add(last, "Country", "", "a row Total: the sheet was cut short");
  return figures;
}

function cellsOf(
  row: readonly string[],
  sheet: MineralSheet,
  location: Location,
  tally: UnknownTally,
  { problems }: ReleaseContext,
): (readonly [number, string])[] {
  return sheet.years.flatMap((year, at) => {
    const text = row[FIRST_YEAR_COLUMN + at] ?? "";
    const figure = plainFigure(text);
    if (figure !== null && !figure.startsWith("-")) return [[year, figure] as const];
    if (text === "") tally.add("element", "cells without a figure", location);
    else problems.add(location, String(year), text, "a figure, or an empty cell");
    return [];
  });
}

/** r reported, e estimated, p provisional; it stands for the whole row, and the total has none. */
function sourceOf(
  row: readonly string[],
  { header, years }: MineralSheet,
  location: Location,
  isTotal: boolean,
  { problems }: ReleaseContext,
): string {
  const column = FIRST_YEAR_COLUMN + years.length;
  const source = row[column] ?? "";
  const isKnown = ["r", "e", "p"].includes(source) || (isTotal && source === "");
  if (!isKnown) problems.add(location, header[column] ?? "", source, "r, e or p");
  return source;
}
