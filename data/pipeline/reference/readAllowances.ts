import { CHECKS, type KnownOddity } from "../checks/finding.ts";
import { choiceCell, textCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import { LICENCE_DECISIONS, type Licence } from "./reference.ts";

/** What the checks find and is accepted, each with the reason. */
export function readKnownOddities(
  open: OpenTable,
  materials: ReadonlySet<string>,
  problems: Problems,
): KnownOddity[] {
  return open("known-oddities.csv", ["check", "material", "key", "found", "reason"]).map((row) => {
    const { material } = row.cells;
    if (material !== "" && !materials.has(material))
      problems.add(row, "material", material, "a material in materials.csv, or none");
    return {
      check: choiceCell(row, "check", CHECKS, problems),
      material,
      key: textCell(row, "key", problems),
      found: textCell(row, "found", problems),
      reason: textCell(row, "reason", problems),
    };
  });
}

/** The licences that sources state, word for word, and whether they allow to publish. */
export function readLicences(open: OpenTable, problems: Problems): Licence[] {
  return open("licences.csv", ["licence", "id", "allowed", "attribution", "note"]).map((row) => ({
    text: textCell(row, "licence", problems),
    id: textCell(row, "id", problems),
    allowed: choiceCell(row, "allowed", LICENCE_DECISIONS, problems),
    needsAttribution: choiceCell(row, "attribution", ["yes", "no"], problems) === "yes",
  }));
}
