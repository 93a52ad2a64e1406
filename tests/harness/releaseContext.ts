import { join } from "node:path";
import { BadData, collectProblems } from "../../data/pipeline/read/problems.ts";
import { createMaterialRegistry } from "../../data/pipeline/reference/materialRegistry.ts";
import { createPlaceRegistry } from "../../data/pipeline/reference/placeRegistry.ts";
import { readReference } from "../../data/pipeline/reference/readReference.ts";
import type { Release, ReleaseContext, ReleaseReader } from "../../data/pipeline/releases/release.ts";

/** What a reader of releases works with, over the project's own reference tables. */
export function createReleaseContext(): ReleaseContext {
  const problems = collectProblems();
  const reference = readReference(join(import.meta.dirname, "../../data/reference"), problems);
  problems.stopIfAny();
  const places = createPlaceRegistry(
    new Map(reference.places.map(({ id, name }) => [id, name])),
    reference.aliases,
    reference.areas,
  );
  const materials = createMaterialRegistry(
    new Set(reference.materials.map(({ id }) => id)),
    reference.otherMaterials,
  );
  return { reference, places, materials, problems, progress: () => undefined };
}

/** What a reader makes of files, or all that it finds wrong with them, one problem a line. */
export async function readRelease(
  reader: ReleaseReader,
  paths: readonly string[],
): Promise<{ release: Release | null; complaint: string }> {
  const context = createReleaseContext();
  try {
    const release = await reader.read(paths, context);
    context.problems.stopIfAny();
    return { release, complaint: "" };
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    return { release: null, complaint: error.message };
  }
}

/** Rows of one table of a release, each as an object by column. */
export function tableRows(release: Release | null, file: string): Record<string, string>[] {
  const table = release?.tables.find((candidate) => candidate.file === file);
  if (table === undefined) return [];
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, at) => [column, row[at] ?? ""])),
  );
}
