import { MEASURES } from "#schema/ids.ts";
import { choiceCell, listCell, textCell, yearCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import type { BasketEntry, Opening, ProductCode } from "./reference.ts";

/** Codes that mean each material in trade; each is one of its own that may be drawn, and all of one market. */
export function readBaskets(
  open: OpenTable,
  codes: readonly ProductCode[],
  problems: Problems,
): BasketEntry[] {
  const columns = ["material_id", "used_for", "name", "codes", "reason"] as const;
  return open("baskets.csv", columns).map((row) => {
    const material = textCell(row, "material_id", problems);
    textCell(row, "reason", problems);
    const own = codes.filter((code) => code.material === material);
    const entry = {
      file: row.file,
      line: row.line,
      material,
      usedFor: listCell(row, "used_for", ";"),
      name: textCell(row, "name", problems),
      codes: listCell(row, "codes", ";"),
    };
    for (const code of entry.codes) {
      const use = own.find((candidate) => candidate.code === code)?.use;
      if (use !== "specific" && use !== "shared")
        problems.add(row, "codes", code, `a code of ${material} that is specific or shared`);
    }
    const isCustoms = new Set(
      entry.codes.map((code) => own.some(({ code: known, system }) => known === code && system === "CN8")),
    );
    if (isCustoms.size !== 1) problems.add(row, "codes", row.cells.codes, "codes of one market");
    return entry;
  });
}

/** What each material's page opens with: one row a material. */
export function readOpenings(
  open: OpenTable,
  materials: ReadonlySet<string>,
  problems: Problems,
): Map<string, Opening> {
  const openings = new Map<string, Opening>();
  for (const row of open("openings.csv", ["material_id", "measure", "series", "year", "reason"] as const)) {
    const material = textCell(row, "material_id", problems);
    textCell(row, "reason", problems);
    if (!materials.has(material) || openings.has(material))
      problems.add(row, "material_id", material, "one row for each material of materials.csv");
    openings.set(material, {
      file: row.file,
      line: row.line,
      material,
      measure: choiceCell(row, "measure", MEASURES, problems),
      series: row.cells.series,
      year: row.cells.year === "" ? null : yearCell(row, "year", problems),
    });
  }
  return openings;
}
