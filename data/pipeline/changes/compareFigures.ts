import type { FigureChange, MaterialChanges } from "#schema/changes.ts";
import { type Figure, type FigureTable, sumOf } from "./figures.ts";

/** How many changed figures are named; the others are only counted. */
const NAMED = 5;

type Counts = MaterialChanges["figures"];

/** Counts and the largest changes, over all tables that both sides hold. */
export function compareFigures(
  before: ReadonlyMap<string, FigureTable>,
  after: ReadonlyMap<string, FigureTable>,
): Pick<MaterialChanges, "figures" | "largest"> {
  const figures: Counts = { new: 0, changed: 0, gone: 0 };
  const named: FigureChange[] = [];
  for (const [key, table] of after) {
    const old = before.get(key);
    if (old === undefined) continue;
    for (const cell of new Set([...old.figures.keys(), ...table.figures.keys()])) {
      const kind = kindOfChange(old.figures.get(cell), table.figures.get(cell));
      if (kind !== null) figures[kind] += 1;
      else if (old.unit !== table.unit) figures.changed += 1;
    }
    if (old.unit === table.unit) named.push(...changedAmounts(old, table));
  }
  // Sorting is stable, and both sides list their figures in the order of the dossier.
  const largest = named.sort((a, b) => b.partOfTotal - a.partOfTotal).slice(0, NAMED);
  return { figures, largest };
}

function kindOfChange(before: Figure | undefined, after: Figure | undefined): keyof Counts | null {
  const [then, now] = [before?.amount ?? null, after?.amount ?? null];
  if (then === null && now !== null) return "new";
  if (then !== null && now === null) return "gone";
  return then !== now || before?.state !== after?.state ? "changed" : null;
}

/** Figures of one table that have another amount than in the other edition. */
function changedAmounts(before: FigureTable, table: FigureTable): FigureChange[] {
  const total = Math.max(sumOf(before), sumOf(table));
  const { of, series, year, unit } = table;
  return [...table.figures].flatMap(([cell, { place, destination, amount: now }]) => {
    const then = before.figures.get(cell)?.amount ?? null;
    if (then === null || now === null || then === now || total === 0) return [];
    const partOfTotal = Number((Math.abs(now - then) / total).toPrecision(4));
    return [{ of, series, year, place, destination, unit, before: then, after: now, partOfTotal }];
  });
}
