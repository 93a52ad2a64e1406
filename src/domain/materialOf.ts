import type { MaterialId } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";

/**
 * What the manifest says of a material.
 *
 * @throws RangeError for a material that it does not have
 */
export function materialOf({ materials }: Pick<Manifest, "materials">, id: MaterialId): ManifestMaterial {
  const material = materials.find((candidate) => candidate.id === id);
  if (material === undefined) throw new RangeError(`no material ${id} in the manifest`);
  return material;
}
