import type { Row } from "../../pipeline/csv.ts";
import { readDelimited } from "../../pipeline/releases/delimited.ts";
import { readHead } from "../../pipeline/releases/fileHead.ts";
import type { ReleaseContext } from "../../pipeline/releases/release.ts";
import { readSheets, sheetFile } from "../../pipeline/releases/workbook.ts";

const WHAT = "the Worldwide Governance Indicators (wgidataset)";
const COLUMNS = ["code", "countryname", "year", "indicator", "estimate"] as const;

export type WgiRow = Row<(typeof COLUMNS)[number]>;

/** Rows of the data set, from its workbook or from the same table as CSV. */
export async function readWgiRows(path: string, { problems }: ReleaseContext): Promise<WgiRow[]> {
  const head = await readHead(path, problems);
  if (head.form === "workbook") return readWorkbookRows(path, problems);
  const headers = {
    code: ["code"],
    countryname: ["countryname"],
    year: ["year"],
    indicator: ["indicator"],
    estimate: ["estimate"],
  };
  const rows: WgiRow[] = [];
  for await (const row of readDelimited(path, { what: WHAT, headers }, problems)) rows.push(row);
  return rows;
}

async function readWorkbookRows(path: string, problems: ReleaseContext["problems"]): Promise<WgiRow[]> {
  const [sheet] = await readSheets(path, WHAT, problems);
  if (sheet === undefined) return [];
  const file = sheetFile(path, sheet.name);
  const [header = [], ...rows] = sheet.rows;
  const missing = COLUMNS.find((column) => !header.includes(column));
  if (missing !== undefined) {
    const expectation = `the header of ${WHAT}, with ${COLUMNS.join(",")}; missing: ${missing}`;
    problems.add({ file, line: 1 }, "", header.join(",").slice(0, 200), expectation);
    return [];
  }
  return rows.map((row, index) => ({
    file,
    line: index + 2,
    cells: Object.fromEntries(
      COLUMNS.map((column) => [column, row[header.indexOf(column)] ?? ""]),
    ) as WgiRow["cells"],
  }));
}
