import { familyOf } from "#domain/materialFamily.ts";
import { type Partner, partnersOf } from "#domain/partners/partnersOf.ts";
import { AGREEMENT_2025_GROUP, placeIndex } from "#domain/place.ts";
import type { Digest, DigestMaterial } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { Partnership, Partnerships } from "#schema/partnership.ts";
import type { Projects } from "#schema/project.ts";
import type { DataInputs } from "../kind.ts";

/** A material as the manifest has it, with what the digest holds of it. */
export interface PartnersMaterial {
  readonly material: ManifestMaterial;
  readonly digest: DigestMaterial;
}

/** What every part of the page needs to know, worked out once. */
export interface PartnersContext {
  readonly manifest: Manifest;
  readonly digest: Digest;
  readonly projects: Projects;
  readonly agreements: readonly Partnership[];
  readonly partnerships: Partnerships;
  /** In the order in which they signed. */
  readonly partners: readonly Partner[];
  readonly isPartner: (place: PlaceId) => boolean;
  /** Places of all partners, and of those that had signed by the end of 2025. */
  readonly signed: ReadonlySet<PlaceId>;
  readonly signedBy2025: ReadonlySet<PlaceId>;
  /** The entries of Annex II of the Regulation, in its order. */
  readonly materials: readonly PartnersMaterial[];
}

/** The context of a page on partners; null while one of its files is missing. */
export function partnersContext(inputs: DataInputs): PartnersContext | null {
  const { manifest, digest, projects, partnerships } = inputs;
  if (digest === null || projects === null || partnerships === null) return null;
  const partners = partnersOf(partnerships.partnerships);
  const signed = new Set(partners.map(({ place }) => place));
  const byId = new Map(digest.materials.map((material) => [material.material, material]));
  return {
    manifest,
    digest,
    projects,
    agreements: partnerships.partnerships,
    partnerships,
    partners,
    isPartner: (place) => signed.has(place),
    signed,
    signedBy2025: placeIndex(manifest).members(AGREEMENT_2025_GROUP),
    materials: manifest.materials
      .filter(({ isLegalEntry }) => isLegalEntry)
      .flatMap((material) => {
        const held = byId.get(material.id);
        return held === undefined ? [] : [{ material, digest: held }];
      }),
  };
}

/** Materials by their traded goods, each once: trade tables count light and heavy rare earths together. */
export function materialsByGoods({ manifest, digest }: PartnersContext): PartnersMaterial[] {
  return digest.materials.flatMap((held) => {
    const material = manifest.materials.find(({ id }) => id === held.material);
    return material === undefined || familyOf(material.id) !== null ? [] : [{ material, digest: held }];
  });
}
