import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { namesOfKept } from "../edition/editionArchive.ts";
import { checkCorrections } from "./corrections.ts";

const historySchema = v.array(
  v.strictObject({
    edition: v.string(),
    /** ISO date of acceptance, UTC. */
    accepted: v.pipe(v.string(), v.isoDate()),
  }),
);

/** Accepted editions in order, the oldest first. One that was accepted again after another stands there twice. */
export type History = v.InferOutput<typeof historySchema>;

const pathIn = (folder: string): string => join(folder, "history.json");

/**
 * The committed order of the editions in an archive; empty where none was accepted yet.
 *
 * @throws RangeError when the file does not have its form
 */
export function readHistory(folder: string): History {
  const path = pathIn(folder);
  if (!existsSync(path)) return [];
  try {
    return v.parse(historySchema, JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new RangeError(`${path} is no list of editions with dates: restore it from version control`);
  }
}

/** Puts an edition at the end of the history, unless it is there already. */
export function recordInHistory(folder: string, edition: string, accepted: string): void {
  const history = readHistory(folder);
  if (history.at(-1)?.edition === edition) return;
  writeFileSync(pathIn(folder), `${JSON.stringify([...history, { edition, accepted }], null, 2)}\n`);
}

/**
 * One sentence for everything wrong with the history of an archive: an edition kept and not in it, or the other way
 * round, dates that go backwards, the current edition not at its end.
 */
export function checkHistory(folder: string, current: string): string[] {
  let history: History;
  try {
    history = readHistory(folder);
  } catch (error) {
    if (error instanceof RangeError) return [error.message];
    throw error;
  }
  const path = pathIn(folder);
  const kept = namesOfKept(folder);
  const listed = new Set(history.map(({ edition }) => edition));
  return [
    ...kept.filter((name) => !listed.has(name)).map((name) => `edition ${name} is kept and not in ${path}`),
    ...[...listed].filter((name) => !kept.includes(name)).map((name) => `${path}: ${name} is not kept`),
    ...history
      .filter(({ accepted }, at) => accepted < (history[at - 1]?.accepted ?? ""))
      .map(
        ({ edition, accepted }) => `${path}: ${edition} was accepted on ${accepted}, before the one above it`,
      ),
    ...checkCorrections(folder, [...listed]),
    ...(history.at(-1)?.edition === current ? [] : [`${path} does not end with the edition ${current}`]),
  ];
}
