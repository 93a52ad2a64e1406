import { isSuccession } from "#domain/coverage/codeSuccession.ts";
import { isWhole } from "#domain/coverage/missingPart.ts";
import { sharesGoods } from "#domain/customsCode.ts";
import type { Dossier, FlowTable, ShareSeries } from "#schema/dossier.ts";
import type { AbsenceReason, Measure } from "#schema/ids.ts";
import type { FlowYear, MeasureCoverage } from "#schema/manifest.ts";
import type { MaterialEntry, ShareLine } from "../reference/reference.ts";

type Side = "world" | "eu";

const isOfSide = (side: Side, { market }: FlowTable): boolean => (market === "world") === (side === "world");

/** Tables of the codes that stand for the material in trade, for any measure or for that of trade as such. */
function tablesOfBaskets({ flows, baskets = [] }: Dossier, side: Side, usedFor?: string): FlowTable[] {
  const codes = new Set(
    baskets
      .filter((basket) => usedFor === undefined || basket.usedFor.includes(usedFor))
      .flatMap(({ codes }) => codes),
  );
  return flows.filter((table) => isOfSide(side, table) && codes.has(table.code));
}

/**
 * The years of the trade that stands for a material, of the world or by EU customs, each complete only if every code
 * has it complete.
 *
 * A table without the year does not count where another that counts the same trade has it, or the code it
 * became or came from.
 *
 * @param usedFor  the measure whose codes are asked for; all codes that stand for the material without it
 */
export function summariseFlowYears(dossier: Dossier, side: Side, usedFor?: string): FlowYear[] {
  const tables = tablesOfBaskets(dossier, side, usedFor);
  const years = [...new Set(tables.flatMap((table) => table.years))].sort((a, b) => a - b);
  return years.map((year) => {
    const held = tables.filter((table) => table.years.includes(year));
    const missing = tables.filter(
      (table) => !held.some(({ code }) => sharesGoods(code, table.code) || isSuccession(code, table.code)),
    );
    const ofYear = held.flatMap(({ coverage }) => coverage.filter((entry) => entry.year === year));
    const isComplete = missing.length === 0 && ofYear.every(isWhole);
    return { year, completeness: isComplete ? "complete" : "partial" };
  });
}

/**
 * What a dossier holds for each measure, with the reason where it holds nothing.
 *
 * @param hasUnusedSourcing  whether the study's sources of the EU are left out because they repeat the world's shares
 */
export function summariseMeasures(
  material: MaterialEntry,
  dossier: Dossier,
  lines: readonly ShareLine[],
  isExcluded: (family: string) => boolean,
  hasUnusedSourcing: boolean,
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
          : measure === "eu-sourcing" && hasUnusedSourcing
            ? "copied-shares"
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
  const world = tablesOfBaskets(dossier, "world", "trade");
  const exportYears = sortedYears(
    world.flatMap((table) =>
      table.coverage.filter(({ scope }) => scope.kind !== "one-exporter").map(({ year }) => year),
    ),
  );
  const importYears = sortedYears([
    ...exportYears,
    ...tablesOfBaskets(dossier, "eu", "trade").flatMap((table) => table.years),
  ]);
  const missingTrade: AbsenceReason = dossier.leftOutCodes.some(({ why }) => why === "source-excluded")
    ? "source-excluded"
    : world.length > 0
      ? "one-exporter-only"
      : dossier.flows.some(({ isAlone, market }) => isAlone && market === "world")
        ? "merged-code"
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
