import type { CodeYear } from "#schema/dossier.ts";

/** Part that a table may lack without a note, 0–1: too small to change a map or a rounded share. */
export const TRIVIAL_PART = 0.05;

/** What each country's six largest suppliers and buyers leave out: 1 to 2 % where both tables are held. */
const BEYOND_SIX = 0.02;

/**
 * Part of a code's trade in a year that its table does not hold, 0–1; null where it is not known.
 *
 * Headings rebuilt from partner shares miss nothing: what their flows leave out stands in the totals of the places.
 */
export function missingPart({
  scope,
  shareOfReported,
  absentImporters,
}: Pick<CodeYear, "scope" | "shareOfReported" | "absentImporters">): number | null {
  if (scope.kind === "complete" || scope.kind === "eu-total" || scope.kind === "rebuilt") return 0;
  if (scope.kind === "largest-partners") return BEYOND_SIX;
  if (shareOfReported === null) return null;
  const silent = absentImporters?.reduce((sum, { share }) => sum + share, 0) ?? 0;
  return 1 - shareOfReported * (1 - Math.min(1, silent));
}

/** Whether a table may be read as the whole. */
export function isWhole(held: Parameters<typeof missingPart>[0]): boolean {
  const missing = missingPart(held);
  return missing !== null && missing < TRIVIAL_PART;
}
