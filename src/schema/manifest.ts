import * as v from "valibot";
import { numberColumn, textColumn } from "./columns.ts";
import { materialId, placeColumn, placeId, sourceId } from "./idSchemas.ts";
import { ABSENCE_REASONS, MEASURES } from "./ids.ts";

/** A shipped file: its path below `data/`, its size and its content hash (sha-256, first 12 hex digits). */
export const fileRefSchema = v.object({
  path: v.string(),
  bytes: v.number(),
  hash: v.string(),
});

/** One year of a material's trade, and how complete the tables behind it are. */
const flowYearSchema = v.object({
  year: v.number(),
  completeness: v.picklist(["complete", "partial"]),
});

/** What exists for one measure of one material; `reason` says why when nothing does. */
const measureCoverageSchema = v.object({
  measure: v.picklist(MEASURES),
  reason: v.nullable(v.picklist(ABSENCE_REASONS)),
  /** Calendar years with figures, ascending; empty for the 2023 assessment, which has no calendar year. */
  years: numberColumn,
  /** Series a reader can choose from, the default first; empty for exports and imports. */
  series: v.array(
    v.object({
      id: v.string(),
      product: v.string(),
      basis: v.picklist(["quantity", "published-share"]),
      years: numberColumn,
    }),
  ),
});

const manifestMaterialSchema = v.object({
  id: materialId,
  symbol: v.nullable(v.string()),
  group: v.string(),
  strategic: v.boolean(),
  /** False for the combined rare earths, which are not an entry of Annex I or II. */
  isLegalEntry: v.boolean(),
  /** First EU list (2011, 2014, 2017, 2020 or 2023) that names it. */
  listedSince: v.nullable(v.number()),
  /** Remark on how the Regulation words the entry, in English, or null. */
  legalNote: v.nullable(v.string()),
  dossier: fileRefSchema,
  /** Further flow tables of the dossier, in files of their own, where one file would be too large; absent elsewhere. */
  moreFlows: v.optional(v.array(fileRefSchema)),
  measures: v.array(measureCoverageSchema),
  /** Years of the world trade that stands for the material, USD tables, ascending. */
  flowYears: v.array(flowYearSchema),
  /** Years of EU customs (CN8, EUR) imports, ascending; empty when no line isolates the material. */
  euImportYears: v.array(flowYearSchema),
  /** What its page opens with, by a written choice; absent in editions that were made before it. */
  opening: v.optional(
    v.object({
      measure: v.picklist(MEASURES),
      year: v.number(),
    }),
  ),
  /** Customs codes that a reader can choose alone, in the order of the reference tables. */
  codes: v.optional(textColumn),
});

const placeSchema = v.object({
  id: placeId,
  iso2: v.string(),
  region: v.string(),
  subregion: v.string(),
  /** Longitude and latitude where its flows begin and end, degrees. */
  anchor: v.tuple([v.number(), v.number()]),
  /** Area measured from the geometry; null where the place has no polygon. */
  areaKm2: v.nullable(v.number()),
  /** The place whose statistics include this one (French Guiana: FRA), or null. */
  countedWith: v.nullable(placeId),
  /** Whether the geometry has a polygon for it. */
  hasPolygon: v.boolean(),
  /** A footnote that must appear wherever the name does. */
  footnote: v.nullable(v.picklist(["kosovo", "palestine"])),
});

const groupSchema = v.object({
  id: placeId,
  members: placeColumn,
  anchor: v.nullable(v.tuple([v.number(), v.number()])),
});

/** One edition of a source, as its `source.json` describes it. */
export const editionSchema = v.strictObject({
  id: sourceId,
  title: v.string(),
  publisher: v.string(),
  edition: v.string(),
  /** Year of publication, null when the publisher states none. */
  year: v.nullable(v.number()),
  licence: v.string(),
  address: v.string(),
  retrieved: v.string(),
  coverage: v.string(),
});

/** An edition and the folder of `data/sources` that holds it. */
const sourceSchema = v.strictObject({ ...editionSchema.entries, family: v.string() });

/** `data/manifest.json`, and `data/editions/<edition>.json` for each kept edition: everything needed to know what exists before any dossier is read. */
export const manifestSchema = v.object({
  schemaVersion: v.literal(1),
  /** Hash over this manifest, and so over all shipped files: the name of this data edition. */
  edition: v.string(),
  materials: v.array(manifestMaterialSchema),
  places: v.array(placeSchema),
  groups: v.array(groupSchema),
  sources: v.array(sourceSchema),
  /** Source families left out by the build setting, so that the app can say what is missing. */
  excludedFamilies: textColumn,
  files: v.object({
    overview: fileRefSchema,
    detail: fileRefSchema,
    projects: fileRefSchema,
    partnerships: fileRefSchema,
    placeNames: v.record(v.string(), fileRefSchema),
    /** Index of the rows behind the figures; absent in editions that were made before it. */
    evidence: v.optional(fileRefSchema),
    /** All materials at a glance; absent in editions that were made before it. */
    digest: v.optional(fileRefSchema),
  }),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ManifestMaterial = Manifest["materials"][number];
export type MeasureCoverage = ManifestMaterial["measures"][number];
export type FlowYear = ManifestMaterial["flowYears"][number];
export type Place = Manifest["places"][number];
export type PlaceGroup = Manifest["groups"][number];
export type Source = Manifest["sources"][number];
export type FileRef = v.InferOutput<typeof fileRefSchema>;
