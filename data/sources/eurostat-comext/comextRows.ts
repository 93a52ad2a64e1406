import type { Row } from "../../pipeline/read/csv.ts";
import { type DelimitedForm, readDelimited } from "../../pipeline/releases/files/delimited.ts";
import { readHead } from "../../pipeline/releases/files/fileHead.ts";
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

/** "A: Annual", and "A:Annual" as the standard has it. */
const CODE_BEFORE_LABEL = /^([^:]+):.*$/;

/** One line of either form, in the terms of the bulk files. */
export interface ComextLine {
  readonly row: Row<string>;
  readonly reporter: string;
  readonly partner: string;
  readonly product: string;
  readonly flow: string;
  /** "" for SDMX-CSV, which does not tell procedures apart. */
  readonly procedure: string;
  /** "A" or "M"; something else, or "", where the file is not as it should be. */
  readonly frequency: string;
  readonly year: string;
  /** "VALUE_IN_EUROS" or another measure. */
  readonly indicator: string;
  readonly value: string;
  /** Whether the value is marked as confidential. */
  readonly isConfidential: boolean;
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
    const marks = MARKS.filter((name) => new RegExp(`\\b${name}\\b`).test(firstLine));
    const headers = { ...SDMX.headers, ...Object.fromEntries(marks.map((name) => [name, [name]])) };
    yield* readSdmx(path, { ...SDMX, headers }, problems);
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
      frequency: frequencyOf(cells.period),
      year: /^((19|20)\d{2})\d{2}$/.exec(cells.period)?.[1] ?? "",
      indicator: "VALUE_IN_EUROS",
      value: cells.value,
      isConfidential: false,
      column: "VALUE_EUR",
    };
  }
}

/** 52 in place of a month marks the year as a whole. */
function frequencyOf(period: string): string {
  if (/^\d{4}52$/.test(period)) return "A";
  return /^\d{4}(0[1-9]|1[0-2])$/.test(period) ? "M" : "";
}

/** Columns that may mark a value as confidential. */
const MARKS = ["OBS_FLAG", "CONF_STATUS"];

async function* readSdmx(
  path: string,
  form: DelimitedForm<string>,
  problems: ReleaseContext["problems"],
): AsyncGenerator<ComextLine> {
  for await (const row of readDelimited(path, form, problems)) {
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
      year: /^(19|20)\d{2}$/.exec(code("period"))?.[0] ?? "",
      indicator: code("indicators"),
      value: cells["value"] ?? "",
      isConfidential: MARKS.some((name) => /c/i.test(code(name))),
      column: "OBS_VALUE",
    };
  }
}
