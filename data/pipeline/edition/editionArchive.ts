import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import * as v from "valibot";
import { evidenceIndexSchema } from "#schema/evidence.ts";
import { type FileRef, type Manifest, manifestSchema } from "#schema/manifest.ts";
import { hashOf, type ShippedFile } from "../ship/shippedFile.ts";
import type { Edition } from "./buildEdition.ts";
import { filesOfManifest, nameOfEdition } from "./editionName.ts";

const PACKED = ".br";
/** The highest quality takes ten times as long for a tenth less. */
const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const MANIFEST = `.json${PACKED}`;

/** A past edition, or the current one, as the archive holds it. */
export interface KeptEdition {
  readonly manifest: Manifest;
  /** The manifest as it was published, to the byte. */
  readonly manifestText: string;
  readonly files: readonly ShippedFile[];
}

const manifestPath = (folder: string, name: string): string => join(folder, `${name}${MANIFEST}`);
const filePath = (folder: string, { hash }: FileRef): string => join(folder, "files", `${hash}${PACKED}`);

function unpacked(path: string): Buffer {
  if (!existsSync(path)) throw new RangeError(`${path} is missing: restore it from version control`);
  try {
    return brotliDecompressSync(readFileSync(path));
  } catch {
    throw new RangeError(`${path} is damaged, it cannot be unpacked: restore it from version control`);
  }
}

function isKept(path: string, content: Buffer): boolean {
  try {
    return unpacked(path).equals(content);
  } catch {
    return false;
  }
}

/** Writes what is not there, or not whole: another version of the compressor may pack the same content otherwise. */
function keep(path: string, content: Buffer): void {
  if (!isKept(path, content)) writeFileSync(path, brotliCompressSync(content, PACKING));
}

/** Puts an edition into the archive; files that another edition has put there are shared with it. */
export function keepEdition({ manifest, files }: Edition, folder: string): void {
  mkdirSync(join(folder, "files"), { recursive: true });
  for (const { ref, content } of files) keep(filePath(folder, ref), content);
  keep(manifestPath(folder, manifest.edition), Buffer.from(JSON.stringify(manifest)));
}

/** Names of the editions in the archive. */
export function namesOfKept(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(MANIFEST))
    .map((file) => basename(file, MANIFEST))
    .sort();
}

function wrong(path: string, found: string, expected: string): RangeError {
  return new RangeError(
    `${path} is damaged, its content has the hash ${found} and not ${expected}: restore it from version control`,
  );
}

/** The name that a manifest's content gives it; that of its bytes where they are no manifest. */
function nameIn(manifestText: string): string {
  try {
    return nameOfEdition(JSON.parse(manifestText) as Manifest);
  } catch {
    return hashOf(manifestText);
  }
}

/**
 * One file of an edition out of the archive.
 *
 * @throws RangeError where it is missing, or is not what its name says
 */
export function readKeptFile(folder: string, ref: FileRef): ShippedFile {
  const content = unpacked(filePath(folder, ref));
  if (hashOf(content) !== ref.hash) throw wrong(filePath(folder, ref), hashOf(content), ref.hash);
  return { ref, content };
}

/** Packed files in the archive, by the hash they are named after. */
export function hashesOfKept(folder: string): readonly string[] {
  const files = join(folder, "files");
  return existsSync(files) ? readdirSync(files).map((file) => basename(file, PACKED)) : [];
}

/**
 * One edition out of the archive.
 *
 * @throws RangeError naming the file that is missing or is not what its name says
 */
export function readKept(folder: string, name: string): KeptEdition {
  const path = manifestPath(folder, name);
  const manifestText = unpacked(path).toString("utf8");
  const found = nameIn(manifestText);
  if (found !== name) throw wrong(path, found, name);
  const parsed = v.safeParse(manifestSchema, JSON.parse(manifestText));
  if (!parsed.success) throw new RangeError(`${path} does not have the form that the app reads today`);
  const manifest = parsed.output;
  const files = filesOfManifest(manifest).map((ref) => readKeptFile(folder, ref));
  return { manifest, manifestText, files: [...files, ...readEvidence(folder, manifest)] };
}

/** The rows behind the figures, with their index; none in editions that were made before there were any. */
function readEvidence(folder: string, { files }: Manifest): ShippedFile[] {
  if (files.evidence === undefined) return [];
  const index = readKeptFile(folder, files.evidence);
  const parsed = v.safeParse(evidenceIndexSchema, JSON.parse(index.content.toString("utf8")));
  if (!parsed.success)
    throw new RangeError(`${files.evidence.path} does not have the form that the app reads today`);
  return [index, ...parsed.output.tables.map(({ file }) => readKeptFile(folder, file))];
}

/**
 * The kept editions to publish beside a build.
 *
 * @param excludeSetting families left out of the build, comma-separated, or ""; kept editions hold all sources, and would
 *                       publish what the build leaves out, so that then there are none
 * @throws RangeError naming the file that is missing or is not what its name says
 */
export function keptBeside(folder: string, excludeSetting: string): readonly KeptEdition[] {
  return excludeSetting === "" ? namesOfKept(folder).map((name) => readKept(folder, name)) : [];
}
