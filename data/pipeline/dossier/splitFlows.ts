import type { FlowTable } from "#schema/dossier.ts";
import { partTable } from "./partTable.ts";

/** Significant digits in one file's flow tables; 66 000 take at most 59 kB compressed. */
const DIGITS_PER_FILE = 66_000;

/** The same where shares and the rest of the dossier are in the file too; their digits repeat and compress better. */
const DIGITS_OF_DOSSIER = 82_000;

/**
 * Digits that a dossier's flow tables may have in its own file.
 *
 * @param rest the dossier without its flow tables, as text
 */
export function roomBeside(rest: string): number {
  return Math.min(DIGITS_PER_FILE, DIGITS_OF_DOSSIER - (rest.match(/\d/g)?.length ?? 0));
}

/**
 * Flow tables in few groups that fit into one file each, in their order; the first group goes into the dossier.
 *
 * By count of digits rather than by compressed size, which differs between versions of the compressor. A table that
 * is too large for one file is split by origin, so that `joinFlowParts` can put it together again.
 *
 * @param room  most digits of the first group
 * @param limit most digits of the others
 */
export function splitFlows(
  tables: readonly FlowTable[],
  room: number,
  limit = DIGITS_PER_FILE,
): FlowTable[][] {
  const groups: FlowTable[][] = [[]];
  let digits = 0;
  for (const { part, digits: own } of tables.flatMap((table) => partTable(table, room))) {
    if (digits > 0 && digits + own > (groups.length === 1 ? room : limit)) {
      groups.push([]);
      digits = 0;
    }
    groups.at(-1)?.push(part);
    digits += own;
  }
  return groups;
}
