import { isSuccession } from "#domain/codeSuccession.ts";
import { unpackFlowTable } from "#domain/flowTable.ts";
import type { Dossier, FlowTable, ShareSeries } from "#schema/dossier.ts";
import type { AbsenceReason, Measure } from "#schema/ids.ts";
import { TRADED_FORMS } from "#schema/ids.ts";
import type { FlowYear, MeasureCoverage } from "#schema/manifest.ts";
import type { MaterialEntry, ShareLine } from "../reference.ts";
import { overlaps } from "./chooseTrade.ts";

const ONE_EXPORTER_SCOPE = /^china-exports-/;

/**
 * The years of a market in a dossier, each complete only if every code has it complete.
 *
 * A table without the year does not count where another that counts the same trade has it, or the code it
 * became or came from.
 */
export function summariseFlowYears(flows: readonly FlowTable[], market: FlowTable["market"]): FlowYear[] {
  const tables = flows.filter((table) => table.market === market);
  const years = [...new Set(tables.flatMap((table) => table.years))].sort((a, b) => a - b);
  return years.map((year) => {
    const held = tables.filter((table) => table.years.includes(year));
    const missing = tables.filter(
      (table) => !held.some(({ code }) => overlaps(code, table.code) || isSuccession(code, table.code)),
    );
    const isComplete =
      missing.length === 0 &&
      held.every((table) => table.coverage.find((entry) => entry.year === year)?.completeness === "complete");
    return {
      year,
      completeness: isComplete ? "complete" : "partial",
      forms: TRADED_FORMS.filter((form) => held.some((table) => table.form === form)),
      hasTonnes: held.some((table) => hasTonnesIn(table, year)),
    };
  });
}

function hasTonnesIn(table: FlowTable, year: number): boolean {
  return (
    unpackFlowTable(table)
      .byYear(year)
      .tonnes?.some((mass) => mass !== null) ?? false
  );
}

/** What a dossier holds for each measure, with the reason where it holds nothing. */
export function summariseMeasures(
  material: MaterialEntry,
  dossier: Dossier,
  lines: readonly ShareLine[],
  isExcluded: (family: string) => boolean,
): MeasureCoverage[] {
  const shareMeasure = (measure: ShareSeries["measure"]): MeasureCoverage => {
    const series = dossier.shares.filter((entry) => entry.measure === measure);
    const isLeftOut =
      isExcluded("eu-crm-study") ||
      lines.some(
        (line) =>
          line.material === material.id &&
          line.measure === measure &&
          line.role !== "excluded" &&
          isExcluded(line.family),
      );
    const missing: AbsenceReason =
      measure === "extraction" && !material.isMinedAsSuch
        ? "by-product"
        : isLeftOut
          ? "source-excluded"
          : "no-source";
    return {
      measure,
      reason: series.length > 0 ? null : missing,
      years: sortedYears(series.flatMap(yearsOf)),
      series: series.map((entry) => ({
        id: entry.id,
        product: entry.product,
        basis: entry.basis,
        years: yearsOf(entry),
      })),
    };
  };
  const world = dossier.flows.filter((table) => table.market === "world");
  const exportYears = sortedYears(
    world.flatMap((table) =>
      table.coverage.filter(({ scope }) => !ONE_EXPORTER_SCOPE.test(scope)).map(({ year }) => year),
    ),
  );
  const importYears = sortedYears([
    ...exportYears,
    ...dossier.flows.filter((table) => table.market === "eu-imports").flatMap((table) => table.years),
  ]);
  const missingTrade: AbsenceReason = dossier.leftOutCodes.some(({ why }) => why === "source-excluded")
    ? "source-excluded"
    : world.length > 0
      ? "one-exporter-only"
      : "no-flows";
  const tradeMeasure = (measure: Measure, years: number[]): MeasureCoverage => ({
    measure,
    reason: years.length > 0 ? null : missingTrade,
    years,
    series: [],
  });
  return [
    shareMeasure("extraction"),
    shareMeasure("processing"),
    tradeMeasure("exports", exportYears),
    tradeMeasure("imports", importYears),
    shareMeasure("eu-sourcing"),
    shareMeasure("reserves"),
  ];
}

function yearsOf(series: ShareSeries): number[] {
  return series.periods.flatMap(({ year }) => year ?? []);
}

function sortedYears(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
