import { createHash } from "node:crypto";
import { createReadStream, existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Problems } from "../../read/problems.ts";

/** Which file a release came from, so that anybody can tell whether they have the same. */
export interface ReleaseFile {
  readonly name: string;
  /** First twelve hexadecimal digits of the sha-256 of its content. */
  readonly checksum: string;
}

const CHECKSUM_LENGTH = 12;

/** Files that are not there, or are folders, as problems. */
export function checkFiles(files: readonly string[], problems: Problems): void {
  for (const file of files) {
    if (!existsSync(file)) problems.add({ file, line: 0 }, "", "", "a file that exists");
    else if (!statSync(file).isFile()) problems.add({ file, line: 0 }, "", "", "a file, not a folder");
  }
}

/** Name and checksum of a file of any size. */
export async function describeFile(path: string): Promise<ReleaseFile> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { name: basename(path), checksum: hash.digest("hex").slice(0, CHECKSUM_LENGTH) };
}

/** "BACI_HS17_V202601.zip (sha-256 0123456789ab)". */
export function phraseFile({ name, checksum }: ReleaseFile): string {
  return `${name} (sha-256 ${checksum})`;
}
