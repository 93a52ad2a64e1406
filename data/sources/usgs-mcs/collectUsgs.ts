import { shiftFigure } from "../../pipeline/releases/figures.ts";
import { producerPlace } from "../../pipeline/releases/producerName.ts";
import type { ReleaseContext } from "../../pipeline/releases/release.ts";
import { groupByKey } from "../../pipeline/releases/tables/groupByKey.ts";
import type { UnknownTally } from "../../pipeline/releases/unknownTally.ts";
import type { UsgsProduct, UsgsProducts } from "./products.ts";
import { readValue, type UsgsValue } from "./readValue.ts";
import type { UsgsFile, UsgsLine } from "./usgsLine.ts";

/** A line that our tables take, with its product, place and what it says. */
export interface UsgsEntry {
  readonly line: UsgsLine;
  readonly product: UsgsProduct;
  readonly place: string;
  readonly value: UsgsValue;
  /** The figure in the product's unit; empty for a note. */
  readonly quantity: string;
}

/** Entries of one product, year and place: one, or the parts that the release prints for it. */
export function collectUsgs(
  { lines, edition }: UsgsFile,
  products: UsgsProducts,
  tally: UnknownTally,
  { places, problems }: ReleaseContext,
): UsgsEntry[][] {
  const entries = lines.flatMap((line): UsgsEntry[] => {
    const product = products.find(line, edition);
    if (product === null) {
      countLeftOut(line, products, tally);
      return [];
    }
    const value = readValue(line, problems);
    if (value === null) return [];
    const place = producerPlace(line.country, line, layoutColumn(line), places, problems);
    const quantity = value.kind === "figure" ? shiftFigure(value.figure, product.digits) : "";
    return [{ line, product, place, value, quantity }];
  });
  const groups = groupByKey(entries, ({ line, product, place }) =>
    [product.material, product.stage, product.product, line.year, place].join("|"),
  );
  return groups.filter((parts) => isOneFigure(parts, problems));
}

/** A commodity that is none of ours by its name, a line of one of ours by all that tells it apart. */
function countLeftOut(line: UsgsLine, products: UsgsProducts, tally: UnknownTally): void {
  if (!products.hasCommodity(line)) tally.add("product", line.commodity, line);
  else if (line.measure === "production" || line.value !== "") {
    tally.add("product", [line.commodity, line.statistic, line.measure, line.unit].join("; "), line);
  }
}

function isOneFigure(parts: readonly UsgsEntry[], problems: ReleaseContext["problems"]): boolean {
  const names = new Set(parts.map(({ line }) => line.country));
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return true;
  if (names.size < parts.length) {
    problems.add(last.line, layoutColumn(last.line), last.line.country, "each country once a table and year");
    return false;
  }
  if (parts.every(({ value }) => value.kind === "figure")) return true;
  problems.add(
    last.line,
    last.line.column,
    last.line.value,
    "a figure in each line that makes up one country",
  );
  return false;
}

function layoutColumn({ layout }: UsgsLine): string {
  return layout === "wide" ? "COUNTRY" : "Country";
}
