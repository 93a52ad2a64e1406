import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ReleaseReader } from "../../../data/pipeline/releases/release.ts";
import { release as bgs } from "../../../data/sources/bgs-wms/release.ts";
import { release as baci } from "../../../data/sources/cepii-baci/release.ts";
import { release as comext } from "../../../data/sources/eurostat-comext/release.ts";
import { release as comtrade } from "../../../data/sources/un-comtrade/release.ts";
import { release as usgs } from "../../../data/sources/usgs-mcs/release.ts";
import { release as wgi } from "../../../data/sources/world-bank-wgi/release.ts";
import { release as wmd } from "../../../data/sources/world-mining-data/release.ts";
import { workbookBytes } from "../../harness/workbook.ts";
import { COUNTRY_TABLE, writeRelease, yearText } from "./baciRelease.ts";

/** A small release in a form in which its publisher gives it. */
export interface SoundRelease {
  readonly form: string;
  readonly family: string;
  readonly reader: ReleaseReader;
  /** Name of the file that is read. */
  readonly name: string;
  /** What is in it, with rows of ours. */
  readonly content: Buffer;
  /** The same form with other goods only. */
  readonly foreign: Buffer;
  /** Files that are read with it. */
  readonly beside: Readonly<Record<string, Buffer>>;
  /** Whether a part of the file can be told from the whole: packed, or with a count or an end of its own. */
  readonly knowsItsEnd: boolean;
}

const lines = (...texts: readonly string[]): Buffer => Buffer.from(`${texts.join("\n")}\n`);

type Fields = Readonly<Record<string, string | number | boolean>>;

const flow = (code: string, partner: number, value: number): Fields => ({
  freqCode: "A",
  refYear: 2023,
  reporterCode: 246,
  flowCode: "M",
  partnerCode: partner,
  partner2Code: 0,
  cmdCode: code,
  customsCode: "C00",
  motCode: 0,
  netWgt: 62701,
  isNetWgtEstimated: false,
  primaryValue: value,
});
const FLOWS = [flow("260500", 180, 5160491.2), flow("260500", 516, 1234567), flow("810520", 56, 999999)];
const OTHER_FLOWS = [flow("010121", 180, 5160491.2)];
const table = (rows: readonly Fields[], separator: string): Buffer =>
  lines(
    ...[Object.keys(FLOWS[0] ?? {}), ...rows.map((row) => Object.values(row))].map((row) =>
      row.join(separator),
    ),
  );
const answer = (data: readonly Fields[]): Buffer =>
  Buffer.from(JSON.stringify({ elapsedTime: "0.5 secs", count: data.length, data, error: "" }));

const BULK =
  "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC";
const bulk = (reporter: string, partner: string, code: string, value: number): string =>
  `${reporter},${partner},E,${code},68998,1,1,NO_SU,202452,${value},${value}`;
const SDMX =
  "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS";
const SDMX_LABELS =
  "DATAFLOW,LAST UPDATE,freq: Time frequency,reporter: Reporter,partner: Partner,product: Product,flow: Flow,indicators: Indicators,TIME_PERIOD: Time,OBS_VALUE: Observation value,OBS_FLAG: Observation status";
const sdmx = (partner: string, code: string, value: string, marks: string): string =>
  `ESTAT:DS-045409(1.0),15/09/25 11:00:00,A,FI,${partner},${code},1,VALUE_IN_EUROS,2024,${value},${marks}`;
const labelled = (partner: string, code: string, value: string): string =>
  `ESTAT:DS-045409(1.0): EU trade,15/09/25 11:00:00,A: Annual,FI: Finland,"${partner}: a, partner","${code}: Goods",1:IMPORT,VALUE_IN_EUROS: VALUE_IN_EUROS,2024,${value},`;

const WIDE =
  "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES";
const wide = (commodity: string, country: string, made: number, reserves: number): string =>
  `MCS2025,${commodity},${country},"Mine production, lithium content",metric tons,${made},${made},,,,,${reserves},`;
const LONG =
  "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes";
