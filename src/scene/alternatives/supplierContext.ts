import { type EuSuppliers, euSuppliers } from "#domain/alternatives/euSuppliers.ts";
import { otherSuppliers } from "#domain/alternatives/otherSuppliers.ts";
import { type RankedSupplier, rankSuppliers, type Supplier } from "#domain/alternatives/rankSuppliers.ts";
import type { TermWeights } from "#domain/alternatives/supplierTerms.ts";
import { decidingStage, defaultSupply } from "#domain/alternatives/supplyAtStage.ts";
import { materialOf } from "#domain/materialOf.ts";
import { type PlaceIndex, placeIndex } from "#domain/place.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { Digest, DigestMaterial, DigestSupply } from "#schema/digest.ts";
import type { MaterialId, Stage } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { Partnerships } from "#schema/partnership.ts";
import type { Projects } from "#schema/project.ts";
import type { DataInputs } from "../kind.ts";

/** What a reader asks: for which material, and what counts how much. */
export interface AlternativesDocument {
  readonly material: MaterialId;
  readonly weights: TermWeights;
}

/** Everything the page is said from. */
export interface SupplierContext {
  readonly manifest: Manifest;
  readonly digest: Digest;
  readonly partnerships: Partnerships | null;
  readonly projects: Projects | null;
  readonly listed: ManifestMaterial;
  readonly material: DigestMaterial;
  readonly weights: TermWeights;
  readonly places: PlaceIndex;
  readonly stage: Stage | null;
  readonly production: DigestSupply | null;
  readonly reserves: DigestSupply | null;
  /** Null where nobody is known to supply the EU. */
  readonly eu: EuSuppliers | null;
  readonly suppliers: readonly Supplier[];
  /** Null without any weight. */
  readonly ranked: readonly RankedSupplier[] | null;
}

/** Everything known of the other suppliers of a material; null while the digest is missing, or has no such material. */
export function supplierContext(
  { manifest, digest, partnerships, projects }: DataInputs,
  document: AlternativesDocument,
): SupplierContext | null {
  const material = digest?.materials.find((each) => each.material === document.material);
  if (!digest || !material) return null;
  const places = placeIndex(manifest);
  const stage = decidingStage(material);
  const eu = euSuppliers(material, stage, places);
  const { governance } = digest;
  const suppliers = otherSuppliers({
    material,
    stage,
    eu,
    governance,
    projects: projects?.projects ?? null,
    places,
  });
  return {
    manifest,
    digest,
    partnerships,
    projects,
    listed: materialOf(manifest, document.material),
    material,
    weights: document.weights,
    places,
    stage,
    production: stage === null ? null : defaultSupply(material, stage),
    reserves: defaultSupply(material, "reserves"),
    eu,
    suppliers,
    ranked: rankSuppliers(suppliers, document.weights),
  };
}

/** The year that a figure is of, or the study of 2023, which states none: a part of a sentence. */
export function periodOf(year: number | null): { readonly year: number } | { readonly message: string } {
  return year === null ? { message: "alternatives.study" } : { year };
}

/** The EU's largest supplier with its share and what that is of, as a part of a sentence. */
export function largestPhrase({ basis, largest, largestShare, year }: EuSuppliers, stage: Stage): MessageRef {
  return {
    id: `alternatives.largest.${basis}`,
    values: {
      place: { place: largest },
      share: { share: largestShare },
      measure: { measure: stage },
      period: periodOf(year),
    },
  };
}
