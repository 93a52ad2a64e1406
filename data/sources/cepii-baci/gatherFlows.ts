import type { ReleaseCountry } from "./countryTable.ts";
import type { YearRow } from "./yearFile.ts";

interface Flow {
  readonly cells: readonly [year: string, code: string, exporter: string, importer: string];
  value: number;
  quantity: number | null;
}

/** The rows of a year as those of `flows.csv`. */
export interface GatheredYear {
  /** Cells of `flows.csv`. */
  readonly rows: readonly (readonly string[])[];
  /** Number of rows by the code of a country that is no place of ours. */
  readonly unplaced: ReadonlyMap<number, number>;
  /** Number of rows of a place with itself: its own parts in the release. */
  readonly inner: ReadonlyMap<string, number>;
}

const add = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/**
 * Rows of one year between our places, by our codes.
 *
 * Areas and codes that are one for us are added; a sum is without quantity when one of its parts is.
 */
export function gatherFlows(
  year: number,
  rows: readonly YearRow[],
  codes: ReadonlyMap<number, string>,
  countries: ReadonlyMap<number, ReleaseCountry>,
): GatheredYear {
  const flows = new Map<string, Flow>();
  const unplaced = new Map<number, number>();
  const inner = new Map<string, number>();
  for (const row of rows) {
    const code = codes.get(row.product) ?? "";
    const exporter = countries.get(row.exporter)?.place ?? null;
    const importer = countries.get(row.importer)?.place ?? null;
    if (exporter === null) add(unplaced, row.exporter);
    if (importer === null) add(unplaced, row.importer);
    if (exporter === null || importer === null) continue;
    if (exporter === importer) {
      add(inner, exporter);
      continue;
    }
    const key = `${code} ${exporter} ${importer}`;
    const flow = flows.get(key);
    if (flow === undefined) {
      const cells = [String(year), code, exporter, importer] as const;
      flows.set(key, { cells, value: row.value, quantity: row.quantity });
    } else {
      flow.value = sum(flow.value, row.value);
      flow.quantity =
        flow.quantity === null || row.quantity === null ? null : sum(flow.quantity, row.quantity);
    }
  }
  return {
    rows: [...flows.values()].map(({ cells, value, quantity }) => [
      ...cells,
      String(value),
      quantity === null ? "" : String(quantity),
    ]),
    unplaced,
    inner,
  };
}

/** A sum without the noise of binary fractions; the release has three decimals. */
function sum(a: number, b: number): number {
  return Number((a + b).toFixed(6));
}
