import { readDelimited } from "../../pipeline/releases/files/delimited.ts";
import type { ReleaseContext } from "../../pipeline/releases/release.ts";
import type { UnknownTally } from "../../pipeline/releases/unknownTally.ts";
import type { UsgsFile, UsgsLine } from "./usgsLine.ts";

const EDITION = /^MCS(\d{4})$/;

/**
 * The layout of MCS 2025: one line a country, years side by side.
 *
 * Only the settled year is taken. The estimates for the year after it have been revised by the edition that followed,
 * which is why they are counted among what is left out.
 */
export async function readWideLayout(
  path: string,
  firstLine: string,
  tally: UnknownTally,
  { problems }: ReleaseContext,
): Promise<UsgsFile> {
  const year = Number(/PROD_(\d{4})/.exec(firstLine)?.[1] ?? 0);
  const headers = {
    SOURCE: ["SOURCE"],
    COMMODITY: ["COMMODITY"],
    COUNTRY: ["COUNTRY"],
    TYPE: ["TYPE"],
    UNIT_MEAS: ["UNIT_MEAS"],
    production: [`PROD_${year}`],
    estimate: [`PROD_EST_ ${year + 1}`, `PROD_EST_${year + 1}`],
    PROD_NOTES: ["PROD_NOTES"],
    reserves: [`RESERVES_${year + 1}`],
    RESERVE_NOTES: ["RESERVE_NOTES"],
  };
  const lines: UsgsLine[] = [];
  let rowsRead = 0;
  const what = "the world data of USGS Mineral Commodity Summaries";
  for await (const row of readDelimited(path, { what, headers }, problems)) {
    rowsRead += 1;
    const { cells, file, line } = row;
    if (EDITION.exec(cells.SOURCE)?.[1] !== String(year + 2)) {
      problems.add(row, "SOURCE", cells.SOURCE, `MCS${year + 2}, the edition with production of ${year}`);
    }
    if (cells.estimate !== "") tally.add("element", `estimates for ${year + 1}`, row);
    const shared = {
      file,
      line,
      layout: "wide" as const,
      commodity: cells.COMMODITY,
      statistic: cells.TYPE,
      country: cells.COUNTRY,
      unit: cells.UNIT_MEAS,
    };
    lines.push({
      ...shared,
      measure: "production",
      year,
      column: `PROD_${year}`,
      value: cells.production,
      remark: cells.PROD_NOTES,
      isEstimated: isEstimate(cells.TYPE, cells.PROD_NOTES),
    });
    lines.push({
      ...shared,
      measure: "reserves",
      year: year + 1,
      column: `RESERVES_${year + 1}`,
      value: cells.reserves,
      remark: cells.RESERVE_NOTES,
      isEstimated: false,
    });
  }
  return { lines, edition: year + 2, rowsRead };
}

/** A whole table may be estimated except for the countries marked as reported; the release also spells it "reproted". */
function isEstimate(statistic: string, remark: string): boolean {
  if (/estimated/i.test(remark)) return true;
  return /estimated/i.test(statistic) && !/rep(or|ro)ted/i.test(remark);
}
