import type { FlowTable } from "#schema/dossier.ts";

/** All flows of one customs code in one year, as columns of equal length, by origin, then destination. */
export interface YearFlows {
  /** Indexes into the table's `places`. */
  readonly origins: Uint16Array;
  readonly destinations: Uint16Array;
  /** Thousands of the table's currency. */
  readonly values: Float64Array;
  /** Tonnes, null where the source gives no weight; null as a whole when it gives none at all. */
  readonly tonnes: readonly (number | null)[] | null;
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
  "years" | "places" | "originRuns" | "destinationSteps" | "presence" | "values" | "tonnes"
>;

const EMPTY: YearFlows = {
  origins: new Uint16Array(0),
  destinations: new Uint16Array(0),
  values: new Float64Array(0),
  tonnes: null,
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
  const known = unpacked.get(table);
  if (known !== undefined) return known;
  const fresh = unpack(table);
  unpacked.set(table, fresh);
  return fresh;
}

function unpack(table: PackedColumns): UnpackedFlowTable {
  const { years, places, originRuns, destinationSteps } = table;
  const masks = readMasks(table);
  const columns = years.map((_, position) =>
    createColumns(countRoutes(masks, years.length, position), table),
  );
  let route = 0;
  let cell = 0;
  for (const [origin, routeCount] of originRuns) {
    let destination = 0;
    for (const end = route + routeCount; route < end; route += 1) {
      destination += destinationSteps[route] ?? 0;
      const mask = masks[route] ?? 0;
      columns.forEach((column, position) => {
        if (!isPresent(mask, years.length, position)) return;
        column.add(origin, destination, cell);
        cell += 1;
      });
    }
  }
  if (route !== masks.length || route !== destinationSteps.length || cell !== table.values.length) {
    throw new RangeError(
      `a flow table of ${masks.length} routes and ${table.values.length} values gave ${route} and ${cell}`,
    );
  }
  const flows = new Map(years.map((year, position) => [year, columns[position]?.flows ?? EMPTY]));
  return { years, places, byYear: (year) => flows.get(year) ?? EMPTY };
}

function readMasks(table: PackedColumns): number[] {
  return table.presence === "" ? [] : table.presence.split(" ").map((mask) => Number.parseInt(mask, 36));
}

/** Bit of a year, the first year most significant; by division because masks may exceed 32 bits. */
function isPresent(mask: number, yearCount: number, position: number): boolean {
  return Math.floor(mask / 2 ** (yearCount - 1 - position)) % 2 === 1;
}

function countRoutes(masks: readonly number[], yearCount: number, position: number): number {
  let count = 0;
  for (const mask of masks) if (isPresent(mask, yearCount, position)) count += 1;
  return count;
}

/** Columns of known length that fill row by row from the table's cells. */
function createColumns(length: number, { values, tonnes }: PackedColumns) {
  const flows = {
    origins: new Uint16Array(length),
    destinations: new Uint16Array(length),
    values: new Float64Array(length),
    tonnes: tonnes === null ? null : new Array<number | null>(length).fill(null),
  };
  let row = 0;
  const add = (origin: number, destination: number, cell: number): void => {
    flows.origins[row] = origin;
    flows.destinations[row] = destination;
    flows.values[row] = values[cell] ?? Number.NaN;
    if (flows.tonnes !== null) flows.tonnes[row] = tonnes?.[cell] ?? null;
    row += 1;
  };
  return { flows, add };
}
