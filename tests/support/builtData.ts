import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { joinFlowParts } from "../../src/domain/trade/joinFlowParts.ts";
import type { SceneInputs } from "../../src/scene/contract/inputs.ts";
import { type Dossier, dossierSchema, flowPartSchema } from "../../src/schema/dossier.ts";
import { type Manifest, manifestSchema } from "../../src/schema/manifest.ts";
import { partnershipsSchema } from "../../src/schema/partnership.ts";
import { type PlaceNames, placeNamesSchema } from "../../src/schema/placeNames.ts";
import { projectsSchema } from "../../src/schema/project.ts";

/** The data files that `npm run data` wrote, each read and validated once. */
export interface BuiltData {
  readonly manifest: Manifest;
  readonly dossier: (material: string) => Dossier;
  readonly inputs: (material: string) => SceneInputs;
  readonly placeNames: PlaceNames;
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
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const manifest = v.parse(manifestSchema, read(manifestPath));
  const projects = v.parse(projectsSchema, read(manifest.files.projects.path));
  const partnerships = v.parse(partnershipsSchema, read(manifest.files.partnerships.path));
  const names = manifest.files.placeNames.en;
  if (names === undefined) throw new Error("the manifest names no English place names");
  const dossiers = new Map<string, Dossier>();

  const dossier = (id: string): Dossier => {
    const known = dossiers.get(id);
    if (known) return known;
    const material = manifest.materials.find((candidate) => candidate.id === id);
    if (!material) throw new RangeError(`unknown material ${id}`);
    const parts = (material.moreFlows ?? []).map(({ path }) => v.parse(flowPartSchema, read(path)));
    const fresh = joinFlowParts(v.parse(dossierSchema, read(material.dossier.path)), parts);
    dossiers.set(id, fresh);
    return fresh;
  };
  return {
    manifest,
    dossier,
    inputs: (material) => ({ manifest, dossier: dossier(material), projects, partnerships }),
    placeNames: v.parse(placeNamesSchema, read(names.path)),
  };
}
