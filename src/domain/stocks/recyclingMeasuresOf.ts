import type { DigestMaterial } from "#schema/digest.ts";
import type { MaterialId } from "#schema/ids.ts";
import type { RecyclingMeasure } from "#schema/policy.ts";
import { familyOf } from "../materialFamily.ts";

/** A measure on recycling with the materials it names. */
export interface NamedMeasure extends RecyclingMeasure {
  /** A family stands for its parts: rare earths for light and heavy ones. */
  readonly materials: readonly MaterialId[];
}

/** The measures on recycling that name any of the materials, each once, the newest first. */
export function recyclingMeasuresOf(digest: readonly DigestMaterial[]): readonly NamedMeasure[] {
  const byId = new Map<string, NamedMeasure>();
  for (const { material, recyclingMeasures } of digest)
    for (const measure of recyclingMeasures) {
      const named = byId.get(measure.id)?.materials ?? [];
      byId.set(measure.id, { ...measure, materials: [...named, material] });
    }
  return [...byId.values()]
    .map((measure) => ({
      ...measure,
      materials: measure.materials.filter((id) => {
        const family = familyOf(id);
        return family === null || !measure.materials.includes(family);
      }),
    }))
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
