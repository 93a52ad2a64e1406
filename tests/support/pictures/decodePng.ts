import { inflateSync } from "node:zlib";

/** A picture as rows of red, green, blue (and alpha when there are four channels), 0–255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly bytes: Uint8Array;
}

const SIGNATURE_BYTES = 8;

/** The compressed picture, which a PNG may spread over several chunks. */
function imageData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE_BYTES; at < file.length; at += file.readUInt32BE(at) + 12) {
    const start = at + 8;
    const kind = file.toString("latin1", at + 4, start);
    if (kind === "IDAT") parts.push(file.subarray(start, start + file.readUInt32BE(at)));
  }
  return inflateSync(Buffer.concat(parts));
}

/** What a PNG filter adds to a byte, from its neighbours left, above and above left. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + above - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function unfiltered(packed: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed.readUInt8(y * (stride + 1));
    const row = y * stride;
    const above = (x: number): number => (y > 0 && x >= 0 ? (bytes[row - stride + x] ?? 0) : 0);
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? (bytes[row + x - channels] ?? 0) : 0;
      const base = packed.readUInt8(y * (stride + 1) + 1 + x);
      bytes[row + x] = base + predicted(filter, left, above(x), above(x - channels));
    }
  }
  return bytes;
}

/**
 * Reads the PNGs that browsers write: eight bits a channel, with or without alpha, not interlaced.
 *
 * @throws RangeError for any other kind of PNG
 */
export function decodePng(file: Buffer): Picture {
  const header = SIGNATURE_BYTES + 8;
  const [width, height] = [file.readUInt32BE(header), file.readUInt32BE(header + 4)];
  const [depth, colour, interlace] = [file[header + 8], file[header + 9], file[header + 12]];
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) {
    throw new RangeError(`PNG with depth ${depth}, colour type ${colour}, interlace ${interlace}`);
  }
  const channels = colour === 6 ? 4 : 3;
  return { width, height, channels, bytes: unfiltered(imageData(file), width * channels, height, channels) };
}

/** Where the pixels of a colour are, from the top left corner. */
export function pixelsOfColour(picture: Picture, colour: string, tolerance = 6): { x: number; y: number }[] {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const { bytes, channels, width } = picture;
  const found: { x: number; y: number }[] = [];
  for (let at = 0; at < bytes.length; at += channels) {
    const isNear = wanted.every(
      (value, channel) => Math.abs((bytes[at + channel] ?? 0) - value) <= tolerance,
    );
    const pixel = at / channels;
    if (isNear) found.push({ x: pixel % width, y: Math.floor(pixel / width) });
  }
  return found;
}
