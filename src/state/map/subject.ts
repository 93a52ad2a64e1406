import { measuresOf } from "#domain/coverage/availability.ts";
import { isAgreementGroup } from "#domain/place.ts";
import type { Measure } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import { DEFAULT_MATERIAL } from "../defaultMaterial.ts";

/** What the other parameters of a map depend on. */
export interface Subject {
  readonly manifest: Manifest;
  readonly material: ManifestMaterial;
  readonly measure: Measure;
  readonly series: string | null;
}

/**
 * The material a first visit shows.
 *
 * @throws RangeError for a manifest without materials
 */
export function firstMaterial(manifest: Manifest): ManifestMaterial {
  const material = manifest.materials.find(({ id }) => id === DEFAULT_MATERIAL) ?? manifest.materials[0];
  if (!material) throw new RangeError("the manifest has no material");
  return material;
}

/** The measure shown first for a material: the written choice, else the earliest stage with figures. */
export function defaultMeasure(material: ManifestMaterial): Measure {
  return material.opening?.measure ?? measuresOf(material)[0] ?? "extraction";
}

/** Ids a place or a partner filter can name: groups first, then places. */
export function areaIds(manifest: Manifest): string[] {
  return [
    ...manifest.groups.map(({ id }) => id).filter((id) => !isAgreementGroup(id)),
    ...manifest.places.map(({ id }) => id),
  ];
}
