import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { materialOf } from "../../src/domain/materialOf.ts";
import { joinFlowParts } from "../../src/domain/trade/joinFlowParts.ts";
import type { SceneInputs } from "../../src/scene/contract/inputs.ts";
import type { Digest } from "../../src/schema/digest.ts";
import { digestFile } from "../../src/schema/digestFile.ts";
import type { Dossier } from "../../src/schema/dossier.ts";
import {
  type DataFile,
  dossierFile,
  flowPartFiles,
  manifestFile,
  partnershipsFile,
  placeNamesFile,
  placeNamesIn,
  projectsFile,
} from "../../src/schema/files.ts";
import type { Manifest } from "../../src/schema/manifest.ts";
import type { PlaceNames } from "../../src/schema/placeNames.ts";

/** The data files that `npm run data` wrote, each read and validated once. */
export interface BuiltData {
  readonly manifest: Manifest;
  readonly dossier: (material: string) => Dossier;
  readonly inputs: (material: string) => SceneInputs;
  readonly placeNames: PlaceNames;
  /** All materials at a glance; null in editions that were made before it. */
  readonly digest: Digest | null;
}

/**
 * Reads the built data files.
 *
 * @param folder    where `manifest.json` is
 * @param manifest  path of another manifest in it, of a kept edition: "editions/089fc8cea063.json"
 * @throws Error that says what to run when there are none
 */
export function readBuiltData(folder = "public/data", manifestPath = "manifest.json"): BuiltData {
  if (!existsSync(join(folder, manifestPath))) {
    throw new Error(`no data in ${folder}: run "npm run data" first`);
  }
  const read = <T>({ path, schema }: DataFile<T>): T =>
    v.parse(schema, JSON.parse(readFileSync(join(folder, path), "utf8")));
  const manifest = read(manifestFile(manifestPath));
  const projects = read(projectsFile(manifest.files.projects));
  const partnerships = read(partnershipsFile(manifest.files.partnerships));
  const names = placeNamesIn(manifest, "en");
  if (names === null) throw new Error("the manifest names no English place names");
  const dossiers = new Map<string, Dossier>();

  const dossier = (id: string): Dossier => {
    const known = dossiers.get(id);
    if (known) return known;
    const material = materialOf(manifest, id);
    const fresh = joinFlowParts(read(dossierFile(material)), flowPartFiles(material).map(read));
    dossiers.set(id, fresh);
    return fresh;
  };
  return {
    manifest,
    dossier,
    inputs: (material) => ({ manifest, dossier: dossier(material), projects, partnerships }),
    placeNames: read(placeNamesFile(names)),
    digest: manifest.files.digest === undefined ? null : read(digestFile(manifest.files.digest)),
  };
}
