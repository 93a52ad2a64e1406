import type { Location } from "../read/problems.ts";
import type { UnknownEntry } from "./release.ts";

/** Counts what a reader leaves out, so that nothing is left out in silence. */
export interface UnknownTally {
  add(kind: UnknownEntry["kind"], name: string, location: Location): void;
  /** One entry a kind and name, in the order in which they were met. */
  entries(): UnknownEntry[];
}

/** An empty tally. */
export function createUnknownTally(): UnknownTally {
  const entries = new Map<string, UnknownEntry>();
  return {
    add: (kind, name, { file, line }) => {
      const key = `${kind}|${name}`;
      const before = entries.get(key) ?? { kind, name, rowCount: 0, where: `${file}:${line}` };
      entries.set(key, { ...before, rowCount: before.rowCount + 1 });
    },
    entries: () => [...entries.values()],
  };
}
