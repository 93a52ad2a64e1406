import type { GenericSchema } from "valibot";
import { dossierSchema, flowPartSchema } from "./dossier.ts";
import { geometrySchema } from "./geometry.ts";
import { type FileRef, type Manifest, type ManifestMaterial, manifestSchema } from "./manifest.ts";
import { partnershipsSchema } from "./partnership.ts";
import { placeNamesSchema } from "./placeNames.ts";
import { projectsSchema } from "./project.ts";

/** A data file, below the data folder, and the schema it must fit. */
export interface DataFile<T> {
  readonly path: string;
  readonly schema: GenericSchema<unknown, T>;
}

/** The files of a dossier, as the manifest names them. */
export type DossierFiles = Pick<ManifestMaterial, "dossier" | "moreFlows">;

/** What exists in an edition of the data: asked for first. */
export const manifestFile = (path: string) => ({ path, schema: manifestSchema });
/** The figures of a material, with the flow tables that its first map needs. */
export const dossierFile = ({ dossier }: DossierFiles) => ({ path: dossier.path, schema: dossierSchema });
/** Further flow tables of a dossier, to be joined to it. */
export const flowPartFiles = ({ moreFlows = [] }: DossierFiles) =>
  moreFlows.map(({ path }) => ({ path, schema: flowPartSchema }));
/** All strategic projects. */
export const projectsFile = ({ path }: FileRef) => ({ path, schema: projectsSchema });
/** All agreements of the EU with other countries. */
export const partnershipsFile = ({ path }: FileRef) => ({ path, schema: partnershipsSchema });
/** Names of places and groups in one language. */
export const placeNamesFile = ({ path }: FileRef) => ({ path, schema: placeNamesSchema });
/** The boundaries of the world, as TopoJSON, at one level of detail. */
export const geometryFile = ({ path }: FileRef) => ({ path, schema: geometrySchema });

/** Names of places in a language, English where the edition has none in it; null where it has neither. */
export function placeNamesIn({ files }: Pick<Manifest, "files">, locale: string): FileRef | null {
  return files.placeNames[locale] ?? files.placeNames["en"] ?? null;
}
