import type { Problems } from "../../pipeline/read/problems.ts";
import { linesOf, type YearFile, type YearRow } from "./yearFile.ts";

const keyOf = (exporter: number, importer: number, product: number): string =>
  `${exporter} ${importer} ${product}`;

/** A release has each exporter, importer and product once; one that comes again would count twice. */
export async function refuseRepeats(
  rows: readonly YearRow[],
  { path, label }: YearFile,
  problems: Problems,
): Promise<void> {
  const counts = new Map<string, number>();
  for (const { exporter, importer, product } of rows) {
    const key = keyOf(exporter, importer, product);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const repeated = new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
  if (repeated.size === 0) return;
  const met = new Set<string>();
  for await (const { line, cells } of linesOf(path)) {
    const [, i, j, k] = cells;
    const key = keyOf(Number(i), Number(j), Number(k));
    if (met.has(key))
      problems.add({ file: label, line }, "k", cells.join(), "each exporter, importer and product once");
    if (repeated.has(key)) met.add(key);
  }
}
