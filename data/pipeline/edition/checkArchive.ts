import * as v from "valibot";
import { digestSchema } from "#schema/digest.ts";
import { dossierSchema } from "#schema/dossier.ts";
import { hashesOfKept, type KeptEdition, namesOfKept, readKept } from "./editionArchive.ts";

/** One edition of the archive, or what is wrong with it. */
function tryKept(folder: string, name: string): KeptEdition | string {
  try {
    return readKept(folder, name);
  } catch (error) {
    if (error instanceof RangeError) return `edition ${name}: ${error.message}`;
    throw error;
  }
}

/** Dossiers of an edition, and its digest, that the app can no longer read. */
function unreadable({ manifest, files }: KeptEdition): string[] {
  const schemas = new Map<string | undefined, v.GenericSchema>([
    ...manifest.materials.map(({ dossier }) => [dossier.path, dossierSchema] as const),
    [manifest.files.digest?.path, digestSchema],
  ]);
  return files
    .filter(({ ref, content }) => {
      const schema = schemas.get(ref.path);
      return schema !== undefined && !v.is(schema, JSON.parse(content.toString("utf8")));
    })
    .map(
      ({ ref }) => `edition ${manifest.edition}: ${ref.path} does not have the form that the app reads today`,
    );
}

/** Files that belong to no edition, so that nothing vouches for them; unknown while an edition cannot be read. */
function strayFiles(folder: string, editions: readonly (KeptEdition | string)[]): string[] {
  if (editions.some((edition) => typeof edition === "string")) return [];
  const whole = editions.filter((edition) => typeof edition !== "string");
  const named = new Set(whole.flatMap(({ files }) => files.map(({ ref }) => ref.hash)));
  return hashesOfKept(folder)
    .filter((hash) => !named.has(hash))
    .map((hash) => `${folder}/files/${hash} belongs to no edition: delete it`);
}

/**
 * One sentence for everything wrong with the archive: a file missing, damaged or of no edition, an edition that the
 * app can no longer read, the current edition not kept.
 */
export function checkArchive(folder: string, current: string): string[] {
  const names = namesOfKept(folder);
  const editions = names.map((name) => tryKept(folder, name));
  const isKept = names.includes(current);
  return [
    ...editions.flatMap((edition) => (typeof edition === "string" ? edition : unreadable(edition))),
    ...strayFiles(folder, editions),
    ...(isKept ? [] : [`edition ${current} is not kept in ${folder}: npm run data -- --accept keeps it`]),
  ];
}
