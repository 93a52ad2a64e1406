import { createReadStream, createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file for a zip: its content, or where it is. */
export interface ZipContent {
  readonly name: string;
  readonly content: Buffer | { readonly path: string };
}

interface Written extends Record<"checksum" | "packed" | "unpacked" | "offset", number> {
  readonly name: Buffer;
}

const DEFLATE = 8;
/** Sizes and checksum follow the data, because a stream does not know them before. */
const SIZES_FOLLOW = 8;
const VERSION = 20;

/** Writes a zip of deflated files below 4 GB each, in bounded memory. */
export async function writeZip(
  path: string,
  contents: Iterable<ZipContent> | AsyncIterable<ZipContent>,
): Promise<void> {
  const zip = createWriteStream(path);
  const written: Written[] = [];
  let offset = 0;
  const write = async (bytes: Buffer): Promise<void> => {
    offset += bytes.length;
    if (!zip.write(bytes)) await new Promise<void>((drained) => zip.once("drain", () => drained()));
  };
  for await (const { name, content } of contents) {
    const entry: Written = { name: Buffer.from(name), checksum: 0, packed: 0, unpacked: 0, offset };
    await write(headerOf(entry, 0x04034b50));
    await pack(content, entry, write);
    await write(numbers([4, 0x08074b50], [4, entry.checksum], [4, entry.packed], [4, entry.unpacked]));
    written.push(entry);
  }
  const directory = offset;
  for (const entry of written) await write(headerOf(entry, 0x02014b50));
  const count = written.length;
  await write(
    numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, offset - directory], [4, directory], [2, 0]),
  );
  await new Promise<void>((closed) => zip.end(closed));
}

async function pack(
  content: ZipContent["content"],
  entry: Written,
  write: (bytes: Buffer) => Promise<void>,
): Promise<void> {
  const count = new Transform({
    transform: (chunk: Buffer, _, done) => {
      entry.checksum = crc32(chunk, entry.checksum);
      entry.unpacked += chunk.length;
      done(null, chunk);
    },
  });
  const source = Buffer.isBuffer(content) ? Readable.from([content]) : createReadStream(content.path);
  await pipeline(source, count, createDeflateRaw({ level: 1 }), async (packed: AsyncIterable<Buffer>) => {
    for await (const chunk of packed) {
      entry.packed += chunk.length;
      await write(chunk);
    }
  });
}

/** A file's header before its data, or in the directory at the end, which has more in it. */
function headerOf({ name, checksum, packed, unpacked, offset }: Written, signature: number): Buffer {
  const isDirectory = signature === 0x02014b50;
  return Buffer.concat([
    numbers(
      [4, signature],
      ...(isDirectory ? [[2, VERSION] as const] : []),
      [2, VERSION],
      [2, SIZES_FOLLOW],
      [2, DEFLATE],
      [4, 0],
      [4, checksum],
      [4, packed],
      [4, unpacked],
      [2, name.length],
      [2, 0],
      ...(isDirectory
        ? ([
            [2, 0],
            [2, 0],
            [2, 0],
            [4, 0],
            [4, offset],
          ] as const)
        : []),
    ),
    name,
  ]);
}

function numbers(...fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
