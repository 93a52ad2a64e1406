import type { Gap } from "#domain/coverage/gap.ts";
import { gapsOfMaterial } from "#domain/coverage/gaps.ts";
import type { MaterialId } from "#schema/ids.ts";
import { decodeView } from "#state/map/codec.ts";
import type { Kind } from "../kind.ts";

/** Which material's gaps the page on coverage lists; what exists it lists of all. */
export interface CoverageDocument {
  readonly material: MaterialId;
}

/** What cannot be known of a material, and the public release that would fill each gap. */
export interface CoverageScene {
  readonly material: MaterialId;
  readonly gaps: readonly Gap[];
}

/** What data exist, and what is missing. */
export const coverageKind: Kind<CoverageDocument, CoverageDocument, CoverageScene> = {
  page: "coverage",
  decode: (query, manifest) => {
    const { view, issues } = decodeView(query, manifest);
    return { document: { material: view.material }, issues };
  },
  encode: ({ material }) => `page=coverage&material=${material}`,
  asked: (document) => document,
  needs: ({ material }) => ({ dossier: material, others: [] }),
  build: ({ manifest, dossier }, { material }) =>
    dossier === null ? null : { material, gaps: gapsOfMaterial(manifest, dossier) },
};
