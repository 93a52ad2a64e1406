import { crc32, deflateSync } from "node:zlib";
import type { Picture } from "./decodePng.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 3;
/** Steps between the colours that are kept: sixteen a channel, which makes files small. */
const STEP = 17;

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function header(width: number, height: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([8, 2, 0, 0, 0], 8);
  return content;
}

/** A small PNG of a picture, without its transparency and with every channel rounded to a multiple of 17. */
export function encodePng({ width, height, channels, bytes }: Picture): Buffer {
  const row = width * RGB + 1;
  const lines = Buffer.alloc(row * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const start = Math.floor(pixel / width) * row + 1 + (pixel % width) * RGB;
    for (let channel = 0; channel < RGB; channel += 1) {
      lines[start + channel] = Math.round((bytes[pixel * channels + channel] ?? 0) / STEP) * STEP;
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header(width, height)),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
