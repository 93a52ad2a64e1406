import * as v from "valibot";
import type { Dossier } from "#schema/dossier.ts";
import {
  type FileRef,
  type Manifest,
  type ManifestMaterial,
  manifestSchema,
  type Source,
} from "#schema/manifest.ts";
import { nameOfEdition } from "../edition/editionName.ts";
import type { SourceFamily } from "../join/collect.ts";
import type { GroupEntry, MaterialEntry, PlaceEntry, Reference } from "../reference/reference.ts";
import { openingOf } from "./openingOf.ts";
import { summariseFlowYears, summariseMeasures } from "./summariseMeasures.ts";

const FOOTNOTES: ReadonlyMap<string, "kosovo" | "palestine"> = new Map([
  ["XKX", "kosovo"],
  ["PSE", "palestine"],
]);

/** A dossier and the file it ships in. */
export interface ShippedDossier {
  readonly dossier: Dossier;
  readonly ref: FileRef;
  /** Further files with flow tables. */
  readonly moreFlows: readonly FileRef[];
}

interface ManifestParts {
  readonly reference: Reference;
  readonly families: readonly SourceFamily[];
  readonly excludedFamilies: readonly string[];
  readonly groups: readonly GroupEntry[];
  readonly polygons: ReadonlySet<string>;
  readonly dossiers: ReadonlyMap<string, ShippedDossier>;
  readonly files: Manifest["files"];
  /** Source of the boundaries. */
  readonly boundaries: Source;
}

/** The manifest of an edition, with its name. */
export function buildManifest(parts: ManifestParts): Manifest {
  const { reference, families, excludedFamilies, groups, files } = parts;
  const isExcluded = (family: string) => excludedFamilies.includes(family);
  const materials = reference.materials.flatMap((material) => {
    const shipped = parts.dossiers.get(material.id);
    return shipped === undefined ? [] : [describeMaterial(material, shipped, reference, isExcluded)];
  });
  const manifest = v.parse(manifestSchema, {
    schemaVersion: 1,
    edition: "",
    materials,
    places: reference.places.map((place) => describePlace(place, parts.polygons)),
    groups: groups.map(({ id, members, anchor }) => ({ id, members, anchor })),
    sources: [
      ...families
        .filter(({ id }) => !isExcluded(id))
        .flatMap(({ id, about }) => about.editions.map((edition) => ({ ...edition, family: id }))),
      parts.boundaries,
    ],
    excludedFamilies,
    files,
  });
  return { ...manifest, edition: nameOfEdition(manifest) };
}

function describeMaterial(
  material: MaterialEntry,
  { dossier, ref, moreFlows }: ShippedDossier,
  { shareLines, openings, assessmentLabels }: Reference,
  isExcluded: (family: string) => boolean,
): ManifestMaterial {
  const isUnused = [...assessmentLabels.values()].some(
    (label) => label.material === material.id && label.scope === "eu-sourcing" && label.exclude !== "",
  );
  const measures = summariseMeasures(material, dossier, shareLines, isExcluded, isUnused);
  const flowYears = summariseFlowYears(dossier, "world");
  const euImportYears = summariseFlowYears(dossier, "eu");
  return {
    id: material.id,
    symbol: material.symbol,
    group: material.group,
    strategic: material.isStrategic,
    isLegalEntry: material.isLegalEntry,
    listedSince: material.listedSince,
    legalNote: material.legalNote,
    dossier: ref,
    ...(moreFlows.length > 0 ? { moreFlows: [...moreFlows] } : {}),
    measures,
    flowYears,
    euImportYears,
    opening: openingOf(openings.get(material.id), { measures, flowYears, euImportYears }),
    codes: [...new Set(dossier.flows.map(({ code }) => code))],
  };
}

function describePlace(place: PlaceEntry, polygons: ReadonlySet<string>): Manifest["places"][number] {
  const { id, iso2, region, subregion, anchor, areaKm2, countedWith } = place;
  return {
    id,
    iso2,
    region,
    subregion,
    anchor: [anchor[0], anchor[1]],
    areaKm2,
    countedWith,
    hasPolygon: polygons.has(id),
    footnote: FOOTNOTES.get(id) ?? null,
  };
}
