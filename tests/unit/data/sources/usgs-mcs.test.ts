import { describe, expect, test } from "vitest";
import { release as usgs } from "../../../../data/sources/usgs-mcs/release.ts";
import { readRelease, tableRows } from "../../../harness/releaseContext.ts";
import { temporaryFiles } from "../../../harness/writeFiles.ts";

const write = temporaryFiles();

const WIDE_HEADER =
  "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES";
const LONG_HEADER =
  "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes";
const ILMENITE = '"Mine production, ilmentite, titanium dioxide (TiO2) content",metric tons';
const HELIUM = '"Production, helium gas content",million cubic meters';

function wide(...lines: string[]): string {
  return write("MCS2025_World_Data.csv", `\u{feff}${[WIDE_HEADER, ...lines].join("\r\n")}\r\n`);
}

/** As published: Windows-1252, in which a dash for zero is one byte. */
function long(...lines: string[]): string {
  const bytes = Buffer.from(`${[LONG_HEADER, ...lines].join("\n")}\n`.replaceAll("—", "\u0097"), "latin1");
  return write("MCS2026_Commodities_Data.csv", bytes);
}

function mined(commodity: string, country: string, year: number, value: string, notes = ""): string {
  return `X,World Mine Production and Reserves,${commodity},${country},Production,Mine production,metric tons,${year},${value},${notes},Yes,`;
}

function reserved(commodity: string, country: string, value: string, notes = ""): string {
  return `X,World Mine Production and Reserves,${commodity},${country},Reserves,Reserves,metric tons,2025,${value},${notes},Yes,`;
}

