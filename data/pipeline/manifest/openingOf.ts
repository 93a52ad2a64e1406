import { latestYear, measuresOf } from "#domain/coverage/availability.ts";
import type { ManifestMaterial } from "#schema/manifest.ts";
import type { Opening } from "../reference/reference.ts";

type Held = Pick<ManifestMaterial, "measures" | "flowYears" | "euImportYears">;

/**
 * What a material's page opens with: the written choice, in its year or the latest that is whole.
 *
 * Where a build leaves out the source of the choice, the first measure that is held takes its place.
 */
export function openingOf(choice: Opening | undefined, held: Held): ManifestMaterial["opening"] {
  const offered = measuresOf(held);
  const isHeld = choice !== undefined && offered.includes(choice.measure);
  const measure = isHeld ? choice.measure : offered[0];
  if (measure === undefined) return undefined;
  return { measure, year: (isHeld ? choice.year : null) ?? latestYear(held, measure, null) };
}
