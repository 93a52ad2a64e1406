import { ACTIVITIES } from "#schema/ids.ts";
import {
  choiceCell,
  flagCell,
  listCell,
  optionalDate,
  optionalNumber,
  textCell,
} from "../../pipeline/cells.ts";
import type { ProjectObservation, SourceTables } from "../../pipeline/observations.ts";
import type { ReadContext } from "../../pipeline/readContext.ts";

/** Strategic Projects; without coordinates where only the country is known. */
export function read(context: ReadContext): SourceTables {
  const { problems } = context;
  const columns = [
    "id",
    "name",
    "promoter",
    "country_iso3",
    "locality",
    "latitude",
    "longitude",
    "location_precision",
    "materials",
    "activities",
    "inside_eu",
    "selected_on",
    "project_url",
    "description",
    "source_url",
    "confidence",
  ] as const;
  const projects = context.table("projects.csv", columns).map((row): ProjectObservation => {
    const latitude = optionalNumber(row, "latitude", problems, { min: -90, max: 90 });
    const longitude = optionalNumber(row, "longitude", problems, { min: -180, max: 180 });
    const precision = choiceCell(
      row,
      "location_precision",
      ["exact-site", "municipality", "region", "country"],
      problems,
    );
    const isPlaced = latitude !== null && longitude !== null;
    if (isPlaced === (precision === "country")) {
      problems.add(row, "location_precision", precision, "coordinates, except for the precision country");
    }
    const activities = listCell(row, "activities", ";");
    for (const activity of activities) {
      if (!(ACTIVITIES as readonly string[]).includes(activity)) {
        problems.add(row, "activities", activity, `one of ${ACTIVITIES.join(", ")}`);
      }
    }
    return {
      file: row.file,
      line: row.line,
      id: textCell(row, "id", problems),
      name: textCell(row, "name", problems),
      promoter: textCell(row, "promoter", problems),
      place: context.places.resolve(row, "country_iso3", problems),
      locality: row.cells.locality,
      position: isPlaced ? [longitude, latitude] : null,
      precision,
      materials: context.materials.resolveList(listCell(row, "materials", ";"), row, "materials", problems),
      activities: ACTIVITIES.filter((activity) => activities.includes(activity)),
      isInsideEu: flagCell(row, "inside_eu", problems),
      selectedOn: optionalDate(row, "selected_on", problems) ?? textCell(row, "selected_on", problems),
      address: row.cells.project_url || null,
      description: textCell(row, "description", problems),
      evidence: textCell(row, "source_url", problems),
      confidence: choiceCell(row, "confidence", ["high", "medium", "low"], problems),
    };
  });
  return { projects };
}
