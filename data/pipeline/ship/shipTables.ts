import * as v from "valibot";
import { type Digest, digestSchema } from "#schema/digest.ts";
import { partnershipsSchema } from "#schema/partnership.ts";
import { type PlaceNames, placeNamesSchema } from "#schema/placeNames.ts";
import { projectsSchema } from "#schema/project.ts";
import type { SourceFamily } from "../join/collect.ts";
import { type ShippedFile, shipFile } from "./shippedFile.ts";

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

/** All materials at a glance, as one file. */
export function shipDigest(digest: Digest): ShippedFile {
  return shipFile("digest", JSON.stringify(v.parse(digestSchema, digest)));
}

/** Names of places and groups in one language, by id. */
export function shipPlaceNames(names: PlaceNames): ShippedFile {
  return shipFile(`place-names/${names.locale}`, JSON.stringify(v.parse(placeNamesSchema, names)));
}
