import * as v from "valibot";
import { DataError } from "./dataError.ts";
import { isWhole } from "./isWhole.ts";

async function ask(base: string, path: string, signal: AbortSignal, cache: RequestCache): Promise<string> {
  let text: string | null;
  try {
    const response = await fetch(new URL(path, base), { signal, cache, credentials: "same-origin" });
    text = response.ok ? await response.text() : null;
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new DataError("offline", path, { cause });
  }
  if (text === null) throw new DataError("missing", path);
  return text;
}

/** How an HTML page begins: some hosts answer with one where a file is missing. */
const unreadable = (path: string, text: string, options?: ErrorOptions): DataError =>
  new DataError(/^\s*</.test(text) ? "missing" : "malformed", path, options);

/**
 * The text of a file that is what its hash says. A damaged one is asked for once more, past the browser's own copies.
 */
async function fetchWhole(base: string, path: string, signal: AbortSignal): Promise<string> {
  let text = await ask(base, path, signal, "default");
  if (await isWhole(path, text)) return text;
  text = await ask(base, path, signal, "reload");
  if (await isWhole(path, text)) return text;
  throw unreadable(path, text);
}

/**
 * Fetches a data file that is a table, as text.
 *
 * @throws DataError when it cannot be had, is damaged, or is a page in its place
 */
export async function fetchTable(base: string, path: string, signal: AbortSignal): Promise<string> {
  const text = await fetchWhole(base, path, signal);
  if (text.startsWith("line,")) return text;
  throw unreadable(path, text);
}

function hasOtherVersion(value: unknown): boolean {
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  return typeof version === "number" && version !== 1;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(path, text, { cause });
  }
}

/**
 * Fetches a data file, checks it against its hash and its schema and freezes it.
 *
 * @param base  absolute address of the data folder, with a trailing slash
 * @param path  file below it
 * @throws DataError when it cannot be had, is damaged, or does not hold what the schema says
 */
export async function fetchFile<T>(
  base: string,
  path: string,
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
): Promise<T> {
  const text = await fetchWhole(base, path, signal);
  const value = parseJson(path, text);
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return Object.freeze(parsed.output);
  throw new DataError(hasOtherVersion(value) ? "outdated" : "malformed", path, {
    cause: new Error(parsed.issues[0].message),
  });
}
