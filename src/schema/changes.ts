import * as v from "valibot";
import { CORRECTIONS } from "./corrections.ts";
import { materialId, placeId } from "./idSchemas.ts";

const idsSchema = v.array(v.string());

/** What one edition has and the one before had not, and the other way round; ids in alphabetical order. */
const differenceSchema = v.object({ new: idsSchema, gone: idsSchema });

/** Calendar years, ascending; null is the EU 2023 assessment, which states none. */
const yearsSchema = v.array(v.nullable(v.number()));

/** Years that a share series or a customs code has gained or lost; only for those that both editions hold. */
const yearChangeSchema = v.object({
  of: v.picklist(["shares", "trade"]),
  /** Id of the share series, or the customs code. */
  series: v.string(),
  new: yearsSchema,
  gone: yearsSchema,
});

/** One figure that both editions hold, with another amount. */
const figureChangeSchema = v.object({
  of: v.picklist(["shares", "trade"]),
  /** Id of the share series, or the customs code. */
  series: v.string(),
  /** Null for the EU 2023 assessment. */
  year: v.nullable(v.number()),
  /** Place of the figure, origin of a flow; null for the world total that a source publishes. */
  place: v.nullable(placeId),
  /** Destination of a flow; null for shares. */
  destination: v.nullable(placeId),
  unit: v.picklist(["t", "kg", "million m3", "share", "thousand USD", "thousand EUR"]),
  /** In `unit`, as both dossiers carry them. */
  before: v.number(),
  after: v.number(),
  /** The difference over the larger of both totals of the year in that unit, 0–1: what `largest` is sorted by. */
  partOfTotal: v.number(),
});

/** How many figures differ, within the series, codes and years that both editions hold; flows count by value and by weight. */
const figureCountsSchema = v.object({
  /** An amount where there was none, or where the place or the route was not named. */
  new: v.number(),
  /** Another amount, another state (withheld, not available …), another mark of estimation, or another unit. */
  changed: v.number(),
  /** No amount any more, or the place or the route is no longer named. */
  gone: v.number(),
});

/** What is different about one material. */
const materialChangesSchema = v.object({
  material: materialId,
  /** Whether the edition brings the material, drops it, or has it otherwise. */
  kind: v.picklist(["new", "gone", "changed"]),
  /** Ids of share series; names in the app: `#scene/choices.ts`. */
  series: differenceSchema,
  /** Customs codes of flow tables. */
  codes: differenceSchema,
  years: v.array(yearChangeSchema),
  figures: figureCountsSchema,
  /** Up to five figures that changed most, the largest part of the year's total first. */
  largest: v.array(figureChangeSchema),
  /** Ids of sources that figures of the material are from. */
  sources: differenceSchema,
  /** Something else reads otherwise: the source of a year, a unit, a remark, a label, how complete a table is. */
  alsoOtherwise: v.boolean(),
});

/** A Strategic Project or an agreement, by the name it had in the edition where it is new or changed, or last had. */
const namedSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** Material ids as in the tables of projects and agreements: "rare-earths" stands for light and heavy together. */
  materials: idsSchema,
});

/** A list of things with names, compared; each in the order of its table. */
const namedChangesSchema = v.object({
  new: v.array(namedSchema),
  changed: v.array(namedSchema),
  gone: v.array(namedSchema),
});

/** An error of earlier editions that this one puts right. */
const correctionSchema = v.object({
  /** What was wrong. */
  id: v.picklist(CORRECTIONS),
  /** Material ids; none where figures of any material were wrong. */
  materials: idsSchema,
  /** The first edition that has the error, and the ISO date on which it was accepted. */
  since: v.object({ edition: v.string(), accepted: v.string() }),
});

/** One accepted edition, and what is different from the one accepted before it. */
const editionChangesSchema = v.object({
  edition: v.string(),
  /** ISO date on which it was accepted (UTC). */
  accepted: v.string(),
  /** The edition accepted before; null for the first, which is compared with nothing: its lists are empty. */
  before: v.nullable(v.string()),
  /** Errors of editions before it, in no order. */
  corrections: v.array(correctionSchema),
  /** Only materials that differ, in the order of the manifest, those gone last. */
  materials: v.array(materialChangesSchema),
  /** Ids; `changed` are those with another title, edition, licence, address … */
  sources: v.object({ new: idsSchema, changed: idsSchema, gone: idsSchema }),
  projects: namedChangesSchema,
  agreements: namedChangesSchema,
  /** What else a reader can see differs: outlines on the map, names of places, facts about places, members of groups. */
  alsoChanged: v.array(v.picklist(["boundaries", "place-names", "places", "groups"])),
});

/**
 * `public/data/changes.json`: what each kept edition changed, the latest first. It belongs to no edition and is in no
 * edition's hash. Empty in a build that leaves sources out.
 */
export const changesSchema = v.object({
  /** Hash of the file while this is empty: its name says none. Absent in a list that was never a file. */
  hash: v.optional(v.string()),
  schemaVersion: v.literal(1),
  editions: v.array(editionChangesSchema),
});

export type Changes = v.InferOutput<typeof changesSchema>;
export type EditionChanges = Changes["editions"][number];
export type MaterialChanges = EditionChanges["materials"][number];
export type Correction = EditionChanges["corrections"][number];
export type FigureChange = MaterialChanges["largest"][number];
export type YearChange = MaterialChanges["years"][number];
export type NamedChanges = EditionChanges["projects"];