describe("the wide layout of MCS 2025", () => {
  test("gives the settled year in tonnes, with the estimates of countries and of whole tables told apart", async () => {
    const { release, complaint } = await readRelease(usgs, [
      wide(
        'MCS2025,Barite  ,Turkey,"Mine production, barite, estimated",thousand metric tons,216,220,Reported.,,,,34000,',
        'MCS2025,Barite  ,China,"Mine production, barite, estimated",thousand metric tons,2000,2100,,,,,110000,',
        'MCS2025,Lithium ,Namibia,"Mine production, lithium content",metric tons,2700,2700,estimated 2023,,,,14000,',
        'MCS2025,Lithium ,World total (rounded) 10,"Mine production, lithium content",metric tons,204000,240000,,,,,"30,000,000",',
      ),
    ]);
    expect(complaint).toBe("");
    expect(release?.sourceIds).toEqual(["usgs-mcs-2025"]);
    expect(tableRows(release, "production.csv").map((row) => Object.values(row).join())).toEqual([
      "baryte,extraction,baryte, mine,2023,TUR,216000,t,false,usgs-mcs-2025",
      "baryte,extraction,baryte, mine,2023,CHN,2000000,t,true,usgs-mcs-2025",
      "lithium,extraction,lithium, mine (Li content),2023,NAM,2700,t,true,usgs-mcs-2025",
      "lithium,extraction,lithium, mine (Li content),2023,WLD,204000,t,false,usgs-mcs-2025",
    ]);
    expect(tableRows(release, "reserves.csv").map(({ reserves }) => reserves)).toEqual([
      "34000000",
      "110000000",
      "14000",
      "30000000",
    ]);
    expect(release?.unknown).toContainEqual(
      expect.objectContaining({ kind: "element", name: "estimates for 2024", rowCount: 4 }),
    );
  });

  test("keeps withheld, not available, blank, trace and what cannot be added apart", async () => {
    const lithium = (country: string, note: string) =>
      `MCS2025,Lithium ,${country},"Mine production, lithium content",metric tons,,,${note},,,,,`;
    const { release } = await readRelease(usgs, [
      wide(
        lithium("United States", "W for 23-24"),
        lithium("Chile", "na for 2023"),
        lithium("Canada ", ""),
        lithium("South Africa ", "Less than 1/2 unit"),
        lithium("World total", "xx"),
      ),
    ]);
    expect(tableRows(release, "production.csv")).toEqual([]);
    expect(
      tableRows(release, "notes.csv").map(
        (row) => `${row["country_iso3"]} ${row["flag"]} ${row["raw_value"]}`,
      ),
    ).toEqual([
      "USA withheld W for 23-24",
      "CHL not-available na for 2023",
      "CAN blank-in-source (blank)",
      "ZAF less-than-half-unit Less than 1/2 unit",
      "WLD not-additive xx",
    ]);
  });

  test("adds the lines of one country, and says of which", async () => {
    const { release } = await readRelease(usgs, [
      wide(
        `MCS2025,Helium,United States (extracted from natural gas),${HELIUM},64,68,,,,,8500,`,
        `MCS2025,Helium,United States (from Cliffside Field),${HELIUM},18,13,,,,,50,`,
      ),
    ]);
    expect(tableRows(release, "production.csv")).toMatchObject([{ country_iso3: "USA", quantity: "82" }]);
    expect(tableRows(release, "notes.csv").map((row) => row["raw_value"])).toEqual([
      "United States (extracted from natural gas) = 64",
      "United States (from Cliffside Field) = 18",
    ]);
    expect(tableRows(release, "reserves.csv")).toMatchObject([
      { reserves: "8550", note: "sum of two USGS lines (natural gas; Cliffside Field)" },
    ]);
  });

  test("corrects the unit of titanium minerals, in this edition only", async () => {
    const { release } = await readRelease(usgs, [
      wide(
        `MCS2025,Titanium Mineral Concentrates,Norway,${ILMENITE},360,360,,,,,37000,`,
        `MCS2025,Titanium Mineral Concentrates,"World total (ilmenite and rutile, rounded)",${ILMENITE},9430,9400,,,,,560000,`,
      ),
    ]);
    expect(tableRows(release, "production.csv").map((row) => `${row["product"]} ${row["quantity"]}`)).toEqual(
      [
        "ilmenite concentrates, mine (TiO2 content) 360000",
        "ilmenite and rutile concentrates, mine (TiO2 content) 9430000",
      ],
    );
    const later = WIDE_HEADER.replaceAll("2024", "2027").replaceAll("2023", "2026");
    const line = `MCS2028,Titanium Mineral Concentrates,Norway,${ILMENITE},360,360,,,,,37000,`;
    const { release: next } = await readRelease(usgs, [write("MCS2028.csv", `${later}\n${line}\n`)]);
    expect(tableRows(next, "production.csv")).toEqual([]);
    expect(next?.unknown.map(({ name }) => name)).toContain(
      "Titanium Mineral Concentrates; Mine production, ilmentite, titanium dioxide (TiO2) content; production; metric tons",
    );
  });
});

