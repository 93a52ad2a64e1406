import type { Row } from "../../pipeline/csv.ts";
import { readDelimited } from "../../pipeline/releases/delimited.ts";
import { readHead } from "../../pipeline/releases/fileHead.ts";
import type { ReleaseContext } from "../../pipeline/releases/release.ts";

const BULK = {
  what: "bulk data of Eurostat Comext",
  headers: {
    reporter: ["DECLARANT_ISO", "REPORTER"],
    partner: ["PARTNER_ISO", "PARTNER"],
    product: ["PRODUCT_NC"],
    flow: ["FLOW"],
    procedure: ["STAT_PROCEDURE", "STAT_REGIME"],
    period: ["PERIOD"],
    value: ["VALUE_EUR", "VALUE_IN_EUROS"],
  },
};

const SDMX = {
  what: "DS-045409 of Eurostat as SDMX-CSV",
  headers: {
    freq: ["freq"],
    reporter: ["reporter"],
    partner: ["partner"],
    product: ["product"],
    flow: ["flow"],
    indicators: ["indicators"],
    period: ["TIME_PERIOD"],
    value: ["OBS_VALUE"],
  },
};

const CODE_BEFORE_LABEL = /^([^:]+): .*$/;

/** One line of either form, in the terms of the bulk files. */
export interface ComextLine {
  readonly row: Row<string>;
  readonly reporter: string;
  readonly partner: string;
  readonly product: string;
  readonly flow: string;
  /** "" for SDMX-CSV, which does not tell procedures apart. */
  readonly procedure: string;
  /** "A" or "M". */
  readonly frequency: string;
  readonly year: string;
  /** "VALUE_IN_EUROS" or another measure. */
  readonly indicator: string;
  readonly value: string;
  /** Status beside the value: "c" confidential, "p" provisional; often "". */
  readonly flag: string;
  /** Header of the value's column. */
  readonly column: string;
}

/** Lines of a bulk file (full_v2_202452.dat) or of an extract as SDMX-CSV, with codes only or with labels. */
export async function* readComextLines(
  path: string,
  { problems }: ReleaseContext,
): AsyncGenerator<ComextLine> {
  const { firstLine } = await readHead(path, problems);
  if (/\bOBS_VALUE\b/.test(firstLine)) {
    yield* /\bOBS_FLAG\b/.test(firstLine)
      ? readSdmx(path, { ...SDMX, headers: { ...SDMX.headers, flag: ["OBS_FLAG"] } }, problems)
      : readSdmx(path, SDMX, problems);
    return;
  }
  for await (const row of readDelimited(path, BULK, problems)) {
    const { cells } = row;
    yield {
      row,
      reporter: cells.reporter,
      partner: cells.partner,
      product: cells.product,
      flow: cells.flow,
      procedure: cells.procedure,
      // 52 in place of a month marks the year as a whole.
      frequency: cells.period.endsWith("52") ? "A" : "M",
      year: /^((19|20)\d{2})\d{2}$/.exec(cells.period)?.[1] ?? "",
      indicator: "VALUE_IN_EUROS",
      value: cells.value,
      flag: "",
      column: "VALUE_EUR",
    };
  }
}

async function* readSdmx(
  path: string,
  form: { what: string; headers: typeof SDMX.headers & { flag?: string[] } },
  problems: ReleaseContext["problems"],
): AsyncGenerator<ComextLine> {
  for await (const row of readDelimited<string>(path, { ...form, headers: { ...form.headers } }, problems)) {
    const { cells } = row;
    const code = (column: string): string => (cells[column] ?? "").replace(CODE_BEFORE_LABEL, "$1");
    yield {
      row,
      reporter: code("reporter"),
      partner: code("partner"),
      product: code("product"),
      flow: code("flow"),
      procedure: "",
      frequency: code("freq"),
      year: /^(19|20)\d{2}$/.test(cells["period"] ?? "") ? (cells["period"] ?? "") : "",
      indicator: code("indicators"),
      value: cells["value"] ?? "",
      flag: code("flag"),
      column: "OBS_VALUE",
    };
  }
}
