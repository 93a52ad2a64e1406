import * as v from "valibot";
import { partnershipsSchema } from "#schema/partnership.ts";
import { placeNamesSchema } from "#schema/placeNames.ts";
import { projectsSchema } from "#schema/project.ts";
import type { GroupEntry, PlaceEntry } from "../reference.ts";
import { type ShippedFile, shipFile } from "../shippedFile.ts";
import type { SourceFamily } from "./collect.ts";

/** The Strategic Projects, as one file. */
export function shipProjects(families: readonly SourceFamily[]): ShippedFile {
  const projects = families.flatMap(({ tables }) => tables.projects ?? []);
  const file = {
    schemaVersion: 1,
    sourceId: "eu-strategic-projects",
    projects: projects.map(({ file: _, line: __, ...project }) => project),
  };
  return shipFile("projects", JSON.stringify(v.parse(projectsSchema, file)));
}

/** The agreements, as one file. */
export function shipPartnerships(families: readonly SourceFamily[]): ShippedFile {
  const partnerships = families.flatMap(({ tables }) => tables.partnerships ?? []);
  const file = {
    schemaVersion: 1,
    sourceId: "eu-partnerships",
    partnerships: partnerships.map(({ file: _, line: __, ...partnership }) => partnership),
  };
  return shipFile("partnerships", JSON.stringify(v.parse(partnershipsSchema, file)));
}

/** English names of places and groups, by id. */
export function shipPlaceNames(places: readonly PlaceEntry[], groups: readonly GroupEntry[]): ShippedFile {
  const file = {
    schemaVersion: 1,
    locale: "en",
    places: Object.fromEntries(places.map(({ id, name }) => [id, name])),
    groups: Object.fromEntries(groups.map(({ id, name }) => [id, name])),
  };
  return shipFile("place-names/en", JSON.stringify(v.parse(placeNamesSchema, file)));
}