describe("the long layout of MCS 2026", () => {
  test("gives two years; a dash is zero, words are notes, > is a lower bound", async () => {
    const { release, complaint } = await readRelease(usgs, [
      long(
        'X,Salient Statistics—United States,Cobalt,United States,Production,Mine,metric tons,2025,"1,000",,Yes,',
        mined("Cobalt", "Congo (Kinshasa)", 2024, '"226,000"', "Estimated."),
        mined("Cobalt", "Australia", 2025, "—"),
        mined("Cobalt", "United States", 2025, "W"),
        reserved(
          "Cobalt",
          "World total",
          '">12,000,000"',
          "See Appendix C for resource and reserve definitions and information concerning data sources. -- Rounded.",
        ),
        reserved("Cobalt", "Qatar", "Large"),
        reserved("Cobalt", "Canada", "NA"),
        reserved("Cobalt", "Austria", "s", "Included in “World total.”"),
      ),
    ]);
    expect(complaint).toBe("");
    expect(release).toMatchObject({ sourceIds: ["usgs-mcs-2026"], year: 2026 });
    expect(
      tableRows(release, "production.csv").map((row) => [
        row["country_iso3"],
        row["year"],
        row["quantity"],
        row["estimated"],
      ]),
    ).toEqual([
      ["COD", "2024", "226000", "true"],
      ["AUS", "2025", "0", "false"],
    ]);
    expect(
      tableRows(release, "notes.csv").map((row) => `${row["stage"]} ${row["country_iso3"]} ${row["flag"]}`),
    ).toEqual([
      "extraction USA withheld",
      "reserves QAT qualitative",
      "reserves CAN not-available",
      "reserves AUT included-elsewhere",
    ]);
    expect(tableRows(release, "reserves.csv")).toMatchObject([
      { country_iso3: "WLD", reserves: "12000000", qualifier: ">", note: "Rounded." },
    ]);
    expect(release?.unknown.map(({ name }) => name)).toContain("section Salient Statistics—United States");
  });

  test("replaces the estimates of the edition before, and its own rows, and no reserves of other years", async () => {
    const { release } = await readRelease(usgs, [
      long(mined("Cobalt", "Cuba", 2025, "3000"), reserved("Cobalt", "Cuba", "500000")),
    ]);
    const [production, , reserves] = release?.tables ?? [];
    const row = { material_id: "cobalt", stage: "extraction", product: "cobalt, mine (Co content)" };
    expect(production?.supersedes({ ...row, year: "2024", source_id: "usgs-mcs-2025" })).toBe(true);
    expect(production?.supersedes({ ...row, year: "2023", source_id: "usgs-mcs-2025" })).toBe(false);
    expect(production?.supersedes({ ...row, year: "2025", source_id: "usgs-mcs-2027" })).toBe(false);
    expect(
      production?.supersedes({ ...row, product: "other", year: "2024", source_id: "usgs-mcs-2025" }),
    ).toBe(false);
    const held = { material_id: "cobalt", product: "", year: "2024" };
    expect(reserves?.supersedes({ ...held, source_id: "usgs-mcs-2025" })).toBe(false);
    expect(reserves?.supersedes({ ...held, source_id: "usgs-mcs-2026" })).toBe(true);
  });

  test.each([
    [
      "a word that is none",
      mined("Cobalt", "Cuba", 2025, "about 300"),
      ':2:Value "about 300" - a figure, a dash',
    ],
    ["an unknown country", mined("Cobalt", "Atlantis", 2025, "300"), ':2:Country "Atlantis" - a place'],
    [
      "a country twice",
      `${mined("Cobalt", "Cuba", 2025, "1")}\n${mined("Cobalt", "Cuba", 2025, "2")}`,
      ":3:Country",
    ],
    ["a year that is none", mined("Cobalt", "Cuba", 20, "300"), ':2:Year "20" - a year'],
    ["a line too short", "X,World Mine Production and Reserves,Cobalt", ':2: "3 cells" - 12 cells'],
  ])("with %s is refused", async (_, line, message) => {
    expect((await readRelease(usgs, [long(line)])).complaint).toContain(message);
  });
});

describe("a file that is not whole or not of this publisher", () => {
  test("is named with what was expected", async () => {
    const foreign = write("foreign.csv", "a,b\n1,2\n");
    expect((await readRelease(usgs, [foreign])).complaint).toContain(
      'foreign.csv:1: "a,b" - the header of the commodities data of USGS Mineral Commodity Summaries',
    );
    const cut = write("cut.csv", `${LONG_HEADER}\n${mined("Cobalt", "Cuba", 2025, "3000").slice(0, -5)}`);
    expect((await readRelease(usgs, [cut])).complaint).toContain("cut.csv:2:");
    const ended = write("ended.csv", `${LONG_HEADER}\n${mined("Cobalt", "Cuba", 2025, "3000")}`);
    expect((await readRelease(usgs, [ended])).complaint).toContain("the file was cut short");
    const missing = await readRelease(usgs, ["/nowhere/MCS2026.csv"]);
    expect(missing.complaint).toContain("a file that can be read");
  });

  test("two editions are not read as one", async () => {
    const both = [
      wide(`MCS2025,Helium,Algeria,${HELIUM},9,11,,,,,1800,`),
      long(mined("Cobalt", "Cuba", 2025, "3000")),
    ];
    expect((await readRelease(usgs, both)).complaint).toContain("files of one edition at a time");
  });
});
