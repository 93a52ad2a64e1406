import { createHash } from "node:crypto";
import type { FileRef } from "#schema/manifest.ts";

const HASH_LENGTH = 12;

/** A file of the edition: where it goes and what is in it. */
export interface ShippedFile {
  readonly ref: FileRef;
  readonly content: Buffer;
}

/** First 12 hexadecimal digits of the sha-256 of a content. */
export function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, HASH_LENGTH);
}

/**
 * A JSON text that begins with its own hash, for a file whose name must stay: the hash is that of the text with an empty
 * one, as for the edition in a manifest.
 */
export function withHash(value: object): string {
  const text = JSON.stringify({ hash: "", ...value });
  return text.replace('"hash":""', `"hash":"${hashOf(text)}"`);
}

/** A file named after its content: `dossiers/cobalt` becomes `dossiers/cobalt.<hash>.json`. */
export function shipFile(
  name: string,
  content: string | Buffer,
  extension: "json" | "csv" = "json",
): ShippedFile {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content, "utf8");
  const hash = hashOf(bytes);
  return { ref: { path: `${name}.${hash}.${extension}`, bytes: bytes.length, hash }, content: bytes };
}
