import readWorkbook from "read-excel-file/node";
import type { Problems } from "../../read/problems.ts";
import { openZip } from "./zipFile.ts";

/** A sheet of a workbook; cells as text, empty where there is none, rows counted from 1 in messages. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** All sheets of a workbook in Office Open XML; none, and a problem, where the file is damaged or of another form. */
export async function readSheets(path: string, what: string, problems: Problems): Promise<readonly Sheet[]> {
  try {
    await checkContent(path);
    const sheets = await readWorkbook(path);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map((cell) => (cell === null ? "" : String(cell).trim()))),
    }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.add({ file: path, line: 1 }, "", message, `${what}: a workbook (.xlsx), whole and undamaged`);
    return [];
  }
}

/** A workbook is a zip, whose checksums its reader does not look at: a figure with a bit that fell over would be read. */
async function checkContent(path: string): Promise<void> {
  const zip = await openZip(path);
  try {
    for (const entry of zip.entries) await entry.check();
  } finally {
    zip.close();
  }
}

/** How messages name a sheet: "6.4.xlsx#Cobalt". */
export function sheetFile(path: string, sheet: string): string {
  return `${path}#${sheet}`;
}
