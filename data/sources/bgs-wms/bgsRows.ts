import type { Row } from "../../pipeline/read/csv.ts";
import { readDelimited } from "../../pipeline/releases/files/delimited.ts";
import { readHead } from "../../pipeline/releases/files/fileHead.ts";
import { isObject, jsonRows, readJsonAnswer } from "../../pipeline/releases/files/jsonRows.ts";
import type { ReleaseContext } from "../../pipeline/releases/release.ts";

const WHAT = "items of the World Mineral Statistics of BGS";

/** Fields of an item that are read, as the interface of BGS names them. */
export const BGS_FIELDS = [
  "year",
  "country_trans",
  "country_iso3_code",
  "bgs_commodity_trans",
  "bgs_sub_commodity_trans",
  "bgs_statistic_type_trans",
  "units",
  "quantity",
  "sdmx_code",
  "concat_figure_notes_text",
] as const;

export type BgsRow = Row<(typeof BGS_FIELDS)[number]>;

/** Items of some files, and how many there are of them by the interface's own account. */
export interface BgsItems {
  readonly rows: readonly BgsRow[];
  /** Largest "numberMatched" of the answers; 0 for tables, which state none. */
  readonly matched: number;
}

/** Items of one file: an answer of the interface as JSON, or its table as CSV. */
export async function readBgsItems(path: string, { problems }: ReleaseContext): Promise<BgsItems> {
  const head = await readHead(path, problems);
  if (head.form !== "json") return { rows: await readTable(path, problems), matched: 0 };
  const answer = await readJsonAnswer(path, WHAT, problems);
  if (answer === null) return { rows: [], matched: 0 };
  const { features, numberMatched, numberReturned } = answer;
  if (!Array.isArray(features)) {
    problems.add({ file: path, line: 1 }, "features", "", `${WHAT}: a list of features`);
    return { rows: [], matched: 0 };
  }
  if (typeof numberReturned === "number" && numberReturned !== features.length) {
    const counted = `${features.length} features`;
    problems.add({ file: path, line: 1 }, "numberReturned", counted, `${numberReturned}: the answer was cut`);
  }
  const items = features.map((feature) => (isObject(feature) ? feature["properties"] : feature));
  return {
    rows: jsonRows(path, "features", items, BGS_FIELDS, problems),
    matched: typeof numberMatched === "number" ? numberMatched : 0,
  };
}

async function readTable(path: string, problems: ReleaseContext["problems"]): Promise<BgsRow[]> {
  const headers = Object.fromEntries(BGS_FIELDS.map((field) => [field, [field]])) as unknown as Record<
    (typeof BGS_FIELDS)[number],
    readonly string[]
  >;
  const rows: BgsRow[] = [];
  for await (const row of readDelimited(path, { what: WHAT, headers }, problems)) rows.push(row);
  return rows;
}
