import type { Row } from "../../pipeline/read/csv.ts";
import { readDelimited } from "../../pipeline/releases/files/delimited.ts";
import { readHead } from "../../pipeline/releases/files/fileHead.ts";
import { jsonRows, readJsonAnswer } from "../../pipeline/releases/files/jsonRows.ts";
import type { ReleaseContext } from "../../pipeline/releases/release.ts";

const WHAT = "trade data of UN Comtrade";

const FIELDS = [
  "freqCode",
  "refYear",
  "reporterCode",
  "flowCode",
  "partnerCode",
  "partner2Code",
  "cmdCode",
  "customsCode",
  "motCode",
  "netWgt",
  "isNetWgtEstimated",
  "primaryValue",
] as const;

export type ComtradeRow = Row<(typeof FIELDS)[number]>;

/**
 * The most rows an answer holds: as a guest, in the examples of the UN's own program, with a key, and with a paid key. An
 * answer as long as that was cut.
 */
const LIMITS = [500, 2500, 100_000, 250_000];

/** Rows of an answer of the interface (JSON, or CSV of the same columns) or of a bulk file (tabs, often gzipped). */
export async function* readComtradeRows(
  path: string,
  { problems }: ReleaseContext,
): AsyncGenerator<ComtradeRow> {
  const head = await readHead(path, problems);
  if (head.form !== "json") {
    let count = 0;
    for await (const row of readDelimited(path, { what: WHAT, headers: HEADERS }, problems)) {
      count += 1;
      yield row;
    }
    // Bulk files, separated by tabs, come whole, whatever their length.
    if (head.form === "text" && !head.firstLine.includes("\t")) refuseCut(path, count, problems);
    return;
  }
  const answer = await readJsonAnswer(path, WHAT, problems);
  if (answer === null) return;
  const { data, count, error } = answer;
  const location = { file: path, line: 1 };
  if (typeof error === "string" && error !== "")
    problems.add(location, "error", error, `${WHAT}, without an error`);
  if (!Array.isArray(data)) {
    problems.add(location, "data", "", `${WHAT}: a list of data`);
    return;
  }
  if (typeof count === "number" && count !== data.length) {
    problems.add(
      location,
      "count",
      String(count),
      `${data.length}, the rows that are there: the answer was cut`,
    );
  }
  refuseCut(path, data.length, problems);
  yield* jsonRows(path, "data", data, FIELDS, problems);
}

function refuseCut(path: string, count: number, problems: ReleaseContext["problems"]): void {
  if (!LIMITS.includes(count)) return;
  const expectation = `fewer rows than the interface gives at most (${LIMITS.join(", ")}): the answer was cut; ask for less at a time`;
  problems.add({ file: path, line: 1 }, "count", String(count), expectation);
}

/** Tables of the interface and bulk files differ in the first letter of their headers. */
const HEADERS = Object.fromEntries(
  FIELDS.map((field) => [field, [field, `${field[0]?.toUpperCase()}${field.slice(1)}`]]),
) as unknown as Record<(typeof FIELDS)[number], readonly string[]>;
