import type { Row } from "../../pipeline/read/csv.ts";
import { readDelimited } from "../../pipeline/releases/files/delimited.ts";
import { readHead } from "../../pipeline/releases/files/fileHead.ts";
import { readSheets, type Sheet, sheetFile } from "../../pipeline/releases/files/workbook.ts";
import type { ReleaseContext } from "../../pipeline/releases/release.ts";

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

/** The sheet is found by its header: workbooks of other years have a page to read before it. */
async function readWorkbookRows(path: string, problems: ReleaseContext["problems"]): Promise<WgiRow[]> {
  const sheets = await readSheets(path, WHAT, problems);
  const found = sheets.filter(({ rows: [header = []] }) =>
    COLUMNS.every((column) => header.includes(column)),
  );
  if (found.length > 0) return found.flatMap((sheet) => sheetRows(path, sheet));
  for (const { name, rows } of sheets) {
    const [header = []] = rows;
    const missing = COLUMNS.filter((column) => !header.includes(column));
    const expectation = `a sheet with the header of ${WHAT}, with ${COLUMNS.join(",")}; missing: ${missing.join(",")}`;
    problems.add({ file: sheetFile(path, name), line: 1 }, "", header.join(",").slice(0, 200), expectation);
  }
  return [];
}

function sheetRows(path: string, { name, rows: [header = [], ...rows] }: Sheet): WgiRow[] {
  return rows.map((row, index) => ({
    file: sheetFile(path, name),
    line: index + 2,
    cells: Object.fromEntries(
      COLUMNS.map((column) => [column, row[header.indexOf(column)] ?? ""]),
    ) as WgiRow["cells"],
  }));
}
