import * as v from "valibot";
import { takeAhead } from "./aheadFiles.ts";
import { DataError } from "./dataError.ts";

async function ask(base: string, path: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(new URL(path, base), { signal, credentials: "same-origin" });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new DataError("offline", path, { cause });
  }
  if (!response.ok) throw new DataError("missing", path);
  return response;
}

/**
 * Fetches a data file that is a table, as text.
 *
 * @throws DataError when it cannot be had, or is a page in its place
 */
export async function fetchTable(base: string, path: string, signal: AbortSignal): Promise<string> {
  const response = await ask(base, path, signal);
  const text = await response.text();
  if (text.startsWith("line,")) return text;
  throw new DataError(text.startsWith("<") ? "missing" : "malformed", path);
}

async function fetchJson(base: string, path: string, signal: AbortSignal): Promise<unknown> {
  const response = await ask(base, path, signal);
  try {
    return await response.json();
  } catch (cause) {
    if (signal.aborted) throw cause;
    // A host that answers a missing file with its own HTML page lands here too.
    const isHtml = response.headers.get("content-type")?.includes("html") ?? false;
    throw new DataError(isHtml ? "missing" : "malformed", path, { cause });
  }
}

function hasOtherVersion(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "schemaVersion" in value &&
    typeof value.schemaVersion === "number" &&
    value.schemaVersion !== 1
  );
}

/**
 * Fetches a data file, checks it against its schema and freezes it.
 *
 * @param base  absolute address of the data folder, with a trailing slash
 * @param path  file below it
 * @throws DataError when it cannot be had or does not hold what the schema says
 */
export async function fetchFile<T>(
  base: string,
  path: string,
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
): Promise<T> {
  const value = (await takeAhead(path)) ?? (await fetchJson(base, path, signal));
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return Object.freeze(parsed.output);
  throw new DataError(hasOtherVersion(value) ? "outdated" : "malformed", path, {
    cause: new Error(v.flatten(parsed.issues).root?.[0] ?? parsed.issues[0].message),
  });
}
