import { describe, expect, test } from "vitest";
import { release as wgi } from "../../../../data/sources/world-bank-wgi/release.ts";
import { readRelease, tableRows } from "../../../harness/releaseContext.ts";
import { workbookBytes } from "../../../harness/workbook.ts";
import { temporaryFiles } from "../../../harness/writeFiles.ts";

const write = temporaryFiles();

const HEADER = ["codeindyr", "code", "countryname", "year", "indicator", "estimate", "stddev", "nsource"];
type Cells = readonly (string | number)[];

function row(code: string, year: number, indicator: string, estimate: string | number): Cells {
  return [`${code}${indicator}${year}`, code, code, year, indicator, estimate, "..", ".."];
}

function book(...rows: Cells[]): string {
  return write("wgidataset.xlsx", workbookBytes([{ name: "Sheet1", rows: [HEADER, ...rows] }]));
}

describe("the Worldwide Governance Indicators", () => {
  test("give six scores a country and year from 2014 on, to four digits, under our country codes", async () => {
    const { release, complaint } = await readRelease(wgi, [
      book(
        row("AFG", 1996, "cc", -1.29),
        row("ZAR", 2023, "cc", -1.5046123),
        row("NAM", 2023, "pv", 0.5),
        row("KSV", 2022, "va", -0.000012),
        row("ASM", 2023, "cc", ".."),
        row("ANT", 2023, "cc", 0.9),
      ),
    ]);
    expect(complaint).toBe("");
    expect(release?.sourceIds).toEqual(["wgi-2024"]);
    expect(tableRows(release, "governance.csv").map((one) => Object.values(one).join())).toEqual([
      "COD,control-of-corruption,2023,-1.5046,wgi-2024",
      "NAM,political-stability,2023,0.5000,wgi-2024",
      "XKX,voice-accountability,2022,-0.0000,wgi-2024",
    ]);
    expect(release?.unknown.map(({ kind, name, rowCount }) => [kind, name, rowCount])).toEqual([
      ["element", "years before 2014", 1],
      ["element", "countries and years without an estimate", 1],
      ["place", "ANT", 1],
    ]);
  });

  test("replace all years of older releases", async () => {
    const { release } = await readRelease(wgi, [book(row("NAM", 2024, "pv", 0.5))]);
    const supersedes = release?.tables[0]?.supersedes;
    const held = { country_iso3: "NAM", indicator: "political-stability", year: "2014" };
    expect(supersedes?.({ ...held, source_id: "wgi-2024" })).toBe(true);
    expect(supersedes?.({ ...held, source_id: "wgi-2026" })).toBe(false);
    expect(supersedes?.({ ...held, country_iso3: "COD", source_id: "wgi-2024" })).toBe(false);
  });

  test("are read from CSV too", async () => {
    const path = write("wgi.csv", `${HEADER.join()}\n${row("NAM", 2023, "pv", 0.5).join()}\n`);
    const { release } = await readRelease(wgi, [path]);
    expect(tableRows(release, "governance.csv")).toHaveLength(1);
  });

  test.each([
    ["an unknown country", row("QQQ", 2023, "cc", 1), '#Sheet1:2:code "QQQ"'],
    ["an unknown indicator", row("NAM", 2023, "xx", 1), '#Sheet1:2:indicator "xx"'],
    ["a score out of range", row("NAM", 2023, "cc", 71), '#Sheet1:2:estimate "71" - a score from -4 to 4'],
    ["a word for a score", row("NAM", 2023, "cc", "#N/A"), '#Sheet1:2:estimate "#N/A"'],
    ["a year that is none", row("NAM", 203, "cc", 1), '#Sheet1:2:year "203"'],
  ])("with %s are refused", async (_, wrong, message) => {
    expect((await readRelease(wgi, [book(wrong)])).complaint).toContain(message);
  });

  test("in a foreign or damaged file are refused by name", async () => {
    const foreign = write("foreign.xlsx", workbookBytes([{ name: "A", rows: [["Country", "unit"]] }]));
    expect((await readRelease(wgi, [foreign])).complaint).toContain("foreign.xlsx#A:1:");
    const whole = workbookBytes([{ name: "A", rows: [HEADER] }]);
    const cut = write("cut.xlsx", whole.subarray(0, 300));
    expect((await readRelease(wgi, [cut])).complaint).toContain("cut.xlsx:1:");
    const twice = book(row("NAM", 2023, "cc", 1), row("NAM", 2023, "cc", 1));
    expect((await readRelease(wgi, [twice])).complaint).toContain("#Sheet1:3:code");
  });
});
