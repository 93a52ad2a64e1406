import { readDelimited } from "../../pipeline/releases/files/delimited.ts";
import type { ReleaseContext } from "../../pipeline/releases/release.ts";
import type { UnknownTally } from "../../pipeline/releases/unknownTally.ts";
import type { UsgsFile, UsgsLine } from "./usgsLine.ts";

const HEADERS = {
  Section: ["Section"],
  Commodity: ["Commodity"],
  Country: ["Country"],
  Statistics: ["Statistics"],
  Statistics_detail: ["Statistics_detail"],
  Unit: ["Unit"],
  Year: ["Year"],
  Value: ["Value"],
  Notes: ["Notes"],
};

/** Stands beside most reserves, and says nothing of the figure. */
const APPENDIX =
  "See Appendix C for resource and reserve definitions and information concerning data sources.";

/** The layout since MCS 2026: one line a figure, of which only the sections about the world are taken. */
export async function readLongLayout(
  path: string,
  tally: UnknownTally,
  { problems }: ReleaseContext,
): Promise<UsgsFile> {
  const lines: UsgsLine[] = [];
  let rowsRead = 0;
  const what = "the commodities data of USGS Mineral Commodity Summaries";
  for await (const row of readDelimited(path, { what, headers: HEADERS }, problems)) {
    rowsRead += 1;
    const { cells, file, line } = row;
    const measure = measureOf(cells.Statistics);
    if (!cells.Section.startsWith("World")) tally.add("element", `section ${cells.Section}`, row);
    else if (measure === null) tally.add("element", `statistic ${cells.Statistics}`, row);
    else {
      const year = Number(cells.Year);
      if (!/^(19|20)\d{2}$/.test(cells.Year)) problems.add(row, "Year", cells.Year, "a year");
      const remarks = cells.Notes.split(" -- ").map((part) => part.trim());
      lines.push({
        file,
        line,
        layout: "long",
        commodity: cells.Commodity,
        statistic: cells.Statistics_detail.replace(/[:,] rounded$/, ""),
        country: cells.Country,
        unit: cells.Unit,
        measure,
        year,
        column: "Value",
        value: cells.Value,
        remark: remarks.filter((part) => part !== APPENDIX && part !== "").join(" -- "),
        isEstimated: remarks.includes("Estimated."),
      });
    }
  }
  const lastYear = lines.reduce(
    (last, { measure, year }) => (measure === "production" ? Math.max(last, year) : last),
    0,
  );
  if (lastYear === 0)
    problems.add(
      { file: path, line: 1 },
      "Year",
      "",
      "lines of world production, whose last year tells the edition",
    );
  return { lines, edition: lastYear + 1, rowsRead };
}

function measureOf(statistic: string): UsgsLine["measure"] | null {
  if (statistic === "Production") return "production";
  return statistic === "Reserves" ? "reserves" : null;
}
