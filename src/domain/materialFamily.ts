import type { MaterialId } from "#schema/ids.ts";
import { MATERIAL_FAMILIES } from "./reference/materialFamilies.ts";

const FAMILIES: Readonly<Record<MaterialId, MaterialId>> = MATERIAL_FAMILIES;

/** The material that one is a part of, as heavy rare earths are of all; null for one that stands alone. */
export function familyOf(material: MaterialId): MaterialId | null {
  return FAMILIES[material] ?? null;
}

/**
 * Whether a list of materials means one of them: projects, agreements and policies name rare earths together or apart, so
 * that the family stands for its parts and each part for the family.
 */
export function namesMaterial(materials: readonly MaterialId[], material: MaterialId): boolean {
  return materials.some((id) => id === material || id === familyOf(material) || familyOf(id) === material);
}