const long = (commodity: string, country: string, value: number): string =>
  `X,World Mine Production and Reserves,${commodity},${country},Production,Mine production,metric tons,2024,${value},,Yes,`;

const mineral = (name: string): Buffer =>
  workbookBytes([
    {
      name,
      rows: [
        ["6.4. Production of Mineral Raw Materials of individual Countries, by Minerals"],
        ["Country", "unit", "2019", "2020", "2021", "2022", "2023", "data source"],
        ["Namibia", "metr. t", 1, 2, 3, 4, 5, "r"],
        ["Finland", "metr. t", 10, 20, 30, 40, 50.5, "e"],
        ["Total", "metr. t", 11, 22, 33, 44, 55.5, null],
      ],
    },
  ]);

const ITEM =
  "country_trans,bgs_sub_commodity_trans,sdmx_code,country_iso3_code,units,year,quantity,bgs_statistic_type_trans,bgs_commodity_trans,concat_figure_notes_text";
const item = (commodity: string, country: string, quantity: number): string =>
  `${country},,A,NAM,tonnes (metal content),2020-01-01 00:00:00,${quantity},Production,"${commodity}",`;
const feature = (commodity: string, country: string, quantity: number) => ({
  type: "Feature",
  properties: {
    country_trans: country,
    bgs_sub_commodity_trans: "",
    sdmx_code: "A",
    country_iso3_code: "NAM",
    units: "tonnes (metal content)",
    year: "2020-01-01 00:00:00",
    quantity,
    bgs_statistic_type_trans: "Production",
    bgs_commodity_trans: commodity,
    concat_figure_notes_text: null,
  },
});
const items = (...features: ReturnType<typeof feature>[]): Buffer =>
  Buffer.from(
    JSON.stringify({
      type: "FeatureCollection",
      features,
      numberMatched: features.length,
      numberReturned: features.length,
    }),
  );

const SCORES = ["code", "countryname", "year", "indicator", "estimate"];
const SCORE_ROWS = [
  ["NAM", "Namibia", 2023, "pv", 0.5],
  ["ZAR", "Congo", 2023, "cc", -1.5046],
  ["FIN", "Finland", 2023, "rl", 2.01],
];
const OLD_SCORE = ["NAM", "Namibia", 1996, "pv", 0.5];

const YEAR = "BACI_HS17_Y2023_V202601.csv";
const ROWS = [
  [842, 156, "252800", "100", "5"],
  [152, 156, "811292", "7", "NA"],
  [516, 276, "811292", "3.5", "0.25"],
] as const;
const OTHER_ROWS = [[842, 156, "010121", "100", "5"]] as const;

/** CEPII's zip, as bytes. */
async function zipOf(rows: typeof ROWS | typeof OTHER_ROWS): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "sound-"));
  const bytes = readFileSync(await writeRelease(folder, "HS17", { 2023: rows }));
  rmSync(folder, { recursive: true });
  return bytes;
}

