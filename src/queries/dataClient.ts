import { QueryClient, queryOptions } from "@tanstack/react-query";
import { joinFlowParts } from "#domain/trade/joinFlowParts.ts";
import type { Dossier } from "#schema/dossier.ts";
import {
  type DataFile,
  type DossierFiles,
  dossierFile,
  flowPartFiles,
  geometryFile,
  manifestFile,
  partnershipsFile,
  placeNamesFile,
  placeNamesIn,
  projectsFile,
} from "#schema/files.ts";
import type { Manifest } from "#schema/manifest.ts";
import { DataError } from "./dataError.ts";
import { fetchFile } from "./fetchFile.ts";

/** How often a file is asked for again before its part of the page says that it failed to load. */
const RETRIES = 1;

export type DataClient = QueryClient;

/** The cache of data files. Files never change under their name, so nothing goes stale. */
export function createDataClient(): DataClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: "always",
        retryDelay: 300,
        retry: (count, error) => count < RETRIES && error instanceof DataError && error.kind === "offline",
      },
    },
  });
}

/** Absolute address of the data folder, beside the page that runs. */
export function dataBase(): string {
  return new URL("data/", document.baseURI).href;
}

/** How the cache asks for a file. */
export function fileQuery<T>({ path, schema }: DataFile<T>) {
  return queryOptions<T, DataError>({
    queryKey: ["data", path],
    queryFn: ({ signal }) => fetchFile(dataBase(), path, schema, signal),
  });
}

/** A part of the program under its name. */
export interface ProgramPart<T> {
  readonly name: string;
  readonly load: () => Promise<T>;
}

/** How the cache asks for a part of the program. */
export function programQuery<T>({ name, load }: ProgramPart<T>) {
  return queryOptions<T, DataError>({
    queryKey: ["program", name],
    queryFn: () =>
      load().catch((cause: unknown) => {
        throw new DataError("offline", name, { cause });
      }),
  });
}

/** How the cache asks for a dossier: all its files at once, joined. */
export function dossierQuery(files: DossierFiles) {
  const dossier = dossierFile(files);
  return queryOptions<Dossier, DataError>({
    queryKey: ["data", dossier.path],
    queryFn: async ({ signal }) => {
      // Awaited together, so that no rejection is left unhandled if one fails or the reader moves on.
      const [main, parts] = await Promise.all([
        fetchFile(dataBase(), dossier.path, dossier.schema, signal),
        Promise.all(
          flowPartFiles(files).map(({ path, schema }) => fetchFile(dataBase(), path, schema, signal)),
        ),
      ]);
      return joinFlowParts(main, parts);
    },
  });
}

/**
 * Loads the manifest of an edition and the place names of a language, English where it has none, ahead of the parts of the
 * page that need them. Does not reject when a file fails to load: the part that needs the file asks for it again, and shows
 * the error.
 *
 * @param path  the manifest, below the data folder
 * @returns     the manifest, undefined where it failed to load
 */
export async function loadNames(
  client: DataClient,
  path: string,
  locale: string,
): Promise<Manifest | undefined> {
  const query = fileQuery(manifestFile(path));
  await client.prefetchQuery(query);
  const manifest = client.getQueryData(query.queryKey);
  const ref = manifest && placeNamesIn(manifest, locale);
  if (ref) await client.prefetchQuery(fileQuery(placeNamesFile(ref)));
  return manifest;
}

/** Loads the boundaries of the world. Does not reject, as `loadNames` does not. */
export async function loadBoundaries(client: DataClient, { files }: Manifest): Promise<void> {
  await client.prefetchQuery(fileQuery(geometryFile(files.overview)));
}

/** Loads all files that the Scenes of a material are made of. Does not reject, as `loadNames` does not. */
export async function loadFigures(
  client: DataClient,
  { materials, files }: Manifest,
  material: string,
): Promise<void> {
  const entry = materials.find(({ id }) => id === material);
  await Promise.all([
    entry && client.prefetchQuery(dossierQuery(entry)),
    client.prefetchQuery(fileQuery(projectsFile(files.projects))),
    client.prefetchQuery(fileQuery(partnershipsFile(files.partnerships))),
  ]);
}
