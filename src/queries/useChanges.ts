import { type Changes, changesSchema } from "#schema/changes.ts";
import { type Loaded, useFile } from "./useData.ts";

const CHANGES = { path: "changes.json", schema: changesSchema };

/** What each kept edition changed; it belongs to no edition. */
export function useChanges(): Loaded<Changes> {
  return useFile(CHANGES);
}
