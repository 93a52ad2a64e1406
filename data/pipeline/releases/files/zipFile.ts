import { createWriteStream } from "node:fs";
import { basename } from "node:path";
import { Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";

/** One file in a zip. */
export interface ZipEntry {
  /** Without the folders it is in. */
  readonly name: string;
  /**
   * Writes its content to a path, in bounded memory.
   *
   * @throws RangeError when the content is not what its checksum says
   */
  unpack(path: string): Promise<void>;
  /**
   * Reads its content and writes nothing.
   *
   * @throws RangeError when the content is not what its checksum says
   */
  check(): Promise<void>;
}

/** A zip, open until it is closed. */
export interface OpenZip {
  readonly entries: readonly ZipEntry[];
  close(): void;
}

/**
 * Opens a zip of any size and lists what is in it.
 *
 * @throws Error from the unpacker when the file is no zip, or is cut
 */
export async function openZip(path: string): Promise<OpenZip> {
  const zip = await openPromise(path, { autoClose: false });
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/")) continue;
      entries.push({
        name: basename(entry.fileName),
        unpack: (target) => unpack(zip, entry, createWriteStream(target)),
        check: () => unpack(zip, entry, new Writable({ write: (_chunk, _encoding, done) => done() })),
      });
    }
  } catch (error) {
    zip.close();
    throw error;
  }
  return { entries, close: () => zip.close() };
}

async function unpack(zip: ZipFile, entry: Entry, target: Writable): Promise<void> {
  let checksum = 0;
  const check = new Transform({
    transform: (chunk: Buffer, _, done) => {
      checksum = crc32(chunk, checksum);
      done(null, chunk);
    },
  });
  await pipeline(await zip.openReadStreamPromise(entry), check, target);
  if (checksum !== entry.crc32) throw new RangeError("its content is not what its checksum says");
}
