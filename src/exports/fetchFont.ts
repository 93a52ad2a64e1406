import { DataError } from "#queries/dataError.ts";

/**
 * Fetches a font file of the page.
 *
 * @throws the signal's reason once it is aborted; DataError when it cannot be had
 */
export async function fetchFont(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(address, { signal, credentials: "same-origin" });
  } catch (cause) {
    signal.throwIfAborted();
    throw new DataError("offline", address, { cause });
  }
  if (!response.ok) throw new DataError("missing", address);
  return await response.arrayBuffer();
}
