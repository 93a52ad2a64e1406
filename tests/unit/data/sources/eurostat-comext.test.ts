import { describe, expect, test } from "vitest";
import { release as comext } from "../../../../data/sources/eurostat-comext/release.ts";
import { readRelease, tableRows } from "../../../harness/releaseContext.ts";
import { temporaryFiles } from "../../../harness/writeFiles.ts";

const write = temporaryFiles();

const BULK_HEADER =
  "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA21,PRODUCT_CPA22,PRODUCT_BEC,PRODUCT_BEC5,PRODUCT_SECTION,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,QUANTITY_KG,QUANTITY_SUPPL_UNIT";
const OLD_HEADER =
  "DECLARANT,DECLARANT_ISO,PARTNER,PARTNER_ISO,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA2002,PRODUCT_CPA2008,PRODUCT_CPA2_1,PRODUCT_BEC,PRODUCT_SECTION,FLOW,STAT_REGIME,SUPP_UNIT,PERIOD,VALUE_IN_EUROS,QUANTITY_IN_KG,SUP_QUANTITY";
const SDMX_HEADER =
  "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG";
const GALLIUM = "81129289";

interface Line {
  reporter?: string;
  partner?: string;
  product?: string;
  flow?: string;
  procedure?: string;
  period?: string;
  value?: string;
}

/** Germany's imports of gallium from China in 2024, but for what is said. */
function bulkLine(line: Line): string {
  const { reporter = "DE", partner = "CN", product = GALLIUM, flow = "1", procedure = "1" } = line;
  const { period = "202452", value = "1234567" } = line;
  return `${reporter},${partner},E,${product},68998,2445,2445,220,211110,15,${flow},${procedure},NO_SU,${period},${value},${value},900,0`;
}

function bulk(...lines: string[]): string {
  return write("full_v2_202452.dat", `${[BULK_HEADER, ...lines].join("\n")}\n`);
}

function sdmx(...lines: string[]): string {
  const prefix = "ESTAT:DS-045409(1.0),15/09/25 11:00:00";
  return write(
    "ds-045409.csv",
    `${[SDMX_HEADER, ...lines.map((line) => `${prefix},${line}`)].join("\r\n")}\r\n`,
  );
}

describe("bulk files of Comext", () => {
  test("give a year's imports under normal trade by partner", async () => {
    const { release, complaint } = await readRelease(comext, [
      bulk(
        bulkLine({}),
        bulkLine({ reporter: "GR", partner: "TW", value: "10.6" }),
        bulkLine({ partner: "XK" }),
        bulkLine({ partner: "XU", value: "100" }),
        bulkLine({ partner: "XI", value: "20" }),
        bulkLine({ reporter: "FR", partner: "GB", value: "7" }),
        bulkLine({ reporter: "FR", partner: "XI", value: "1" }),
        bulkLine({ partner: "NA", value: "0" }),
        bulkLine({ partner: "QX" }),
        bulkLine({ partner: "QZ" }),
        bulkLine({ partner: "DE" }),
        bulkLine({ flow: "2" }),
        bulkLine({ procedure: "2" }),
        bulkLine({ period: "202411" }),
        bulkLine({ product: "81129999" }),
      ),
    ]);
    expect(complaint).toBe("");
    expect(tableRows(release, "imports.csv").map((row) => Object.values(row).join())).toEqual([
      `2024,${GALLIUM},CHN,DEU,1234567`,
      `2024,${GALLIUM},TWN,GRC,11`,
      `2024,${GALLIUM},XKX,DEU,1234567`,
      `2024,${GALLIUM},GBR,DEU,120`,
      `2024,${GALLIUM},GBR,FRA,8`,
      `2024,${GALLIUM},NAM,DEU,0`,
    ]);
    const counts = Object.fromEntries(release?.unknown.map(({ name, rowCount }) => [name, rowCount]) ?? []);
    expect(counts).toEqual({
      "QX confidential": 1,
      "QZ confidential, beyond the Union": 1,
      "goods that return to their country": 1,
      exports: 1,
      "statistical procedure 2": 1,
      months: 1,
      "codes of other goods": 1,
    });
  });

  test("are read with the headers they had before", async () => {
    const line = `004,DE,0720,CN,E,${GALLIUM},68998,2445,2445,2445,220,15,1,1,A,202252,500,900,0`;
    const { release } = await readRelease(comext, [write("full202252.dat", `${OLD_HEADER}\n${line}\n`)]);
    expect(tableRows(release, "imports.csv")).toMatchObject([
      { year: "2022", exporter_iso3: "CHN", value_eur: "500" },
    ]);
  });

  test("replace what a member state said of a code and year", async () => {
    const { release } = await readRelease(comext, [bulk(bulkLine({}))]);
    const supersedes = release?.tables[0]?.supersedes;
    const row = { year: "2024", cn8: GALLIUM, exporter_iso3: "RUS", importer_iso3: "DEU" };
    expect(supersedes?.(row)).toBe(true);
    expect(supersedes?.({ ...row, importer_iso3: "FRA" })).toBe(false);
    expect(supersedes?.({ ...row, year: "2023" })).toBe(false);
  });

  test.each([
    ["a value that is none", bulkLine({ value: "1.2.3" }), ':2:VALUE_EUR "1.2.3" - a figure in euro'],
    ["an unknown partner", bulkLine({ partner: "ZZ" }), ':2:partner "ZZ" - a code of a place in Comext'],
    ["a partner twice", `${bulkLine({})}\n${bulkLine({})}`, ':3:partner "CN" - each reporter'],
    [
      "Great Britain under two codes",
      `${bulkLine({ partner: "GB" })}\n${bulkLine({ partner: "XU" })}`,
      ':3:partner "XU"',
    ],
    ["a period that is none", bulkLine({ period: "52" }), ':2:period "52"'],
    ["a month that is none", bulkLine({ period: "202413" }), ':2:period "202413"'],
    ["a flow that is none", bulkLine({ flow: "" }), ':2:flow "" - 1 for imports'],
    ["a line that breaks off", "DE,CN,E,8112", ':2: "4 cells" - 18 cells, as in the header'],
  ])("with %s are refused", async (_, lines, message) => {
    expect((await readRelease(comext, [bulk(lines)])).complaint).toContain(message);
  });

  test("that are packed, foreign or cut short are refused by name", async () => {
    const packed = write("full_v2_202452.7z", Buffer.from("7z\u00bc\u00af\u0027\u001c", "latin1"));
    expect((await readRelease(comext, [packed])).complaint).toContain("a table as text, unpacked");
    const foreign = write("foreign.dat", "a,b\n1,2\n");
    expect((await readRelease(comext, [foreign])).complaint).toContain(
      'foreign.dat:1: "a,b" - the header of bulk data',
    );
    const cut = write("cut.dat", `${BULK_HEADER}\n${bulkLine({})}`);
    expect((await readRelease(comext, [cut])).complaint).toContain("the file was cut short");
    const empty = write("empty.dat", "");
    expect((await readRelease(comext, [empty])).complaint).toContain("a file that is not empty");
  });
});

