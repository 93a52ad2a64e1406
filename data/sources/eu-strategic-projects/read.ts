import { ACTIVITIES } from "#schema/ids.ts";
import {
  choiceCell,
  flagCell,
  listCell,
  optionalDate,
  optionalNumber,
  requiredNumber,
  textCell,
} from "../../pipeline/read/cells.ts";
import type { ProjectObservation, SourceTables } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";

type Site = NonNullable<ProjectObservation["furtherSites"]>[number];

/** Places of a project beside the one in its own row, by project. */
function readSites(context: ReadContext): Map<string, Site[]> {
  const { problems } = context;
  const sites = new Map<string, Site[]>();
  const columns = [
    "project_id",
    "country_iso3",
    "locality",
    "latitude",
    "longitude",
    "location_precision",
    "source_url",
  ] as const;
  for (const row of context.table("project-sites.csv", columns)) {
    const project = textCell(row, "project_id", problems);
    textCell(row, "source_url", problems);
    const site: Site = {
      place: context.places.resolve(row, "country_iso3", problems),
      locality: textCell(row, "locality", problems),
      position: [
        requiredNumber(row, "longitude", problems, { min: -180, max: 180 }),
        requiredNumber(row, "latitude", problems, { min: -90, max: 90 }),
      ],
      precision: choiceCell(row, "location_precision", ["exact-site", "municipality", "region"], problems),
    };
    sites.set(project, [...(sites.get(project) ?? []), site]);
  }
  return sites;
}

/** Strategic Projects; without coordinates where only the country is known. */
export function read(context: ReadContext): SourceTables {
  const { problems } = context;
  const sites = readSites(context);
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
      ...(sites.has(row.cells.id) ? { furtherSites: sites.get(row.cells.id) } : {}),
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
  for (const project of sites.keys()) {
    const [first] = projects;
    if (first !== undefined && !projects.some(({ id }) => id === project))
      problems.add(first, "id", project, "a project of projects.csv in project-sites.csv");
  }
  return { projects };
}
