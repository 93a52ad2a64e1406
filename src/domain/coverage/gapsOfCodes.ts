import { absentImportersText } from "#schema/absentImporters.ts";
import type { CodeYear, Dossier, FlowTable, LeftOutCode } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";
import { isCn8, sharesGoods } from "../customsCode.ts";
import { unpackFlowTable } from "../trade/flowTable.ts";
import { type Gap, gapOfCodes, type ReleaseId } from "./gap.ts";
import { yearRanges } from "./yearRanges.ts";

/** The release that holds a code in full: the EU's customs for its own eight digits, BACI for the world's six. */
function releaseOfCode(code: string): ReleaseId {
  return isCn8(code) ? "comext" : "baci";
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

/**
 * Years of a table as one gap for each text that they have in common; years without a text are none.
 *
 * @param textOf  what parts the years, or null for years without such a gap
 * @param gapOf   the gap of years that have a text in common, as their first one has it
 */
function gapsByText(
  table: FlowTable,
  textOf: (held: CodeYear) => string | null,
  gapOf: (held: CodeYear) => Pick<Gap, "kind"> & Partial<Gap>,
): Gap[] {
  const yearsByText = new Map<string, { first: CodeYear; years: number[] }>();
  for (const held of table.coverage) {
    const text = textOf(held);
    if (text === null) continue;
    const years = [...(yearsByText.get(text)?.years ?? []), held.year];
    yearsByText.set(text, { first: yearsByText.get(text)?.first ?? held, years });
  }
  return [...yearsByText.values()].map(({ first, years }) => {
    const { kind, ...rest } = gapOf(first);
    return gapOfCodes(kind, [table.code], { years: yearRanges(years), ...rest });
  });
}

/** Places that a table lacks, as its scope says. */
function placesMissing({ scope }: CodeYear): readonly PlaceId[] {
  return scope.kind === "largest-partners" ? scope.without : [];
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
      ({ completeness, scope }) => (completeness === "partial" ? scope.id : null),
      (held) => ({ kind: "partial-table", places: placesMissing(held), remedy }),
    ),
    ...gapsByText(
      table,
      ({ absentImporters }) => absentImporters && absentImportersText(absentImporters),
      ({ absentImporters }) => ({
        kind: "absent-reporter",
        places: (absentImporters ?? []).map(({ place }) => place),
        remedy: "comtrade",
      }),
    ),
    ...one(table.market === "eu-imports", "confidential", { years: held }),
    ...one(neverReported.length > 0, "confidential", { years: held, places: neverReported }),
    ...one(weightless.length > 0, "no-weights", { years: yearRanges(weightless), remedy }),
  ];
}

/** Years that the edition holds at all, by market: years outside of them are not gaps. */
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
    const before = merged.get(key);
    const codes = [...new Set([...(before?.codes ?? []), ...gap.codes])];
    merged.set(key, { ...gap, codes });
  }
  return [...merged.values()];
}
