import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { release as comtrade } from "../../../../data/sources/un-comtrade/release.ts";
import { readRelease, tableRows } from "../../../harness/releaseContext.ts";
import { temporaryFiles } from "../../../harness/writeFiles.ts";

const write = temporaryFiles();

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** A row as the interface gives it: Finland's imports of cobalt ore from DR Congo in 2023, but for what is said. */
function flow(changes: Fields): Fields {
  return {
    typeCode: "C",
    freqCode: "A",
    refPeriodId: 20230101,
    refYear: 2023,
    refMonth: 52,
    period: "2023",
    reporterCode: 246,
    reporterISO: "FIN",
    flowCode: "M",
    partnerCode: 180,
    partnerISO: "COD",
    partner2Code: 0,
    classificationCode: "H6",
    cmdCode: "260500",
    customsCode: "C00",
    motCode: 0,
    qty: 0,
    netWgt: 62701830,
    isNetWgtEstimated: false,
    cifvalue: 5160491.2,
    primaryValue: 5160491.2,
    isAggregate: false,
    ...changes,
  };
}

function json(rows: readonly Fields[], changes: Record<string, unknown> = {}): string {
  const answer = { elapsedTime: "0.5 secs", count: rows.length, data: rows, error: "", ...changes };
  return write("answer.json", JSON.stringify(answer));
}

function table(rows: readonly Fields[], separator: string): string {
  const columns = Object.keys(flow({}));
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? "")).join(separator));
  return `${[columns.join(separator), ...lines].join("\r\n")}\r\n`;
}

const FORMS: readonly [string, (rows: readonly Fields[]) => string][] = [
  ["an answer", (rows) => json(rows)],
  ["a table", (rows) => write("answer.csv", table(rows, ","))],
  [
    "a table with a separator too many",
    (rows) => write("long.csv", table(rows, ",").replace(/(?<=\n.*)\r\n/g, ",\r\n")),
  ],
  ["a bulk file", (rows) => write("bulk.txt", table(rows, "\t"))],
  ["a packed bulk file", (rows) => write("bulk.gz", gzipSync(table(rows, "\t")))],
];

