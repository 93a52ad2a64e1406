import type { CodeYear, Dossier, FlowTable, LeftOutCode } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";
import { absentImporters } from "./absentImporters.ts";
import { unpackFlowTable } from "../trade/flowTable.ts";
import { type Gap, gapOfCodes, type ReleaseId } from "./gap.ts";
import { sharesGoods } from "./sharesGoods.ts";
import { yearRanges } from "./yearRanges.ts";

const CN8_LENGTH = 8;
/** Places that a scope says are missing from a table: "top6-no-TWN-NAM". */
const MISSING_PLACES = /-no((?:-[A-Z]{3})+)$/;

/** The release that holds a code in full: the EU's customs for its own eight digits, BACI for the world's six. */
function releaseOfCode(code: string): ReleaseId {
  return /^\d+$/.test(code) && code.length === CN8_LENGTH ? "comext" : "baci";
}

const releaseOfMarket = ({ market }: FlowTable): ReleaseId => (market === "world" ? "baci" : "comext");

/** Codes that are left out for one reason, each once, together where the same release would fill them. */
function gapsOfLeftOut(leftOut: readonly LeftOutCode[], why: LeftOutCode["why"], kind: Gap["kind"]): Gap[] {
  const codes = [...new Set(leftOut.filter((entry) => entry.why === why).map(({ code }) => code))];
  if (kind === "residual-code") return codes.length > 0 ? [gapOfCodes(kind, codes)] : [];
  return (["baci", "comext"] as const).flatMap((remedy) => {
    const filled = codes.filter((code) => releaseOfCode(code) === remedy);
    return filled.length > 0 ? [gapOfCodes(kind, filled, { remedy })] : [];
  });
}

/** Years of a market in which no table holds the goods of a code. */
function yearsMissing(table: FlowTable, flows: readonly FlowTable[], years: readonly number[]): number[] {
  const covering = flows.filter(
    ({ market, code }) => market === table.market && sharesGoods(code, table.code),
  );
  return years.filter((year) => !covering.some((other) => other.years.includes(year)));
}

/** Years of a table as one gap for each text that they have in common; years without a text are none. */
function gapsByText(
  table: FlowTable,
  textOf: (held: CodeYear) => string | null,
  gapOf: (text: string) => Pick<Gap, "kind"> & Partial<Gap>,
): Gap[] {
  const years = new Map<string, number[]>();
  for (const held of table.coverage) {
    const text = textOf(held);
    if (text !== null) years.set(text, [...(years.get(text) ?? []), held.year]);
  }
  return [...years].map(([text, ofText]) => {
    const { kind, ...rest } = gapOf(text);
    return gapOfCodes(kind, [table.code], { years: yearRanges(ofText), ...rest });
  });
}

/** Places that a table lacks, as its scope says. */
function placesMissing(scope: string): PlaceId[] {
  return MISSING_PLACES.exec(scope)?.[1]?.split("-").slice(1) ?? [];
}

/** Totals of the EU's imports lack what the EU's own tables lack, and no release has more of them. */
const isTotal = ({ market }: FlowTable): boolean => market === "eu-total";

function gapsOfTable(table: FlowTable, flows: readonly FlowTable[], years: readonly number[]): Gap[] {
  const { code, isSpecific, neverReported = [] } = table;
  const remedy = releaseOfMarket(table);
  const { byYear } = unpackFlowTable(table);
  const weightless = table.years.filter((year) => !byYear(year).tonnes?.some((mass) => mass !== null));
  const missing = yearsMissing(table, flows, years);
  const held = yearRanges(table.years);
  const one = (applies: boolean, kind: Gap["kind"], rest: Partial<Gap>): Gap[] =>
    applies ? [gapOfCodes(kind, [code], rest)] : [];
  return [
    ...one(!isSpecific, "shared-code", { years: held }),
    ...one(missing.length > 0, "years-not-held", { years: yearRanges(missing), remedy }),
    ...gapsByText(
      table,
      ({ completeness, scope }) => (completeness === "partial" ? scope : null),
      (scope) => ({ kind: "partial-table", places: placesMissing(scope), remedy }),
    ),
    ...gapsByText(
      table,
      (year) => year.absentImporters,
      (text) => ({
        kind: "absent-reporter",
        places: absentImporters(text).map(({ place }) => place),
        remedy: "comtrade",
      }),
    ),
    ...one(table.market === "eu-imports", "confidential", { years: held }),
    ...one(neverReported.length > 0, "confidential", { years: held, places: neverReported }),
    ...one(weightless.length > 0, "no-weights", { years: yearRanges(weightless), remedy }),
  ];
}

/** Years that the edition holds at all, by market: those beyond are nobody's gap. */
export interface HeldYears {
  readonly world: readonly number[];
  readonly "eu-imports": readonly number[];
}

/** What is not known of a material's customs codes. Each code that is not held appears once. */
export function gapsOfCodes({ flows, leftOutCodes }: Dossier, held: HeldYears): Gap[] {
  return [
    ...gapsOfLeftOut(leftOutCodes, "not-held", "code-not-held"),
    ...gapsOfLeftOut(leftOutCodes, "source-excluded", "source-excluded"),
    ...gapsOfLeftOut(leftOutCodes, "residual", "residual-code"),
    ...mergeTables(
      flows.flatMap((table) =>
        isTotal(table)
          ? []
          : gapsOfTable(table, flows, held[table.market === "world" ? "world" : "eu-imports"]),
      ),
    ),
  ];
}

/** The same gap of several codes as one, in the order in which they are met. */
function mergeTables(gaps: readonly Gap[]): Gap[] {
  const merged = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = JSON.stringify({ ...gap, codes: [] });
    const known = merged.get(key);
    const codes = [...new Set([...(known?.codes ?? []), ...gap.codes])];
    merged.set(key, { ...gap, codes });
  }
  return [...merged.values()];
}
