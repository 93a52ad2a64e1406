import { unpackFlowTable } from "#domain/trade/flowTable.ts";
import type { FigureChange } from "#schema/changes.ts";
import type { Dossier, FlowTable, SharePeriod } from "#schema/dossier.ts";

/** One cell of a table of figures. */
export interface Figure {
  /** Null for the world total. */
  readonly place: string | null;
  /** Null for shares. */
  readonly destination: string | null;
  /** Null where there is no amount. */
  readonly amount: number | null;
  /** All that is said of the cell beside its amount. */
  readonly state: string;
}

/** The figures of one share series or customs code in one year and one unit. */
export interface FigureTable {
  readonly of: FigureChange["of"];
  readonly series: string;
  readonly year: number | null;
  readonly unit: FigureChange["unit"];
  /** By place, or by route. */
  readonly figures: ReadonlyMap<string, Figure>;
}

const WORLD = "world";

/** All tables of figures in a dossier, each under a key by which that of another edition is found. */
export function figureTables({ shares, flows }: Dossier): ReadonlyMap<string, FigureTable> {
  const tables = new Map<string, FigureTable>();
  for (const { id, periods } of shares)
    for (const period of periods)
      tables.set(`shares ${id} ${period.year}`, {
        of: "shares",
        series: id,
        year: period.year,
        unit: period.unit,
        figures: figuresOfPeriod(period),
      });
  for (const table of flows)
    for (const year of table.years)
      for (const kind of ["value", "weight"] as const)
        tables.set(`trade ${nameOfTable(table)} ${year} ${kind}`, figuresOfYear(table, year, kind));
  return tables;
}

/** A customs code, and the EU as one where its table has it so: members may have a table of the same code. */
export function nameOfTable({ code, market }: Pick<FlowTable, "code" | "market">): string {
  return market === "eu-total" ? `${code} EU27` : code;
}

function figuresOfPeriod(period: SharePeriod): ReadonlyMap<string, Figure> {
  const { places, quantities, states, estimated, worldTotal, worldTotalIsLowerBound } = period;
  const figures = places.map((place, at): [string, Figure] => [
    place,
    {
      place,
      destination: null,
      amount: quantities[at] ?? null,
      state: `${states[at]}${estimated[at] === true ? ", estimated" : ""}`,
    },
  ]);
  const bound = worldTotalIsLowerBound ? "more than" : "published";
  const world: Figure = {
    place: null,
    destination: null,
    amount: worldTotal,
    state: worldTotal === null ? "none" : bound,
  };
  return new Map([...figures, [WORLD, world]]);
}

function figuresOfYear(table: FlowTable, year: number, kind: "value" | "weight"): FigureTable {
  const { origins, destinations, values, tonnes } = unpackFlowTable(table).byYear(year);
  const figures = new Map<string, Figure>();
  values.forEach((value, row) => {
    const place = table.places[origins[row] ?? -1] ?? "";
    const destination = table.places[destinations[row] ?? -1] ?? "";
    const amount = kind === "value" ? value : (tonnes?.[row] ?? null);
    // A flow without a weight is there by its value.
    if (amount !== null) figures.set(`${place}-${destination}`, { place, destination, amount, state: "" });
  });
  const unit = kind === "weight" ? "t" : (`thousand ${table.currency}` as const);
  return { of: "trade", series: nameOfTable(table), year, unit, figures };
}

/** Sum of a table's figures, in its unit, without the published total. */
export function sumOf({ figures }: FigureTable): number {
  let sum = 0;
  for (const { place, amount } of figures.values()) if (place !== null) sum += amount ?? 0;
  return sum;
}
