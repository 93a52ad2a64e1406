import type { FlowTable } from "#schema/dossier.ts";

/** A flow table or a part of one, and how many significant digits its figures have. */
export interface TablePart {
  readonly part: FlowTable;
  readonly digits: number;
}

/** Where one origin's routes and figures begin and end in the columns of a table. */
interface Origin {
  readonly firstRoute: number;
  readonly endRoute: number;
  readonly firstCell: number;
  readonly endCell: number;
  readonly digits: number;
}

/**
 * A flow table in parts of at most `limit` digits, each with the routes of some of its origins, in their order.
 *
 * A part has the whole table's description, years and places; only its routes are fewer. What is noted of single
 * figures by their position in the whole table stands in the first part alone. One origin is never split: it alone
 * may exceed the limit.
 */
export function partTable(table: FlowTable, limit: number): TablePart[] {
  const notes = countNotes(table);
  const whole = countDigits(table.values) + countDigits(table.tonnes ?? []) + notes;
  if (whole <= limit) return [{ part: table, digits: whole }];
  const masks = table.presence.split(" ");
  const parts: TablePart[] = [];
  let first = 0;
  let digits = notes;
  const origins = measureOrigins(table, masks);
  for (const [index, origin] of origins.entries()) {
    if (index > first && digits + origin.digits > limit) {
      parts.push({ part: takeOrigins(table, masks, origins, first, index), digits });
      first = index;
      digits = 0;
    }
    digits += origin.digits;
  }
  parts.push({ part: takeOrigins(table, masks, origins, first, origins.length), digits });
  return parts;
}

function measureOrigins({ originRuns, values, tonnes }: FlowTable, masks: readonly string[]): Origin[] {
  let firstRoute = 0;
  let firstCell = 0;
  return originRuns.map(([, routeCount]) => {
    const endRoute = firstRoute + routeCount;
    const endCell = masks
      .slice(firstRoute, endRoute)
      .reduce((cell, mask) => cell + countYears(mask), firstCell);
    const digits =
      countDigits(values.slice(firstCell, endCell)) + countDigits((tonnes ?? []).slice(firstCell, endCell));
    const origin = { firstRoute, endRoute, firstCell, endCell, digits };
    firstRoute = endRoute;
    firstCell = endCell;
    return origin;
  });
}

function takeOrigins(
  table: FlowTable,
  masks: readonly string[],
  origins: readonly Origin[],
  first: number,
  end: number,
): FlowTable {
  const { doubtful, secondReports, unrouted, ...rest } = table;
  const { firstRoute = 0, firstCell = 0 } = origins[first] ?? {};
  const { endRoute = 0, endCell = 0 } = origins[end - 1] ?? {};
  return {
    ...rest,
    ...(first === 0 && doubtful !== undefined ? { doubtful } : {}),
    ...(first === 0 && secondReports !== undefined ? { secondReports } : {}),
    ...(first === 0 && unrouted !== undefined ? { unrouted } : {}),
    originRuns: table.originRuns.slice(first, end),
    destinationSteps: table.destinationSteps.slice(firstRoute, endRoute),
    presence: masks.slice(firstRoute, endRoute).join(" "),
    values: table.values.slice(firstCell, endCell),
    tonnes: table.tonnes?.slice(firstCell, endCell) ?? null,
    ...(table.massShares ? { massShares: table.massShares.slice(firstCell, endCell) } : {}),
  };
}

/** Digits of what is noted beside the figures. */
function countNotes({ doubtful = [], secondReports = [], unrouted = [] }: FlowTable): number {
  const columns = [
    doubtful,
    ...secondReports.flatMap(({ cellSteps, values }) => [cellSteps, values]),
    ...unrouted.flatMap(({ exports, imports }) => [exports, imports]),
  ];
  return columns.reduce((digits, column) => digits + countDigits(column), 0);
}

/** How many years a presence mask names. */
function countYears(mask: string): number {
  let years = 0;
  // Halving instead of bit operators, because masks may exceed 32 bits.
  for (let rest = Number.parseInt(mask, 36); rest > 0; rest = Math.floor(rest / 2)) years += rest % 2;
  return years;
}

function countDigits(numbers: readonly (number | null)[]): number {
  let digits = 0;
  for (const value of numbers) {
    if (value !== null) digits += String(value).replace(/^0\.0*|\./, "").length;
  }
  return digits;
}
