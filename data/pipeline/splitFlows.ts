import type { FlowTable } from "#schema/dossier.ts";
import { partTable } from "./partTable.ts";

/** Significant digits in one file's flow tables; 70 000 take at most 59 kB compressed. */
const DIGITS_PER_FILE = 70_000;

/**
 * Flow tables in as few groups as fit into one file each, in their order; the first group goes into the dossier.
 *
 * By count of digits rather than by compressed size, which differs between versions of the compressor. A table that
 * is too large for one file is parted by origin, so that `joinFlowParts` can put it together again.
 */
export function splitFlows(tables: readonly FlowTable[], limit = DIGITS_PER_FILE): FlowTable[][] {
  const groups: FlowTable[][] = [[]];
  let digits = 0;
  for (const { part, digits: own } of tables.flatMap((table) => partTable(table, limit))) {
    if (digits > 0 && digits + own > limit) {
      groups.push([]);
      digits = 0;
    }
    groups.at(-1)?.push(part);
    digits += own;
  }
  return groups;
}
