/** What was asked for by the script that runs before the page's program; the two share nothing but what is global. */
const holder: typeof globalThis & { supplyLinesAhead?: Map<string, Promise<string | undefined>> } =
  globalThis;

function remembered(): Map<string, Promise<string | undefined>> {
  holder.supplyLinesAhead ??= new Map();
  return holder.supplyLinesAhead;
}

/**
 * Asks for a JSON file ahead of need. Never fails: what cannot be had is asked for again, by whoever needs it,
 * who can also say what went wrong.
 *
 * @param name  what it is taken by: its path below the data folder, or another name
 * @returns     the file's text, undefined when it could not be had
 */
export function askAhead(name: string, address: URL): Promise<string | undefined> {
  const content = fetch(address, { credentials: "same-origin" })
    .then((response): Promise<string> | undefined => (response.ok ? response.text() : undefined))
    .catch(() => undefined);
  remembered().set(name, content);
  return content;
}

/** A file that was asked for ahead, undefined when it was not or could not be had; a second call finds nothing. */
export async function takeAhead(name: string): Promise<string | undefined> {
  const content = remembered().get(name);
  remembered().delete(name);
  return await content;
}
