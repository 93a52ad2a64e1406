import type { SourceTables } from "../../pipeline/read/observations.ts";
import { plainFigure, shiftFigure } from "../../pipeline/releases/figures.ts";
import { yearsOf } from "../../pipeline/releases/phraseYears.ts";
import { producerPlace } from "../../pipeline/releases/producerName.ts";
import type {
  Release,
  ReleaseContext,
  ReleaseEdition,
  ReleaseReader,
} from "../../pipeline/releases/release.ts";
import { notesTable } from "../../pipeline/releases/tables/notesTable.ts";
import { readOwnTable } from "../../pipeline/releases/tables/ownTable.ts";
import {
  addParts,
  figureKey,
  type ProducedFigure,
  productionTable,
  productKey,
} from "../../pipeline/releases/tables/productionTable.ts";
import {
  type ListedProduct,
  listedProduct,
  PRODUCT_COLUMNS,
} from "../../pipeline/releases/tables/productList.ts";
import { createUnknownTally, type UnknownTally } from "../../pipeline/releases/unknownTally.ts";
import { type BgsRow, readBgsItems } from "./bgsRows.ts";

const SOURCE_ID = "bgs-wms";
/** First year our tables hold; the statistics begin in 1970. */
const FIRST_YEAR = 2000;
const LIST_COLUMNS = ["commodity", "sub_commodity", "unit_in_release", ...PRODUCT_COLUMNS] as const;

/** Production by country from the World Mineral Statistics of the British Geological Survey. */
export const release: ReleaseReader = {
  name: "bgs",
  expects: "items of the collection world-mineral-statistics, as CSV or as JSON with all pages",
  read: readBgs,
};

/** A figure, or the note that stands in its place. */
interface Entry {
  readonly figure: ProducedFigure;
  /** Empty for a figure. */
  readonly flag: "" | "not-available" | "less-than-half-unit";
}

async function readBgs(paths: readonly string[], context: ReleaseContext): Promise<Release> {
  const tally = createUnknownTally();
  const rows: BgsRow[] = [];
  let matched = 0;
  for (const path of paths) {
    context.progress(`reading ${path}`);
    const items = await readBgsItems(path, context);
    rows.push(...items.rows);
    matched = Math.max(matched, items.matched);
  }
  if (rows.length < matched) {
    const expectation = `${matched} items: give all pages of the answer`;
    context.problems.add(
      { file: paths[0] ?? "", line: 1 },
      "numberMatched",
      `${rows.length} items`,
      expectation,
    );
  }
  const entries = readEntries(rows, tally, context);
  const figures = addParts(entries.filter(({ flag }) => flag === "").map(({ figure }) => figure));
  const published = new Set(figures.map(figureKey));
  const notes = entries.filter(({ figure, flag }) => {
    const isPart = flag !== "" && published.has(figureKey(figure));
    if (isPart) tally.add("element", "a form without a figure, where other forms have one", figure);
    return flag !== "" && !isPart;
  });
  const said = [...figures, ...notes.map(({ figure }) => figure)];
  const keys = new Set(said.map(({ material, stage, product }) => [material, stage, product].join("|")));
  const supersedes = (row: Readonly<Record<string, string>>) => keys.has(productKey(row));
  return {
    sourceIds: [SOURCE_ID],
    year: null,
    describe,
    tables: [productionTable(figures, supersedes), notesTable(notes.map(noteRow), supersedes)],
    unknown: tally.entries(),
    rowsRead: rows.length,
  };
}

function describe(id: string, { production = [], notes = [] }: SourceTables): ReleaseEdition {
  const materials = new Set([...production, ...notes].map(({ material }) => material));
  const years = yearsOf(production, notes);
  return {
    id,
    title: "BGS World Mineral Statistics, production",
    publisher: "British Geological Survey (UKRI)",
    edition: `World Mineral Statistics, ${years}`,
    year: null,
    licence: "Not stated by the source; see the publisher's page",
    address: "https://ogcapi.bgs.ac.uk/collections/world-mineral-statistics/items",
    coverage: `${materials.size} materials, ${years}, no world totals`,
  };
}

