import { TRADED_FORMS } from "#schema/ids.ts";
import { choiceCell, listCell, textCell } from "../read/cells.ts";
import type { OpenTable, Row } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import { CODE_USES, type ProductCode } from "./reference.ts";

const COMMON = ["stage", "label", "shared_with", "note", "use", "use_reason"] as const;

/** Customs codes of every material, from world trade (HS) and EU customs (CN8), with what each is good for. */
export function readProductCodes(
  open: OpenTable,
  materials: ReadonlySet<string>,
  problems: Problems,
): ProductCode[] {
  const shared = (row: Row<"material_id" | (typeof COMMON)[number]>) => {
    const material = row.cells.material_id;
    const sharedWith = listCell(row, "shared_with", "|");
    for (const id of [material, ...sharedWith]) {
      if (!materials.has(id)) problems.add(row, "material_id", id, "a material in materials.csv");
    }
    const use = choiceCell(row, "use", CODE_USES, problems);
    if (use === "residual" || use === "alone") textCell(row, "use_reason", problems);
    return {
      material,
      form: choiceCell(row, "stage", TRADED_FORMS, problems),
      label: textCell(row, "label", problems),
      sharedWith,
      note: row.cells.note || null,
      use,
    };
  };
  const world = open("product-codes.csv", [
    "material_id",
    "code",
    "system",
    "hs_revision_notes",
    ...COMMON,
  ] as const).map((row) => ({
    ...shared(row),
    code: textCell(row, "code", problems),
    system: choiceCell(row, "system", ["HS6", "HS4", "HS6-bundle"], problems),
  }));
  const customs = open("cn8-codes.csv", ["material_id", "cn8", "hs6", ...COMMON] as const).map((row) => ({
    ...shared(row),
    code: textCell(row, "cn8", problems),
    system: "CN8" as const,
  }));
  return [...world, ...customs];
}
