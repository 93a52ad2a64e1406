import type { Digest } from "#schema/digest.ts";
import type { Dossier } from "#schema/dossier.ts";
import type { MaterialId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Partnerships } from "#schema/partnership.ts";
import type { Projects } from "#schema/project.ts";
import type { AddressIssue } from "#state/parameter.ts";

/** Data files that documents are built from, beside the manifest. */
export interface DataFiles {
  readonly dossier: Dossier;
  readonly projects: Projects;
  readonly partnerships: Partnerships;
  readonly digest: Digest;
}

/** Which of them a document needs: whose dossier, and which others. */
export interface DataNeeds {
  readonly dossier: MaterialId | null;
  readonly others: readonly Exclude<keyof DataFiles, "dossier">[];
}

/** Those loaded; null where one is not needed, or failed to load. */
export type DataInputs = { readonly manifest: Manifest } & {
  readonly [File in keyof DataFiles]: DataFiles[File] | null;
};

/**
 * A kind of document: what its address says, which data files it needs, and everything a reader then sees of it, as
 * a pure function. A kind knows no other; what they share are parts, such as amounts, sources and sentences.
 */
export interface Kind<Document, Asked, Seen> {
  /** What its address has as `page`; null for the map, which needs no word. */
  readonly page: string | null;
  /** Never throws: what is not understood falls back to its default, and is reported. */
  readonly decode: (
    query: string,
    manifest: Manifest,
  ) => { readonly document: Document; readonly issues: readonly AddressIssue[] };
  /** The canonical query, which `decode` reads back. */
  readonly encode: (document: Document, manifest: Manifest) => string;
  /** The part of it that decides what is built; the rest only says how that is drawn. */
  readonly asked: (document: Document) => Asked;
  readonly needs: (asked: Asked) => DataNeeds;
  /**
   * @returns null while a file is missing without which there is nothing to see
   * @throws RangeError when the files are not those of the document
   */
  readonly build: (inputs: DataInputs, asked: Asked) => Seen | null;
}
