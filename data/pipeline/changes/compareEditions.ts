import * as v from "valibot";
import { joinFlowParts } from "#domain/trade/joinFlowParts.ts";
import type { EditionChanges, MaterialChanges, NamedChanges } from "#schema/changes.ts";
import type { Dossier } from "#schema/dossier.ts";
import { type DataFile, dossierFile, flowPartFiles, partnershipsFile, projectsFile } from "#schema/files.ts";
import type { ManifestMaterial } from "#schema/manifest.ts";
import type { KeptEdition } from "../edition/editionArchive.ts";
import { compareDossiers, NO_DOSSIER } from "./compareDossiers.ts";
import { compareEntries } from "./compareIds.ts";

type Compared = Omit<EditionChanges, "edition" | "accepted" | "before" | "corrections">;

/**
 * What is different in an edition from the one before it. Two editions that are alike give nothing.
 *
 * @throws RangeError when an edition lacks a file that its manifest names
 */
export function compareEditions(before: KeptEdition, after: KeptEdition): Compared {
  const sources = compareEntries(before.manifest.sources, after.manifest.sources);
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).sort();
  return {
    materials: compareMaterials(before, after),
    sources: { new: ids(sources.new), changed: ids(sources.changed), gone: ids(sources.gone) },
    projects: compareNamed(projectsOf(before), projectsOf(after)),
    agreements: compareNamed(agreementsOf(before), agreementsOf(after)),
    alsoChanged: compareTheRest(before, after),
  };
}

function fileOf<T>({ files }: KeptEdition, { path, schema }: DataFile<T>): T {
  const file = files.find(({ ref }) => ref.path === path);
  if (file === undefined) throw new RangeError(`no file ${path} in the edition`);
  return v.parse(schema, JSON.parse(file.content.toString("utf8")));
}

function dossierOf(edition: KeptEdition, material: ManifestMaterial | undefined): Dossier {
  if (material === undefined) return NO_DOSSIER;
  const read = <T>(file: DataFile<T>): T => fileOf(edition, file);
  return joinFlowParts(read(dossierFile(material)), flowPartFiles(material).map(read));
}

function compareMaterials(before: KeptEdition, after: KeptEdition): MaterialChanges[] {
  const old = new Map(before.manifest.materials.map((material) => [material.id, material]));
  const fresh = new Map(after.manifest.materials.map((material) => [material.id, material]));
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)];
    if (hashesOf(was) === hashesOf(is) && factsOf(was) === factsOf(is)) return [];
    const changes = compareDossiers(dossierOf(before, was), dossierOf(after, is));
    const kind = was === undefined ? "new" : is === undefined ? "gone" : "changed";
    const isOtherwise = kind === "changed" && (factsOf(was) !== factsOf(is) || isNothing(changes));
    return [{ material: id, kind, ...changes, alsoOtherwise: changes.alsoOtherwise || isOtherwise }];
  });
}

const hashesOf = (material: ManifestMaterial | undefined): string =>
  [material?.dossier, ...(material?.moreFlows ?? [])].map((ref) => ref?.hash).join();

/** What the manifest says of a material itself; the rest of its entry follows from its dossier and the projects. */
function factsOf(material: ManifestMaterial | undefined): string {
  if (material === undefined) return "";
  const { symbol, group, strategic, isLegalEntry, listedSince, legalNote } = material;
  return JSON.stringify([symbol, group, strategic, isLegalEntry, listedSince, legalNote]);
}

function isNothing({ series, codes, years, figures, sources }: ReturnType<typeof compareDossiers>): boolean {
  const lists = [series.new, series.gone, codes.new, codes.gone, years, sources.new, sources.gone];
  return lists.every(({ length }) => length === 0) && figures.new + figures.changed + figures.gone === 0;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly materials: string[];
}

function projectsOf(edition: KeptEdition): readonly Named[] {
  return fileOf(edition, projectsFile(edition.manifest.files.projects)).projects;
}

function agreementsOf(edition: KeptEdition): readonly Named[] {
  const { partnerships } = fileOf(edition, partnershipsFile(edition.manifest.files.partnerships));
  return partnerships.map((agreement) => ({ ...agreement, name: agreement.partnerName }));
}

function compareNamed(before: readonly Named[], after: readonly Named[]): NamedChanges {
  const changes = compareEntries(before, after);
  const brief = (entries: readonly Named[]) =>
    entries.map(({ id, name, materials }) => ({ id, name, materials }));
  return { new: brief(changes.new), changed: brief(changes.changed), gone: brief(changes.gone) };
}

function compareTheRest(before: KeptEdition, after: KeptEdition): EditionChanges["alsoChanged"] {
  const seen = ({ manifest: { files, places, groups } }: KeptEdition) => ({
    boundaries: [files.overview.hash, files.detail.hash],
    "place-names": files.placeNames,
    places,
    groups,
  });
  const [old, fresh] = [seen(before), seen(after)];
  const kinds = ["boundaries", "place-names", "places", "groups"] as const;
  return kinds.filter((kind) => JSON.stringify(old[kind]) !== JSON.stringify(fresh[kind]));
}
