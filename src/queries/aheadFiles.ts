/** The view a material opens with, as it was asked for: its Scene, which nobody has looked at yet, and its drawing. */
interface AskedOpening {
  readonly scene: Promise<unknown>;
  readonly drawing: HTMLImageElement;
  readonly size: string;
}

/** What was asked for by the script that runs before the page's program; each is handed out once. */
interface Asked {
  readonly files: Map<string, Promise<unknown>>;
  opening: AskedOpening | null;
}

/** The two programs share nothing but what is global. */
const holder: typeof globalThis & { supplyLinesAhead?: Asked } = globalThis;

function remembered(): Asked {
  holder.supplyLinesAhead ??= { files: new Map(), opening: null };
  return holder.supplyLinesAhead;
}

function contentOf(address: URL): Promise<unknown> {
  return fetch(address, { credentials: "same-origin" })
    .then((response): Promise<unknown> | undefined => (response.ok ? response.json() : undefined))
    .catch(() => undefined);
}

/**
 * Asks for a data file ahead of need. Never fails: what cannot be had is asked for again, by whoever needs it,
 * who can also say what went wrong.
 *
 * @param base  absolute address of the data folder, with a trailing slash
 * @returns     the file's content, undefined when it could not be had
 */
export function askAhead(base: string, path: string): Promise<unknown> {
  const content = contentOf(new URL(path, base));
  remembered().files.set(path, content);
  return content;
}

/** A file that was asked for ahead, undefined when it was not or could not be had; a second call finds nothing. */
export async function takeAhead(path: string): Promise<unknown> {
  const { files } = remembered();
  const content = files.get(path);
  files.delete(path);
  return await content;
}

/** Asks for an opening view by the absolute addresses of its Scene and its drawing. */
export function askOpening(scene: URL, drawing: URL, size: string): void {
  const image = new Image();
  image.src = drawing.href;
  remembered().opening = { scene: contentOf(scene), drawing: image, size };
}

/** The opening view that was asked for, null when none was; a second call finds nothing. */
export function takeOpening(): AskedOpening | null {
  const { opening } = remembered();
  remembered().opening = null;
  return opening;
}
