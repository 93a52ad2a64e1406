import { isWithin } from "#domain/customsCode.ts";
import { choiceCell, listCell, textCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import { type ProductCode, REMARK_KINDS, type RemarkEntry } from "./reference.ts";

const YEAR = /^\d{4}$/;

/** Remarks on single materials that a figure alone would hide, each on a material and a code of its own. */
export function readRemarks(
  open: OpenTable,
  materials: ReadonlySet<string>,
  codes: readonly ProductCode[],
  problems: Problems,
): RemarkEntry[] {
  const columns = ["material_id", "about", "kind", "message", "years", "code", "market"] as const;
  return open("remarks.csv", columns).map((row) => {
    const material = textCell(row, "material_id", problems);
    const { code } = row.cells;
    const years = listCell(row, "years", ";");
    if (!materials.has(material)) problems.add(row, "material_id", material, "a material in materials.csv");
    if (!codes.some((own) => own.material === material && isWithin(own.code, code)))
      problems.add(row, "code", code, `a customs code of ${material}, or none`);
    for (const year of years)
      if (!YEAR.test(year)) problems.add(row, "years", year, "years such as 2023;2024, or none");
    return {
      file: row.file,
      line: row.line,
      material,
      about: choiceCell(row, "about", ["trade", "mass"], problems),
      kind: choiceCell(row, "kind", REMARK_KINDS, problems),
      message: textCell(row, "message", problems),
      years: years.map(Number),
      code,
      isOfWorld: choiceCell(row, "market", ["", "world"], problems) === "world",
    };
  });
}
