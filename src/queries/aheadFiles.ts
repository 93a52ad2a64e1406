/** Files asked for by the script that runs before the page's program; each is handed out once. */
type AskedFiles = Map<string, Promise<unknown>>;

/** The two programs share nothing but what is global. */
const holder: typeof globalThis & { supplyLinesAhead?: AskedFiles } = globalThis;

/**
 * Asks for a data file ahead of need. Never fails: what cannot be had is asked for again, by whoever needs it,
 * who can also say what went wrong.
 *
 * @param base  absolute address of the data folder, with a trailing slash
 * @returns     the file's content, undefined when it could not be had
 */
export function askAhead(base: string, path: string): Promise<unknown> {
  const content = fetch(new URL(path, base), { credentials: "same-origin" })
    .then((response): Promise<unknown> | undefined => (response.ok ? response.json() : undefined))
    .catch(() => undefined);
  holder.supplyLinesAhead ??= new Map();
  holder.supplyLinesAhead.set(path, content);
  return content;
}

/** A file that was asked for ahead, undefined when it was not or could not be had; a second call finds nothing. */
export async function takeAhead(path: string): Promise<unknown> {
  const content = holder.supplyLinesAhead?.get(path);
  holder.supplyLinesAhead?.delete(path);
  return await content;
}
