import { keepPreviousData, skipToken, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import type { Topology } from "topojson-specification";
import type { Dossier } from "#schema/dossier.ts";
import {
  type DataFile,
  type DossierFiles,
  geometryFile,
  manifestFile,
  partnershipsFile,
  placeNamesFile,
  projectsFile,
} from "#schema/files.ts";
import type { FileRef, Manifest } from "#schema/manifest.ts";
import type { Partnerships } from "#schema/partnership.ts";
import type { PlaceNames } from "#schema/placeNames.ts";
import type { Projects } from "#schema/project.ts";
import { dossierQuery, fileQuery, type ProgramPart, programQuery } from "./dataClient.ts";
import type { DataError } from "./dataError.ts";

/** A data file as a region sees it: there, on its way (both null), or failed with a way to try again. */
export interface Loaded<T> {
  readonly data: T | null;
  readonly error: DataError | null;
  readonly retry: () => void;
}

/** Asks for a data file once, and keeps it; nothing is asked for with null. */
export function useFile<T>(file: DataFile<T> | null): Loaded<T> {
  return useAsked(file && fileQuery(file));
}

function useAsked<T>(asked: UseQueryOptions<T, DataError> | null): Loaded<T> {
  const { data, error, refetch } = useQuery<T, DataError>({
    queryKey: asked?.queryKey ?? ["data", "none"],
    queryFn: asked?.queryFn ?? skipToken,
    // The file shown before stays until the next one is there, so that a change of material does not blank the page.
    placeholderData: keepPreviousData,
  });
  return { data: data ?? null, error, retry: () => void refetch() };
}

/** A part of the program that few views need, fetched once as a data file is; nothing is asked for with null. */
export function useProgram<T>(program: ProgramPart<T> | null): Loaded<T> {
  return useAsked(program && programQuery(program));
}

/** The manifest of an edition, by its path below the data folder: what exists and where. */
export function useManifest(path: string): Loaded<Manifest> {
  return useFile(manifestFile(path));
}

/** The dossier of a material; while the next one loads, `data` is still the one before: compare `material`. */
export function useDossier(files: DossierFiles | null): Loaded<Dossier> {
  return useAsked(files && dossierQuery(files));
}

/** All strategic projects; nothing is asked for with null. */
export function useProjects(ref: FileRef | null): Loaded<Projects> {
  return useFile(ref && projectsFile(ref));
}

/** All agreements of the EU with other countries; nothing is asked for with null. */
export function usePartnerships(ref: FileRef | null): Loaded<Partnerships> {
  return useFile(ref && partnershipsFile(ref));
}

/** Names of places in one language; while the next one loads, `data` is still the one before. */
export function usePlaceNames(ref: FileRef | null): Loaded<PlaceNames> {
  return useFile(ref && placeNamesFile(ref));
}

/** The boundaries of the world at one level of detail, as TopoJSON; nothing is asked for with null. */
export function useGeometry(ref: FileRef | null): Loaded<Topology> {
  return useFile(ref && geometryFile(ref));
}
