import { isWithin } from "#domain/customsCode.ts";
import { choiceCell, listCell, textCell } from "../read/cells.ts";
import type { Location, Problems } from "../read/problems.ts";
import type { OpenTable } from "./readReference.ts";
import type { ProductCode } from "./reference.ts";

const KINDS = ["grade", "gap", "break", "shared-code", "hub", "boundary", "method"] as const;
const YEAR = /^\d{4}$/;

/** A remark on one material, beside its trade or its trade by weight; its sentence is the message `note.material.<message>`. */
export interface RemarkEntry extends Location {
  readonly material: string;
  readonly about: "trade" | "mass";
  readonly kind: (typeof KINDS)[number];
  readonly message: string;
  /** Years in which it holds; empty for all. */
  readonly years: readonly number[];
  /** Customs code that must be in view, itself or one below it; empty for any. */
  readonly code: string;
  /** Whether it holds for world trade only, not for the EU's customs. */
  readonly isOfWorld: boolean;
}

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
      kind: choiceCell(row, "kind", KINDS, problems),
      message: textCell(row, "message", problems),
      years: years.map(Number),
      code,
      isOfWorld: choiceCell(row, "market", ["", "world"], problems) === "world",
    };
  });
}
