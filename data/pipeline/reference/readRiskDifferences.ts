import { STAGES } from "#schema/ids.ts";
import { choiceCell, optionalNumber, textCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import { RISK_DIFFERENCE_REASONS, type RiskDifference } from "./reference.ts";

/** Why supply risks of the EU's study are not what its formula gives, each for a material or element and a stage. */
export function readRiskDifferences(
  open: OpenTable,
  materials: ReadonlySet<string>,
  problems: Problems,
): RiskDifference[] {
  const columns = ["material_id", "product", "stage", "reason", "other_copy"] as const;
  const seen = new Set<string>();
  return open("risk-differences.csv", columns).map((row) => {
    const material = textCell(row, "material_id", problems);
    if (!materials.has(material)) problems.add(row, "material_id", material, "a material in materials.csv");
    const key = [material, row.cells.product, row.cells.stage].join("|");
    if (seen.has(key))
      problems.add(row, "stage", row.cells.stage, "one row for a material, element and stage");
    seen.add(key);
    const reason = choiceCell(row, "reason", RISK_DIFFERENCE_REASONS, problems);
    const otherCopy = optionalNumber(row, "other_copy", problems, { min: 0 });
    if ((reason === "copies-differ") !== (otherCopy !== null))
      problems.add(row, "other_copy", row.cells.other_copy, "the risk of the other copy where copies differ");
    return {
      material,
      product: row.cells.product,
      stage: choiceCell(row, "stage", STAGES, problems),
      reason,
      otherCopy,
    };
  });
}
