import { textCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import type { ProductCode } from "./reference.ts";

/** Codes of one material that a newer nomenclature made out of others: [code before, code since]. */
export function readSuccessions(
  open: OpenTable,
  codes: readonly ProductCode[],
  problems: Problems,
): (readonly [string, string])[] {
  return open("code-successions.csv", ["before", "since", "nomenclature", "note"]).map((row) => {
    textCell(row, "nomenclature", problems);
    const { before, since } = row.cells;
    const materialsOf = (code: string) =>
      codes.filter((own) => own.code === code).map(({ material }) => material);
    const held = materialsOf(before);
    if (!materialsOf(since).some((material) => held.includes(material)))
      problems.add(row, "since", since, `a customs code of a material that has ${before} too`);
    return [before, since];
  });
}
