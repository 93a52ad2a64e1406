import { choiceCell, requiredNumber, textCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import type { ConcentrationLevel, MaterialEntry } from "./reference.ts";

const HIGHEST_HHI = 10_000;

/** How the index of concentration is read, ascending, each level with the guidelines it is from. */
export function readConcentrationLevels(open: OpenTable, problems: Problems): ConcentrationLevel[] {
  let before = 0;
  return open("concentration-levels.csv", ["level", "hhi", "bound", "source"]).map((row) => {
    textCell(row, "source", problems);
    const hhi = requiredNumber(row, "hhi", problems, { min: 0, max: HIGHEST_HHI });
    if (hhi <= before) problems.add(row, "hhi", row.cells.hhi, "an index above that of the line before");
    before = hhi;
    return {
      level: choiceCell(row, "level", ["medium", "high"], problems),
      hhi,
      isAbove: choiceCell(row, "bound", ["from", "above"], problems) === "above",
    };
  });
}

/** Groups of materials in the order in which a reader chooses among them; every material is in one of them. */
export function readMaterialGroups(
  open: OpenTable,
  materials: readonly MaterialEntry[],
  problems: Problems,
): string[] {
  const rows = open("material-groups.csv", ["group"]);
  const groups = rows.map((row) => textCell(row, "group", problems));
  for (const { id, group } of materials) {
    const [first] = rows;
    if (first && !groups.includes(group)) problems.add(first, "group", group, `a row for the group of ${id}`);
  }
  return groups;
}
