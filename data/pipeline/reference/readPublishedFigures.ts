import { EU27 } from "#domain/place.ts";
import { DIFFERENCE_REASONS, MEASURES } from "#schema/ids.ts";
import { choiceCell, requiredNumber, textCell, yearCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import type { PlaceRegistry } from "./placeRegistry.ts";
import type { PublishedEntry } from "./reference.ts";

const PERCENT = 100;

/** Figures that others have published and ours differ from, with the reason. */
export function readPublishedFigures(
  open: OpenTable,
  places: PlaceRegistry,
  materials: ReadonlySet<string>,
  problems: Problems,
): PublishedEntry[] {
  const columns = [
    "material_id",
    "measure",
    "series",
    "year",
    "country_iso3",
    "share_percent",
    "period",
    "source",
    "address",
    "reason",
  ] as const;
  return open("published-figures.csv", columns).map((row) => {
    const material = textCell(row, "material_id", problems);
    if (!materials.has(material)) problems.add(row, "material_id", material, "a material in materials.csv");
    return {
      file: row.file,
      line: row.line,
      material,
      figure: {
        measure: choiceCell(row, "measure", MEASURES, problems),
        series: row.cells.series,
        year: row.cells.year === "" ? null : yearCell(row, "year", problems),
        place: row.cells.country_iso3 === EU27 ? EU27 : places.resolve(row, "country_iso3", problems),
        share: requiredNumber(row, "share_percent", problems, { min: 0, max: PERCENT }) / PERCENT,
        period: textCell(row, "period", problems),
        source: textCell(row, "source", problems),
        address: textCell(row, "address", problems),
        reason: choiceCell(row, "reason", DIFFERENCE_REASONS, problems),
      },
    };
  });
}