/** One small release in every form that `npm run data:add` reads. */
export async function soundReleases(): Promise<SoundRelease[]> {
  const baciTable = { family: "cepii-baci", reader: baci };
  const ofComtrade = { family: "un-comtrade", reader: comtrade, beside: {} };
  const ofComext = { family: "eurostat-comext", reader: comext, beside: {}, knowsItsEnd: false };
  const ofUsgs = { family: "usgs-mcs", reader: usgs, beside: {}, knowsItsEnd: false };
  const ofBgs = { family: "bgs-wms", reader: bgs, beside: {} };
  const ofWgi = { family: "world-bank-wgi", reader: wgi, beside: {} };
  return [
    {
      ...baciTable,
      form: "BACI, packed",
      name: "BACI_HS17_V202601.zip",
      content: await zipOf(ROWS),
      foreign: await zipOf(OTHER_ROWS),
      beside: {},
      knowsItsEnd: true,
    },
    {
      ...baciTable,
      form: "BACI, unpacked",
      name: YEAR,
      content: Buffer.from(yearText(2023, ROWS)),
      foreign: Buffer.from(yearText(2023, OTHER_ROWS)),
      beside: { "country_codes_V202601.csv": COUNTRY_TABLE },
      knowsItsEnd: false,
    },
    {
      ...ofComtrade,
      form: "Comtrade, answer",
      name: "a.json",
      content: answer(FLOWS),
      foreign: answer([]),
      knowsItsEnd: true,
    },
    {
      ...ofComtrade,
      form: "Comtrade, table",
      name: "a.csv",
      content: table(FLOWS, ","),
      foreign: table(OTHER_FLOWS, ","),
      knowsItsEnd: false,
    },
    {
      ...ofComtrade,
      form: "Comtrade, bulk file",
      name: "bulk.gz",
      content: gzipSync(table(FLOWS, "\t")),
      foreign: gzipSync(table(OTHER_FLOWS, "\t")),
      knowsItsEnd: true,
    },
    {
      ...ofComext,
      form: "Comext, bulk file",
      name: "full.dat",
      content: lines(BULK, bulk("DE", "CN", "81129289", 1234567), bulk("FI", "CD", "26050000", 123456)),
      foreign: lines(BULK, bulk("DE", "CN", "01012100", 1234567)),
    },
    {
      ...ofComext,
      form: "Comext, SDMX-CSV",
      name: "sdmx.csv",
      content: lines(SDMX, sdmx("CD", "26050000", "123456", ","), sdmx("ZM", "26050000", "", ",C")),
      foreign: lines(SDMX, sdmx("CD", "01012100", "123456", ",")),
    },
    {
      ...ofComext,
      form: "Comext, SDMX-CSV with labels",
      name: "labels.csv",
      content: lines(SDMX_LABELS, labelled("CD", "26050000", "123456"), labelled("ZM", "26050000", "99")),
      foreign: lines(SDMX_LABELS, labelled("CD", "01012100", "123456")),
    },
    {
      ...ofUsgs,
      form: "USGS, wide layout",
      name: "MCS2025_World_Data.csv",
      content: lines(
        WIDE,
        wide("Lithium ", "Namibia", 2700, 14000),
        wide("Lithium ", "World total", 204000, 30000000),
      ),
      foreign: lines(WIDE, wide("Salt", "Namibia", 2700, 14000)),
    },
    {
      ...ofUsgs,
      form: "USGS, long layout",
      name: "MCS2026_Commodities_Data.csv",
      content: lines(LONG, long("Cobalt", "Indonesia", 2700), long("Cobalt", "World total", 290000)),
      foreign: lines(LONG, long("Salt", "Namibia", 2700)),
    },
    {
      family: "world-mining-data",
      reader: wmd,
      form: "World Mining Data",
      name: "6.4.xlsx",
      content: mineral("Cobalt"),
      foreign: mineral("Iron (Fe)"),
      beside: {},
      knowsItsEnd: true,
    },
    {
      ...ofBgs,
      form: "BGS, table",
      name: "bgs.csv",
      content: lines(ITEM, item("cobalt, mine", "Namibia", 5), item("cobalt, mine", "Finland", 1500.5)),
      foreign: lines(ITEM, item("salt", "Namibia", 5)),
      knowsItsEnd: false,
    },
    {
      ...ofBgs,
      form: "BGS, answer",
      name: "bgs.json",
      content: items(feature("cobalt, mine", "Namibia", 5), feature("cobalt, mine", "Finland", 1500.5)),
      foreign: items(),
      knowsItsEnd: true,
    },
    {
      ...ofWgi,
      form: "governance indicators, workbook",
      name: "wgi.xlsx",
      content: workbookBytes([
        { name: "Read me", rows: [["Worldwide Governance Indicators"]] },
        { name: "Data", rows: [SCORES, ...SCORE_ROWS] },
      ]),
      foreign: workbookBytes([{ name: "Data", rows: [SCORES, OLD_SCORE] }]),
      knowsItsEnd: true,
    },
    {
      ...ofWgi,
      form: "governance indicators, table",
      name: "wgi.csv",
      content: lines(...[SCORES, ...SCORE_ROWS].map((row) => row.join())),
      foreign: lines(...[SCORES, OLD_SCORE].map((row) => row.join())),
      knowsItsEnd: false,
    },
  ];
}
