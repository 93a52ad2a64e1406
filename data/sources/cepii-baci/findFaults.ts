import type { Problems } from "../../pipeline/read/problems.ts";
import { linesOf, YEAR_COLUMNS, type YearFile } from "./yearFile.ts";

/** Faults of one file that are told; more of them say nothing new. */
const MOST_FAULTS = 20;

const NUMBER = /^\d+(\.\d*)?([eE][-+]?\d+)?$/;
const CODE = /^\d{1,6}$/;

type Fault = readonly [column: string, value: string, expectation: string];

/**
 * Says what is wrong with a yearly file, by line and column: for a file that could not be read as it should be.
 *
 * @returns how many faults were found
 */
export async function findFaults(file: YearFile, problems: Problems): Promise<number> {
  let count = 0;
  const tell = (line: number, [column, value, expectation]: Fault): void => {
    problems.add({ file: file.label, line }, column, value, expectation);
    count += 1;
  };
  for await (const { line, cells } of linesOf(file.path)) {
    if (line === 1) {
      const header = cells.join();
      if (header === YEAR_COLUMNS.join()) continue;
      tell(line, ["", header.slice(0, 100), `the header ${YEAR_COLUMNS.join()}`]);
      return count;
    }
    for (const fault of faultsOf(cells, file)) tell(line, fault);
    if (count >= MOST_FAULTS) break;
  }
  return count;
}

function faultsOf(cells: readonly string[], { year, countries }: YearFile): Fault[] {
  if (cells.length === 1 && cells[0] === "") return [];
  if (cells.length !== YEAR_COLUMNS.length) {
    return [
      ["", cells.join(), `${YEAR_COLUMNS.length} cells, not ${cells.length}: the line is cut or foreign`],
    ];
  }
  const [t = "", i = "", j = "", k = "", v = "", q = ""] = cells;
  const isCountry = (code: string) => CODE.test(code) && countries.has(Number(code));
  const checks: [boolean, Fault][] = [
    [t === String(year), ["t", t, `${year}, the year in the file's name`]],
    [isCountry(i), ["i", i, "an exporter in the release's table of countries"]],
    [isCountry(j), ["j", j, "an importer in the release's table of countries"]],
    [CODE.test(k), ["k", k, "a product code of up to six digits"]],
    [NUMBER.test(v), ["v", v, "a value in thousand US dollars, a number from 0 up"]],
    [q === "" || q === "NA" || NUMBER.test(q), ["q", q, "a quantity in tonnes, a number from 0 up, or NA"]],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, fault]) => fault);
}
