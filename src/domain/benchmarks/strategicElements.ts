import type { MaterialId } from "#schema/ids.ts";

/**
 * The rare earths that Annex I of Regulation (EU) 2024/1252 names, those for permanent magnets, as the 2023 study spells
 * them; the first of each group is the one that maps of it open with.
 */
const ELEMENTS: Readonly<Record<MaterialId, readonly string[]>> = {
  "rare-earths-heavy": ["dysprosium", "terbium", "gadolinium"],
  "rare-earths-light": ["neodymium", "praseodymium", "samarium", "cerium"],
};

/** The elements of a material that are strategic where others of it are not; empty where the list names it as a whole. */
export function strategicElements(material: MaterialId): readonly string[] {
  return ELEMENTS[material] ?? [];
}
