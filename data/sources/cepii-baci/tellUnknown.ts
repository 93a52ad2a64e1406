import type { UnknownEntry } from "../../pipeline/releases/release.ts";
import type { GatheredYear } from "./gatherFlows.ts";
import { linesOf, type YearFile } from "./yearFile.ts";

/** Adds rows without a place of ours to what is unknown, with the line of the first. */
export async function tellUnknown(
  unknown: Map<string, UnknownEntry>,
  { unplaced, inner }: GatheredYear,
  file: YearFile,
): Promise<void> {
  for (const [code, rowCount] of unplaced) {
    const name = `${code} ${file.countries.get(code)?.name ?? ""}`;
    await count(unknown, name, rowCount, file, (cells) =>
      [cells[1], cells[2]].some((cell) => Number(cell) === code),
    );
  }
  for (const [place, rowCount] of inner) {
    const isPart = (cell: string | undefined) => file.countries.get(Number(cell))?.place === place;
    await count(unknown, `${place} with itself`, rowCount, file, ([, i, j]) => isPart(i) && isPart(j));
  }
}

async function count(
  unknown: Map<string, UnknownEntry>,
  name: string,
  rowCount: number,
  { path, label }: YearFile,
  isIt: (cells: readonly string[]) => boolean,
): Promise<void> {
  const known = unknown.get(name);
  if (known !== undefined) {
    unknown.set(name, { ...known, rowCount: known.rowCount + rowCount });
    return;
  }
  let first = 0;
  for await (const { line, cells } of linesOf(path)) {
    if (line === 1 || !isIt(cells)) continue;
    first = line;
    break;
  }
  unknown.set(name, { kind: "place", name, rowCount, where: `${label}:${first}` });
}