describe("UN Comtrade", () => {
  test.each(FORMS)("gives what importers report, from %s", async (_, file) => {
    const { release, complaint } = await readRelease(comtrade, [
      file([
        flow({}),
        flow({ partnerCode: 490, netWgt: null, primaryValue: 250000 }),
        flow({ partnerCode: 0, primaryValue: 9e9 }),
        flow({ partnerCode: 899 }),
        flow({ partnerCode: 97 }),
        flow({ partnerCode: 516, netWgt: 0, isNetWgtEstimated: true }),
        flow({ reporterCode: 699, partnerCode: 842, isNetWgtEstimated: true }),
        flow({ partnerCode: 246 }),
        flow({ partnerCode: 36, primaryValue: 249999 }),
        flow({ customsCode: "C01" }),
        flow({ motCode: 2100 }),
        flow({ partner2Code: 180 }),
        flow({ flowCode: "RM" }),
        flow({ flowCode: "X" }),
        flow({ cmdCode: "TOTAL" }),
        flow({ freqCode: "M" }),
        flow({}),
      ]),
    ]);
    expect(complaint).toBe("");
    expect(tableRows(release, "flows.csv").map((row) => Object.values(row).join())).toEqual([
      "2023,260500,COD,FIN,5160.491,62701.83,un-comtrade-imports",
      "2023,260500,TWN,FIN,250,,un-comtrade-imports",
      "2023,260500,NAM,FIN,5160.491,,un-comtrade-imports",
      "2023,260500,USA,IND,5160.491,62701.83,un-comtrade-imports",
    ]);
    const counts = Object.fromEntries(release?.unknown.map(({ name, rowCount }) => [name, rowCount]) ?? []);
    expect(counts).toEqual({
      "0 World": 1,
      "899 Areas, nes": 1,
      "97 European Union": 1,
      "goods that return to their country": 1,
      "flows below 250000 US dollars": 1,
      "single customs procedures": 1,
      "single modes of transport": 1,
      "single second partners": 1,
      "flows RM": 1,
      "exports as reported by exporters": 1,
      "codes of other goods": 1,
      months: 1,
      "the same flow again": 1,
    });
    expect(release?.rowsRead).toBe(17);
  });

  test("says how many weights the UN estimated", async () => {
    const { release } = await readRelease(comtrade, [json([flow({ isNetWgtEstimated: true })])]);
    expect(release?.remarks).toEqual(["weights that the UN estimated: 1"]);
  });

  test("gives China's exports of graphite, apart from imports", async () => {
    const exported = { reporterCode: 156, flowCode: "X", partnerCode: 410 };
    const { release } = await readRelease(comtrade, [
      json([flow({ ...exported, cmdCode: "250410" }), flow({ ...exported, cmdCode: "260500" })]),
    ]);
    expect(tableRows(release, "flows.csv")).toMatchObject([
      { exporter_iso3: "CHN", importer_iso3: "KOR", source_id: "un-comtrade-china-exports" },
    ]);
  });

  test("replaces what a reporter said of a code and year, and the line that counted it", async () => {
    const { release } = await readRelease(comtrade, [json([flow({})])]);
    const [flows, coverage] = release?.tables ?? [];
    const row = {
      year: "2023",
      hs6: "260500",
      exporter_iso3: "RUS",
      importer_iso3: "FIN",
      source_id: "un-comtrade-imports",
    };
    expect(flows?.supersedes(row)).toBe(true);
    expect(flows?.supersedes({ ...row, importer_iso3: "CHN", exporter_iso3: "FIN" })).toBe(false);
    expect(flows?.supersedes({ ...row, year: "2022" })).toBe(false);
    expect(flows?.supersedes({ ...row, source_id: "un-comtrade-imports-top20" })).toBe(false);
    expect(coverage?.supersedes({ source: "un-comtrade-imports", hs_code: "260500", year: "2023" })).toBe(
      true,
    );
    expect(coverage?.supersedes({ source: "un-comtrade-imports", hs_code: "260500", year: "2022" })).toBe(
      false,
    );
  });

  test.each([
    [
      "a value that is none",
      flow({ primaryValue: "n/a" }),
      'answer.json#data:1:primaryValue "n/a" - a figure',
    ],
    ["a weight below zero", flow({ netWgt: -1 }), 'answer.json#data:1:netWgt "-1" - a figure'],
    [
      "an unknown area",
      flow({ partnerCode: 999 }),
      'answer.json#data:1:partnerCode "999" - a code in places.csv',
    ],
    ["an unknown flow", flow({ flowCode: "Q" }), 'answer.json#data:1:flowCode "Q"'],
    ["no area", flow({ partnerCode: null }), 'answer.json#data:1:partnerCode "" - a code in places.csv'],
    ["no customs procedure", flow({ customsCode: null }), 'answer.json#data:1:customsCode "" - a code: C00'],
    ["no mode of transport", flow({ motCode: null }), 'answer.json#data:1:motCode "" - a code: 0'],
    ["no second partner", flow({ partner2Code: null }), 'answer.json#data:1:partner2Code "" - a code: 0'],
    ["an unknown frequency", flow({ freqCode: "Y" }), 'answer.json#data:1:freqCode "Y" - A for years'],
    ["a year that is none", flow({ refYear: 23 }), 'answer.json#data:1:refYear "23" - a year'],
  ])("with %s is refused", async (_, wrong, message) => {
    expect((await readRelease(comtrade, [json([wrong])])).complaint).toContain(message);
  });

  test.each([6000000, 249999])("with two values for one flow is refused: %d", async (primaryValue) => {
    const path = json([flow({}), flow({ primaryValue })]);
    expect((await readRelease(comtrade, [path])).complaint).toContain("answer.json#data:2:primaryValue");
  });

  test.each([
    [381, "ITA"],
    [250, "FRA"],
    [840, "USA"],
    [578, "NOR"],
    [756, "CHE"],
    [356, "IND"],
    [736, "SDN"],
    [158, "TWN"],
    [254, "GUF"],
    [850, "VIR"],
  ])("knows further codes of a country, as reporter and as partner: %d is %s", async (code, place) => {
    const { release, complaint } = await readRelease(comtrade, [
      json([flow({ reporterCode: code }), flow({ partnerCode: code })]),
    ]);
    expect(complaint).toBe("");
    expect(tableRows(release, "flows.csv")).toMatchObject([
      { exporter_iso3: "COD", importer_iso3: place },
      { exporter_iso3: place, importer_iso3: "FIN" },
    ]);
  });

  test("counts a flow once under two codes of a country, and is refused where they disagree", async () => {
    const once = await readRelease(comtrade, [
      json([flow({ partnerCode: 380 }), flow({ partnerCode: 381 })]),
    ]);
    expect(tableRows(once.release, "flows.csv")).toHaveLength(1);
    const differing = json([flow({ partnerCode: 380 }), flow({ partnerCode: 381, netWgt: 1 })]);
    expect((await readRelease(comtrade, [differing])).complaint).toContain(
      'answer.json#data:2:primaryValue "5160491.2" - 5160.491 thousand and 62701.83 t, as this flow from ITA to FIN says',
    );
  });

  test.each([975, 890])(
    "names groups and areas of the past, and leaves them out: %d",
    async (partnerCode) => {
      const { release, complaint } = await readRelease(comtrade, [json([flow({}), flow({ partnerCode })])]);
      expect(complaint).toBe("");
      expect(release?.unknown).toMatchObject([
        { kind: "place", name: expect.stringMatching(/ASEAN|Yugoslavia/) },
      ]);
    },
  );

  test.each([500, 2500, 100_000])("with a table of exactly %d rows is refused: it was cut", async (count) => {
    const line = table([flow({})], ",").split("\r\n")[1];
    const path = write("cut.csv", `${table([], ",")}${`${line}\r\n`.repeat(count)}`);
    expect((await readRelease(comtrade, [path])).complaint).toContain(
      `cut.csv:1:count "${count}" - fewer rows than the interface gives at most`,
    );
    const more = write("more.csv", `${table([], ",")}${`${line}\r\n`.repeat(count + 1)}`);
    expect((await readRelease(comtrade, [more])).complaint).toBe("");
  });

  test("with an answer that was cut is refused", async () => {
    const full = Array.from({ length: 500 }, () => flow({ cmdCode: "TOTAL" }));
    expect((await readRelease(comtrade, [json(full)])).complaint).toContain("the answer was cut");
    expect((await readRelease(comtrade, [json([flow({})], { count: 2 })])).complaint).toContain(
      "the answer was cut",
    );
    expect((await readRelease(comtrade, [json([], { error: "quota exceeded" })])).complaint).toContain(
      "quota exceeded",
    );
    const half = write("half.json", JSON.stringify({ data: [flow({})] }).slice(0, -9));
    expect((await readRelease(comtrade, [half])).complaint).toContain("half.json:1:");
  });

  test("in a damaged or foreign file is refused by name", async () => {
    const packed = gzipSync(
      table(
        Array.from({ length: 50 }, (_, at) => flow({ partnerCode: at })),
        "\t",
      ),
    );
    const cut = write("cut.gz", packed.subarray(0, packed.length - 30));
    expect((await readRelease(comtrade, [cut])).complaint).toMatch(/cut\.gz:\d+: .*unexpected end of file/);
    const foreign = write("foreign.csv", "t,i,j,k,v,q\n2023,246,180,260500,1,1\n");
    expect((await readRelease(comtrade, [foreign])).complaint).toContain(
      'foreign.csv:1: "t,i,j,k,v,q" - the header of trade data of UN Comtrade',
    );
    const zip = write("bulk.zip", Buffer.from("PK\u0003\u0004xxxx"));
    expect((await readRelease(comtrade, [zip])).complaint).toContain("a table as text, unpacked");
  });
});
