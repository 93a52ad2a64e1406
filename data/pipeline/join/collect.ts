import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as v from "valibot";
import { RELEASES } from "#domain/coverage/gap.ts";
import { editionSchema } from "#schema/manifest.ts";
import { checkSourceWords } from "../checks/checkSourceWords.ts";
import type { SourceTables } from "../read/observations.ts";
import { createReadContext, type ReadContext, type ReadSource } from "../read/readContext.ts";

/** `source.json` of a source's folder. */
export const sourceFileSchema = v.strictObject({
  family: v.string(),
  title: v.string(),
  attribution: v.string(),
  /** Whether its tables of production name every country that produces, so that the others produce nothing. */
  namesAllProducers: v.optional(v.boolean()),
  /** The official release that its tables are made of; absent where they are compiled here. */
  release: v.optional(v.picklist(RELEASES)),
  editions: v.array(editionSchema),
});

export type SourceFile = v.InferOutput<typeof sourceFileSchema>;

/** One folder of `data/sources`, read. */
export interface SourceFamily {
  readonly id: string;
  readonly about: SourceFile;
  readonly tables: SourceTables;
}

/** What each folder of sources that has a reader says of itself, by name. */
export function readSourceFiles(folder: string): Pick<SourceFamily, "id" | "about">[] {
  return readdirSync(folder)
    .sort()
    .filter((id) => existsSync(join(folder, id, "read.ts")))
    .map((id) => ({
      id,
      about: v.parse(sourceFileSchema, JSON.parse(readFileSync(join(folder, id, "source.json"), "utf8"))),
    }));
}

/** Every source family, found by its folder and read by its own `read.ts`, by name. */
export async function collectSources(
  folder: string,
  shared: Pick<ReadContext, "places" | "materials" | "problems" | "partnerCodes">,
): Promise<SourceFamily[]> {
  const families: SourceFamily[] = [];
  for (const { id, about } of readSourceFiles(folder)) {
    checkSourceWords(about, shared.problems);
    const reader = pathToFileURL(join(folder, id, "read.ts")).href;
    const { read } = (await import(reader)) as { read: ReadSource };
    families.push({ id, about, tables: read(createReadContext(join(folder, id), shared)) });
  }
  return families;
}
