import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Topology } from "topojson-specification";
import * as v from "valibot";
import { wantsDetail } from "#cartography/frame/wantsDetail.ts";
import { materialOf } from "#domain/materialOf.ts";
import { joinFlowParts } from "#domain/trade/joinFlowParts.ts";
import type { SceneInputs } from "#scene/contract/inputs.ts";
import type { DataInputs } from "#scene/kind.ts";
import { type Changes, changesSchema } from "#schema/changes.ts";
import type { Digest } from "#schema/digest.ts";
import { digestFile } from "#schema/digestFile.ts";
import type { Dossier } from "#schema/dossier.ts";
import {
  type DataFile,
  dossierFile,
  flowPartFiles,
  geometryFile,
  manifestFile,
  partnershipsFile,
  placeNamesFile,
  placeNamesIn,
  projectsFile,
} from "#schema/files.ts";
import type { FileRef, Manifest } from "#schema/manifest.ts";
import type { PlaceNames } from "#schema/placeNames.ts";
import type { Look } from "#state/map/document.ts";
import { manifestPath } from "#state/url/askedEdition.ts";

const FOLDER = fileURLToPath(new URL("../../public/data/", import.meta.url));

/** Reads and checks one shipped data file, from disk instead of over the network. */
function read<T>({ path, schema }: DataFile<T>): T {
  return v.parse(schema, JSON.parse(readFileSync(FOLDER + path, "utf8")));
}

/** The manifest that `npm run data` wrote, or that of a kept edition. Throws when there is none. */
export function readManifest(edition: string | null = null): Manifest {
  return read(manifestFile(manifestPath(edition)));
}

/** Names of the data editions that are kept. */
export function keptEditions(): readonly string[] {
  return readdirSync(`${FOLDER}editions`).map((file) => file.replace(/\.json$/, ""));
}

/** What each kept edition changed. */
export function readChanges(): Changes {
  return read({ path: "changes.json", schema: changesSchema });
}

/** Everything a page of tables is made from; the digest is null where the edition has none. */
export function readPageInputs(manifest: Manifest): DataInputs {
  const { projects, partnerships, digest } = manifest.files;
  return {
    manifest,
    dossier: null,
    projects: read(projectsFile(projects)),
    partnerships: read(partnershipsFile(partnerships)),
    digest: digest === undefined ? null : readDigest(manifest),
  };
}

/** A shipped file to the byte. */
export function readShipped({ path }: FileRef): Uint8Array {
  return readFileSync(FOLDER + path);
}

/** Everything a Scene of one material is made from. Throws for an unknown material. */
export function readInputs(manifest: Manifest, material: string): SceneInputs {
  return {
    manifest,
    dossier: readDossier(manifest, material),
    projects: read(projectsFile(manifest.files.projects)),
    partnerships: read(partnershipsFile(manifest.files.partnerships)),
  };
}

/** All figures of a material, also those in files of their own. Throws for an unknown material. */
export function readDossier(manifest: Manifest, material: string): Dossier {
  const entry = materialOf(manifest, material);
  return joinFlowParts(read(dossierFile(entry)), flowPartFiles(entry).map(read));
}

/**
 * All materials at a glance.
 *
 * @throws RangeError for an edition that was made before there was a digest
 */
export function readDigest({ files }: Pick<Manifest, "files">): Digest {
  if (files.digest === undefined) throw new RangeError("the edition has no digest");
  return read(digestFile(files.digest));
}

/**
 * Names of places and groups in a language, English where it has no file.
 *
 * @throws RangeError for an edition without names
 */
export function readPlaceNames(manifest: Manifest, locale: string): PlaceNames {
  const ref = placeNamesIn(manifest, locale);
  if (!ref) throw new RangeError("the manifest has no place names");
  return read(placeNamesFile(ref));
}

/** Boundaries at world scale, or the finer ones for a view that is close. */
export function readBoundaries(
  manifest: Manifest,
  { projection, camera }: Pick<Look, "projection" | "camera">,
): Topology {
  const { detail, overview } = manifest.files;
  return read(geometryFile(wantsDetail(projection, camera) ? detail : overview));
}
