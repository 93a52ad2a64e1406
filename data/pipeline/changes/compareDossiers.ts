import type { MaterialChanges, YearChange } from "#schema/changes.ts";
import type { Dossier } from "#schema/dossier.ts";
import { compareFigures } from "./compareFigures.ts";
import { compareIds } from "./compareIds.ts";
import { figureTables, nameOfTable } from "./figures.ts";
import { wordsOf } from "./wordsOf.ts";

type Years = ReadonlyMap<string, ReadonlySet<number | null>>;

/** A material that an edition does not have. */
export const NO_DOSSIER: Dossier = {
  schemaVersion: 1,
  material: "",
  shares: [],
  flows: [],
  leftOutCodes: [],
  sourceChoices: [],
};

function yearsOfShares({ shares }: Dossier): Years {
  return new Map(shares.map(({ id, periods }) => [id, new Set(periods.map(({ year }) => year))]));
}

/** A code may have several tables, each with years of its own. */
function yearsOfCodes({ flows }: Dossier): Years {
  const codes = new Map<string, Set<number | null>>();
  for (const table of flows) {
    const name = nameOfTable(table);
    codes.set(name, new Set([...(codes.get(name) ?? []), ...table.years]));
  }
  return codes;
}

function compareYears(of: YearChange["of"], before: Years, after: Years): YearChange[] {
  const only = (years: ReadonlySet<number | null>, others: ReadonlySet<number | null>) =>
    [...years].filter((year) => !others.has(year)).sort((a, b) => (a ?? 0) - (b ?? 0));
  return [...after].flatMap(([series, years]) => {
    const old = before.get(series);
    if (old === undefined) return [];
    const change = { of, series, new: only(years, old), gone: only(old, years) };
    return change.new.length + change.gone.length > 0 ? [change] : [];
  });
}

function sourcesOf({ shares, flows, criticality = [] }: Dossier): string[] {
  return [
    ...shares.flatMap(({ periods }) => periods.flatMap(({ sourceIds }) => sourceIds)),
    ...flows.map(({ sourceId }) => sourceId),
    ...criticality.map(({ sourceId }) => sourceId),
  ];
}

/** What is different between two dossiers of one material. */
export function compareDossiers(before: Dossier, after: Dossier): Omit<MaterialChanges, "material" | "kind"> {
  const [oldSeries, newSeries] = [yearsOfShares(before), yearsOfShares(after)];
  const [oldCodes, newCodes] = [yearsOfCodes(before), yearsOfCodes(after)];
  return {
    series: compareIds(oldSeries.keys(), newSeries.keys()),
    codes: compareIds(oldCodes.keys(), newCodes.keys()),
    years: [...compareYears("shares", oldSeries, newSeries), ...compareYears("trade", oldCodes, newCodes)],
    ...compareFigures(figureTables(before), figureTables(after)),
    sources: compareIds(sourcesOf(before), sourcesOf(after)),
    alsoOtherwise: saysOtherwise(wordsOf(before), wordsOf(after)),
  };
}

function saysOtherwise(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return [...after].some(([key, words]) => before.has(key) && before.get(key) !== words);
}
