import { describeReserves } from "#domain/reservesProduct.ts";
import type { SharePeriod, ShareSeries } from "#schema/dossier.ts";
import type { Stage } from "#schema/ids.ts";
import type { ProductionNote, ProductionObservation, ReserveObservation } from "../read/observations.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";
import { LINE_ROLES, type ShareLine } from "../reference/reference.ts";
import { buildProductionPeriod, type PublishedQuantity } from "./productionPeriod.ts";
import { isMarkedEstimated, tidyRemark } from "./readNote.ts";

/** Production and reserve rows of the families in use, with the family they come from. */
export interface QuantityTables {
  readonly rows: readonly QuantityRow[];
  /** Families whose tables name every producer. */
  readonly whole: ReadonlySet<string>;
  readonly notes: readonly ProductionNote[];
}

export interface QuantityRow extends PublishedQuantity {
  readonly family: string;
  readonly material: string;
  readonly measure: Stage | "reserves";
  readonly product: string;
  readonly year: number;
  readonly unit: ProductionObservation["unit"];
}

/** A production row in the common form. */
export function productionRow(family: string, row: ProductionObservation): QuantityRow {
  return { ...row, family, measure: row.stage, isLowerBound: false, remark: null };
}

/** A reserve row in the common form. */
export function reserveRow(family: string, row: ReserveObservation): QuantityRow {
  return {
    ...row,
    family,
    measure: "reserves",
    isEstimated: isMarkedEstimated(row.note),
    remark: tidyRemark(row.note),
  };
}

/**
 * The quantity series of a material: one per measure and product line, the default line first.
 *
 * A year has exactly one source, taken by role: primary before history before alternative. Bases are never mixed
 * inside a year; where the basis changes between years, `product` of the periods differs.
 */
export function buildQuantitySeries(
  material: string,
  lines: readonly ShareLine[],
  { rows, notes, whole }: QuantityTables,
  places: PlaceRegistry,
): ShareSeries[] {
  const own = rows.filter((row) => row.material === material);
  const series: ShareSeries[] = [];
  for (const measure of ["extraction", "processing", "reserves"] as const) {
    const ofMeasure = lines.filter((line) => line.material === material && line.measure === measure);
    const suffixes = [...new Set(inLineOrder(ofMeasure).map(({ suffix }) => suffix))];
    const built = suffixes.flatMap((suffix): ShareSeries[] => {
      const line = ofMeasure.filter((entry) => entry.suffix === suffix && entry.role !== "excluded");
      const periods = buildPeriods(line, { rows: own, notes, whole }, places);
      if (periods.length === 0) return [];
      return [
        {
          id: suffix === "" ? measure : `${measure}-${suffix}`,
          measure,
          stage: measure === "processing" ? "processing" : "extraction",
          product: line[0]?.label ?? "",
          basis: "quantity",
          periods,
        },
      ];
    });
    series.push(...built);
  }
  return series;
}

function inLineOrder(lines: readonly ShareLine[]): ShareLine[] {
  return [...lines].sort((a, b) => a.lineOrder - b.lineOrder);
}

function buildPeriods(
  line: readonly ShareLine[],
  { rows, notes, whole }: QuantityTables,
  places: PlaceRegistry,
): SharePeriod[] {
  const byRole = [...line].sort((a, b) => LINE_ROLES.indexOf(a.role) - LINE_ROLES.indexOf(b.role));
  const periods = new Map<number, SharePeriod>();
  for (const entry of byRole) {
    const matching = rows.filter(
      (row) => row.family === entry.family && row.measure === entry.measure && row.product === entry.product,
    );
    for (const year of new Set(matching.map((row) => row.year))) {
      if (periods.has(year)) continue;
      const ofYear = matching.filter((row) => row.year === year);
      const unit = ofYear[0]?.unit ?? "t";
      const product = entry.measure === "reserves" ? describeReserves(entry.product) : entry.product;
      const ofNotes = notes.filter(
        (note) =>
          note.material === entry.material &&
          note.stage === entry.measure &&
          note.product === entry.product &&
          note.year === year &&
          ofYear.some(({ sourceId }) => sourceId === note.sourceId),
      );
      const period = buildProductionPeriod({ year, product, unit }, ofYear, ofNotes, places);
      periods.set(
        year,
        whole.has(entry.family) && isAttributed(period) ? { ...period, namesAll: true } : period,
      );
    }
  }
  return [...periods.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** Part of a total that a list of all producers may leave unattributed, 0–1. */
const ROUNDING = 0.005;

/** Whether the places of a period make up its published total. */
function isAttributed({ worldTotal, otherCountries, quantities }: SharePeriod): boolean {
  if (worldTotal === null || otherCountries !== null) return false;
  const named = quantities.reduce<number>((sum, quantity) => sum + (quantity ?? 0), 0);
  return named >= worldTotal * (1 - ROUNDING);
}
