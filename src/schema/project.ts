import * as v from "valibot";
import { textColumn, wordColumn } from "./columns.ts";
import { placeId, sourceId } from "./idSchemas.ts";
import { ACTIVITIES } from "./ids.ts";

/** A Strategic Project under Regulation (EU) 2024/1252. */
const projectSchema = v.object({
  id: v.string(),
  name: v.string(),
  promoter: v.string(),
  place: placeId,
  locality: v.string(),
  /** Longitude and latitude in degrees; null when no site is named, so it is listed beside the map. */
  position: v.nullable(v.tuple([v.number(), v.number()])),
  precision: v.picklist(["exact-site", "municipality", "region", "country"]),
  /** Further places of the same project; absent where it has one. */
  furtherSites: v.optional(
    v.array(
      v.object({
        place: placeId,
        locality: v.string(),
        position: v.tuple([v.number(), v.number()]),
        precision: v.picklist(["exact-site", "municipality", "region"]),
      }),
    ),
  ),
  /** Material ids; "rare-earths" stands for light and heavy together. */
  materials: textColumn,
  activities: wordColumn(ACTIVITIES),
  isInsideEu: v.boolean(),
  /** ISO date of the Commission Decision. */
  selectedOn: v.string(),
  address: v.nullable(v.string()),
  description: v.string(),
  evidence: v.string(),
  confidence: v.picklist(["high", "medium", "low"]),
});

/** `public/data/projects.<hash>.json` */
export const projectsSchema = v.object({
  schemaVersion: v.literal(1),
  sourceId,
  projects: v.array(projectSchema),
});

export type Projects = v.InferOutput<typeof projectsSchema>;
export type Project = Projects["projects"][number];
