import type { MaterialId } from "#schema/ids.ts";
import { familyOf } from "./materialFamily.ts";

/** A list of materials without the parts of a family that it names too. */
export function withoutParts(materials: readonly MaterialId[]): readonly MaterialId[] {
  return materials.filter((material) => {
    const family = familyOf(material);
    return family === null || !materials.includes(family);
  });
}
