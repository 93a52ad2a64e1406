import * as v from "valibot";
import { dossierSchema } from "#schema/dossier.ts";
import { namesOfKept, readKept } from "./editionArchive.ts";

/** What is wrong with one edition in the archive, or nothing. */
function checkKept(folder: string, name: string): string[] {
  try {
    const { manifest, files } = readKept(folder, name);
    const dossiers = new Set(manifest.materials.map(({ dossier }) => dossier.path));
    return files
      .filter(({ ref }) => dossiers.has(ref.path))
      .filter(({ content }) => !v.is(dossierSchema, JSON.parse(content.toString("utf8"))))
      .map(({ ref }) => `edition ${name}: ${ref.path} does not have the form that the app reads today`);
  } catch (error) {
    if (error instanceof RangeError) return [`edition ${name}: ${error.message}`];
    throw error;
  }
}

/**
 * One sentence for everything wrong with the archive: a file missing or damaged, an edition that the app can no
 * longer read, the current edition not kept.
 */
export function checkArchive(folder: string, current: string): string[] {
  const names = namesOfKept(folder);
  const isKept = names.includes(current);
  return [
    ...names.flatMap((name) => checkKept(folder, name)),
    ...(isKept ? [] : [`edition ${current} is not kept in ${folder}: npm run data -- --accept keeps it`]),
  ];
}