describe("DS-045409 as SDMX-CSV", () => {
  test("gives the values of imports; sums over places, weights and gaps are left out and counted", async () => {
    const { release, complaint } = await readRelease(comext, [
      sdmx(
        `A,DE,CN,${GALLIUM},1,VALUE_IN_EUROS,2024,1234567,`,
        `A,EL,XK,${GALLIUM},1,VALUE_IN_EUROS,2024,10,p`,
        `A: Annual,FR: France,CN: China,${GALLIUM}: Gallium,1: IMPORT,VALUE_IN_EUROS: Value,2024,20,`,
        `A,EU27_2020,CN,${GALLIUM},1,VALUE_IN_EUROS,2024,99,`,
        `A,DE,WORLD,${GALLIUM},1,VALUE_IN_EUROS,2024,99,`,
        `A,DE,CN,${GALLIUM},1,QUANTITY_IN_100KG,2024,9,`,
        `M,DE,CN,${GALLIUM},1,VALUE_IN_EUROS,2024-01,9,`,
        `A,DE,US,${GALLIUM},1,VALUE_IN_EUROS,2024,:,c`,
        `A,DE,JP,${GALLIUM},1,VALUE_IN_EUROS,2024,:,`,
      ),
    ]);
    expect(complaint).toBe("");
    expect(tableRows(release, "imports.csv").map((row) => Object.values(row).join())).toEqual([
      `2024,${GALLIUM},CHN,DEU,1234567`,
      `2024,${GALLIUM},XKX,GRC,10`,
      `2024,${GALLIUM},CHN,FRA,20`,
    ]);
    expect(release?.unknown.map(({ name }) => name)).toEqual([
      "EU27_2020 a sum over places",
      "WORLD a sum over places",
      "measure QUANTITY_IN_100KG",
      "months",
      "confidential values",
      "values not available",
    ]);
    expect(release?.remarks).toEqual([expect.stringContaining("statistical procedures are not told apart")]);
  });

  test.each([
    ["A: Annual", "FI: Finland", "CD: Congo", `${GALLIUM}: Gallium`, "1: IMPORT"],
    ["A:Annual", "FI:Finland", "CD:Congo", `${GALLIUM}:Gallium`, "1:IMPORT"],
    ["A", "FI", "CD", GALLIUM, "1"],
  ])("is read with labels and without: %s", async (...cells) => {
    const header =
      "DATAFLOW,freq: Time frequency,reporter: Reporter,partner: Partner,product: Product,flow: Flow,indicators: Indicators,TIME_PERIOD: Time,OBS_VALUE: Observation value,OBS_FLAG: Observation status";
    const line = `ESTAT:DS-045409(1.0): EU trade,${cells.join()},VALUE_IN_EUROS: VALUE_IN_EUROS,2024,123456,`;
    const { release, complaint } = await readRelease(comext, [write("both.csv", `${header}\n${line}\n`)]);
    expect(complaint).toBe("");
    expect(tableRows(release, "imports.csv")).toMatchObject([
      { year: "2024", exporter_iso3: "COD", importer_iso3: "FIN", value_eur: "123456" },
    ]);
  });

  test("names confidential values as such, however they are marked", async () => {
    const header = `${SDMX_HEADER},CONF_STATUS`;
    const line = (partner: string, value: string, marks: string) =>
      `ESTAT:DS-045409(1.0),15/03/25 11:00:00,A,FI,${partner},${GALLIUM},1,VALUE_IN_EUROS,2024,${value},${marks}`;
    const marked = [
      line("ZM", "", ",C"),
      line("CD", "", "c,"),
      line("US", "5", ",C"),
      line("CN", ": c", ","),
    ];
    const path = write(
      "conf.csv",
      `${[header, ...marked, line("JP", ":", ","), line("NA", "7", "p,F")].join("\n")}\n`,
    );
    const { release } = await readRelease(comext, [path]);
    expect(tableRows(release, "imports.csv")).toMatchObject([{ exporter_iso3: "NAM", value_eur: "7" }]);
    expect(release?.unknown.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ["confidential values", 4],
      ["values not available", 1],
    ]);
  });

  test("with a value that is none is refused", async () => {
    const path = sdmx(`A,DE,CN,${GALLIUM},1,VALUE_IN_EUROS,2024,many,`);
    expect((await readRelease(comext, [path])).complaint).toContain(
      'ds-045409.csv:2:OBS_VALUE "many" - a figure in euro',
    );
  });
});