function readEntries(rows: readonly BgsRow[], tally: UnknownTally, context: ReleaseContext): Entry[] {
  const { problems } = context;
  const products = new Map(
    readOwnTable(import.meta.url, "products.csv", LIST_COLUMNS, problems).map((row) => [
      [row.cells.commodity, row.cells.sub_commodity, row.cells.unit_in_release].join("; "),
      listedProduct(row, problems),
    ]),
  );
  const seen = new Map<string, string>();
  return rows.flatMap((row): Entry[] => {
    const { cells } = row;
    const name = [cells.bgs_commodity_trans, cells.bgs_sub_commodity_trans, cells.units].join("; ");
    const product = cells.bgs_statistic_type_trans === "Production" ? products.get(name) : undefined;
    const year = Number(/^(\d{4})-01-01/.exec(cells.year)?.[1] ?? 0);
    if (product === undefined) tally.add("product", `${cells.bgs_statistic_type_trans}; ${name}`, row);
    else if (year === 0) problems.add(row, "year", cells.year, "the first day of a year, such as 2023-01-01");
    else if (year < FIRST_YEAR) tally.add("element", `years before ${FIRST_YEAR}`, row);
    else if (!isRepeated(`${name}|${year}|${cells.country_trans}`, row, seen, tally, problems)) {
      return readEntry(row, product, year, context);
    }
    return [];
  });
}

/** Pages of an answer may overlap; the same item twice counts once, two figures for one item are a problem. */
function isRepeated(
  key: string,
  row: BgsRow,
  seen: Map<string, string>,
  tally: UnknownTally,
  problems: ReleaseContext["problems"],
): boolean {
  const { quantity } = row.cells;
  const known = seen.get(key);
  seen.set(key, quantity);
  if (known === undefined) return false;
  if (known === quantity) tally.add("element", "the same item again", row);
  else problems.add(row, "quantity", quantity, `${known}, as the same item says before`);
  return true;
}

function readEntry(row: BgsRow, product: ListedProduct, year: number, context: ReleaseContext): Entry[] {
  const { cells, file, line } = row;
  const place = placeOf(row, context);
  const figure = plainFigure(cells.quantity);
  const flag = flagOf(cells.sdmx_code);
  if (flag === null) context.problems.add(row, "sdmx_code", cells.sdmx_code, "A, E, N or O");
  if (flag === "" && (figure === null || figure.startsWith("-"))) {
    context.problems.add(row, "quantity", cells.quantity, "a figure");
  }
  const isEstimated = cells.sdmx_code === "E" || cells.concat_figure_notes_text.includes("Estimate");
  const quantity = flag === "" ? shiftFigure(figure ?? "0", product.digits) : "";
  return [
    {
      figure: { ...product, file, line, year, place, quantity, isEstimated, sourceId: SOURCE_ID },
      flag: flag ?? "",
    },
  ];
}

/** The status of an item as SDMX codes it: normal, estimated, missing, not significant (more than nought, less than half a unit). */
function flagOf(code: string): Entry["flag"] | null {
  const flags: Readonly<Record<string, Entry["flag"]>> = {
    A: "",
    E: "",
    O: "not-available",
    N: "less-than-half-unit",
  };
  return flags[code] ?? null;
}

/** By name, because BGS gives some items of Congo the code of DR Congo; by code where that is an area of the past, such as SCG. */
function placeOf(row: BgsRow, { places, problems }: ReleaseContext): string {
  const code = row.cells.country_iso3_code;
  if (places.handlingOf(code) !== null) return code;
  return producerPlace(row.cells.country_trans, row, "country_trans", places, problems);
}

function noteRow({ figure, flag }: Entry): string[] {
  const { material, stage, product, year, place } = figure;
  const rawValue = flag === "not-available" ? "..." : "more than 0 but less than 0.5";
  return [material, stage, product, String(year), place, flag, rawValue, "", SOURCE_ID];
}
