import type { Changes, Correction } from "#schema/changes.ts";

/**
 * Errors of a kept edition that later ones have put right and that touch a material, the latest first.
 *
 * @param changes   what each edition changed, the latest first
 * @param edition   name of the kept edition; one that is not listed has none
 * @param material  id
 */
export function correctionsSince(
  { editions }: Changes,
  edition: string,
  material: string,
): readonly Correction[] {
  const place = (name: string) => editions.findIndex((entry) => entry.edition === name);
  const at = place(edition);
  return editions
    .slice(0, Math.max(at, 0))
    .flatMap(({ corrections }) => corrections)
    .filter(({ since, materials }) => at <= place(since.edition) && concerns(materials, material));
}

/** None named means any. */
const concerns = (materials: readonly string[], material: string): boolean =>
  materials.length === 0 || materials.includes(material);
