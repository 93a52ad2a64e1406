import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { CORRECTIONS } from "#schema/corrections.ts";

const correctionsSchema = v.array(
  v.strictObject({
    id: v.picklist(CORRECTIONS),
    /** Ids; none where figures of any material were wrong. */
    materials: v.array(v.string()),
    /** The first and the last edition that has the error. */
    since: v.string(),
    until: v.string(),
  }),
);

export type Corrections = v.InferOutput<typeof correctionsSchema>;

const pathIn = (folder: string): string => join(folder, "corrections.json");

/**
 * Errors of accepted editions that a later one puts right; empty where an archive has no such list.
 *
 * @throws RangeError when the file does not have its form
 */
export function readCorrections(folder: string): Corrections {
  const path = pathIn(folder);
  if (!existsSync(path)) return [];
  try {
    return v.parse(correctionsSchema, JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new RangeError(`${path} is no list of corrections: restore it from version control`);
  }
}

/** One sentence for every correction that names an edition the archive does not list. */
export function checkCorrections(folder: string, editions: readonly string[]): string[] {
  return readCorrections(folder).flatMap(({ id, since, until }) =>
    [since, until]
      .filter((edition) => !editions.includes(edition))
      .map((edition) => `${pathIn(folder)}: ${id} names edition ${edition}, which is not kept`),
  );
}
