import { at } from "#lib/at.ts";
import type { FlowTable, SecondReport } from "#schema/dossier.ts";

/** All flows of one customs code in one year, as columns of equal length, by origin, then destination. */
export interface YearFlows {
  /** Indexes into the table's `places`. */
  readonly origins: Uint16Array;
  readonly destinations: Uint16Array;
  /** Thousands of the table's currency. */
  readonly values: Float64Array;
  /** Tonnes, null where the source gives no weight; null as a whole when it gives none at all. */
  readonly tonnes: readonly (number | null)[] | null;
  /** Rows whose weight and value hardly fit together; the same rows of the other columns hold them as published. */
  readonly doubtful: ReadonlySet<number>;
  /** What other sources report of some of the rows. */
  readonly seconds: readonly YearSecond[];
}

/** Another source's report of a year's rows. */
export interface YearSecond extends Pick<SecondReport, "sourceId" | "currency" | "valuation"> {
  /** Thousands of `currency`, by row. */
  readonly values: ReadonlyMap<number, number>;
}

/** A flow table unpacked once, to be read by year. */
export interface UnpackedFlowTable {
  readonly years: readonly number[];
  readonly places: readonly string[];
  /** Flows of a year; without rows for a year the table does not hold. */
  readonly byYear: (year: number) => YearFlows;
}

type PackedColumns = Pick<
  FlowTable,
  | "years"
  | "places"
  | "originRuns"
  | "destinationSteps"
  | "presence"
  | "values"
  | "tonnes"
  | "doubtful"
  | "secondReports"
>;

/** The error of a row that names a place its table does not list, which means a damaged file. */
export function unknownPlace({ code }: Pick<FlowTable, "code">, year: number, row: number): RangeError {
  return new RangeError(`row ${row} of code ${code} in ${year} names a place that the table lacks`);
}

const EMPTY: YearFlows = {
  origins: new Uint16Array(0),
  destinations: new Uint16Array(0),
  values: new Float64Array(0),
  tonnes: null,
  seconds: [],
  doubtful: new Set(),
};

const unpacked = new WeakMap<object, UnpackedFlowTable>();

/**
 * The rows of a packed flow table.
 *
 * Unpacked once for each table object; later calls give the same object.
 *
 * @throws RangeError when the columns do not fit together, which means a damaged file
 */
export function unpackFlowTable(table: PackedColumns): UnpackedFlowTable {
  const cached = unpacked.get(table);
  if (cached !== undefined) return cached;
  const fresh = unpack(table);
  unpacked.set(table, fresh);
  return fresh;
}

function unpack(table: PackedColumns): UnpackedFlowTable {
  const { years, places, originRuns, destinationSteps } = table;
  const presence = readPresence(table);
  const marked = new Set(table.doubtful);
  const columns = presence.countByYear.map((length) => createColumns(length, table, marked));
  let route = 0;
  let cell = 0;
  for (const [origin, routeCount] of originRuns) {
    let destination = 0;
    for (const end = route + routeCount; route < end; route += 1) {
      destination += at(destinationSteps, route);
      const lastCell = at(presence.cellEnds, route);
      for (; cell < lastCell; cell += 1) {
        at(columns, at(presence.yearOfCell, cell)).add(origin, destination, cell);
      }
    }
  }
  if (route !== presence.cellEnds.length || route !== destinationSteps.length) {
    throw new RangeError(`${route} routes, but presence of ${presence.cellEnds.length}`);
  }
  const seconds = secondsByYear(table, presence);
  const flows = new Map(
    years.map((year, position) => {
      const { flows: held } = at(columns, position);
      return [year, { ...held, seconds: at(seconds, position) }];
    }),
  );
  return { years, places, byYear: (year) => flows.get(year) ?? EMPTY };
}

/** Which year each cell belongs to, and where each route's cells end. */
interface Presence {
  /** Index into `years`. */
  readonly yearOfCell: Uint8Array;
  readonly cellEnds: readonly number[];
  readonly countByYear: readonly number[];
}

function readPresence({ presence, years, values }: PackedColumns): Presence {
  const masks = presence === "" ? [] : presence.split(" ");
  // Powers of two instead of bit operators, because masks may exceed 32 bits.
  const weights = years.map((_, position) => 2 ** (years.length - 1 - position));
  const yearOfCell = new Uint8Array(values.length);
  const countByYear = new Array<number>(years.length).fill(0);
  let cell = 0;
  const cellEnds = masks.map((mask) => {
    let rest = Number.parseInt(mask, 36);
    for (let position = 0; rest > 0 && position < weights.length; position += 1) {
      const weight = at(weights, position);
      if (rest < weight) continue;
      rest -= weight;
      yearOfCell[cell] = position;
      countByYear[position] = at(countByYear, position) + 1;
      cell += 1;
    }
    return cell;
  });
  if (cell !== values.length) throw new RangeError(`${values.length} values, but presence of ${cell}`);
  return { yearOfCell, cellEnds, countByYear };
}

/** The second reports of each year, in the order of `years`. */
function secondsByYear(
  { secondReports = [], years }: PackedColumns,
  { yearOfCell }: Presence,
): YearSecond[][] {
  const seconds: YearSecond[][] = years.map(() => []);
  if (secondReports.length === 0) return seconds;
  const rowOfCell = rowsOfCells(yearOfCell, years.length);
  for (const { sourceId, currency, valuation, cellSteps, values } of secondReports) {
    const byYear = years.map(() => new Map<number, number>());
    let cell = 0;
    cellSteps.forEach((step, position) => {
      cell += step;
      at(byYear, at(yearOfCell, cell)).set(at(rowOfCell, cell), at(values, position));
    });
    byYear.forEach((ofYear, position) => {
      if (ofYear.size > 0) at(seconds, position).push({ sourceId, currency, valuation, values: ofYear });
    });
  }
  return seconds;
}

/** The row that each cell becomes in the columns of its year. */
function rowsOfCells(yearOfCell: Uint8Array, yearCount: number): Uint32Array {
  const next = new Uint32Array(yearCount);
  return Uint32Array.from(yearOfCell, (position) => {
    const row = at(next, position);
    next[position] = row + 1;
    return row;
  });
}

/** Columns of known length that fill row by row from the table's cells. */
function createColumns(length: number, { values, tonnes }: PackedColumns, marked: ReadonlySet<number>) {
  const doubtful = new Set<number>();
  const flows = {
    origins: new Uint16Array(length),
    destinations: new Uint16Array(length),
    values: new Float64Array(length),
    tonnes: tonnes === null ? null : new Array<number | null>(length).fill(null),
    doubtful,
  };
  let row = 0;
  const add = (origin: number, destination: number, cell: number): void => {
    flows.origins[row] = origin;
    flows.destinations[row] = destination;
    flows.values[row] = at(values, cell);
    if (flows.tonnes !== null && tonnes !== null) flows.tonnes[row] = at(tonnes, cell);
    if (marked.has(cell)) doubtful.add(row);
    row += 1;
  };
  return { flows, add };
}
