import type { MaterialId } from "#schema/ids.ts";

/**
 * Materials for which the Joint Research Centre (*Delivering the EU Green Deal*, 2025) names more than 65 % from one third country, as far as we could read it:
 * seven of the eight, half of its sixteen.
 */
export const JRC_ABOVE_CEILING: readonly MaterialId[] = [
  "bismuth",
  "gallium",
  "lithium",
  "magnesium",
  "platinum-group-metals",
  "rare-earths-heavy",
  "rare-earths-light",
];
