import type { FlowTable } from "#schema/dossier.ts";

/** Significant digits in one file's flow tables; 70 000 take at most 59 kB compressed. */
const DIGITS_PER_FILE = 70_000;

/**
 * Flow tables in as few groups as fit into one file each, in their order; the first group goes into the dossier.
 *
 * By count of digits rather than by compressed size, which differs between versions of the compressor. A table is
 * never parted, so a single one may exceed the limit.
 */
export function splitFlows(tables: readonly FlowTable[], limit = DIGITS_PER_FILE): FlowTable[][] {
  const groups: FlowTable[][] = [[]];
  let digits = 0;
  for (const table of tables) {
    const own = countDigits(table.values) + countDigits(table.tonnes ?? []);
    if (digits > 0 && digits + own > limit) {
      groups.push([]);
      digits = 0;
    }
    groups.at(-1)?.push(table);
    digits += own;
  }
  return groups;
}

function countDigits(numbers: readonly (number | null)[]): number {
  let digits = 0;
  for (const value of numbers) {
    if (value !== null) digits += String(value).replace(/^0\.0*|\./, "").length;
  }
  return digits;
}
