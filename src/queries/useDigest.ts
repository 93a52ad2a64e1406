import type { Digest } from "#schema/digest.ts";
import { digestFile } from "#schema/digestFile.ts";
import type { FileRef } from "#schema/manifest.ts";
import { type Loaded, useFile } from "./useData.ts";

/** All materials at a glance; nothing is asked for with null. */
export function useDigest(ref: FileRef | null): Loaded<Digest> {
  return useFile(ref && digestFile(ref));
}
