import { at } from "#lib/at.ts";
import type { FlowTable } from "#schema/dossier.ts";
import { GRADES, type Grade } from "#schema/ids.ts";
import type { ShareEntry, ShareTable } from "./shares.ts";

/** Part of a sum that a weak grade must make up to be the grade of the whole, 0–1: a rule of this project, from no source. */
const NOTICEABLE_PART = 0.1;

/** Index of a grade in the order from the surest, 0, to the weakest. */
export function gradeRank(grade: Grade): number {
  return GRADES.indexOf(grade);
}

/** Whether a grade is weaker than the weakest that a view shows. */
export function isBelow(grade: Grade, leastGrade: Grade | "any"): boolean {
  return leastGrade !== "any" && gradeRank(grade) > gradeRank(leastGrade);
}

/** The grade of a customs code's flows in a year, before any single flow is looked at. */
export function gradeOfCode(
  { method, isSpecific, coverage }: Pick<FlowTable, "method" | "isSpecific" | "coverage">,
  year: number,
): Grade {
  const held = coverage.find((candidate) => candidate.year === year);
  if (held?.scope.kind === "rebuilt") return "reconstructed";
  if (!isSpecific) return "shared-code";
  if (held?.completeness === "partial") return "partial";
  return method === "reconciled" ? "reconciled" : "official";
}

/** The grade of a share; null without one. Without a published total the countries listed may not be all there are. */
export function gradeOfShare(
  { share, isEstimated }: Pick<ShareEntry, "share" | "isEstimated">,
  { denominator }: Pick<ShareTable, "denominator">,
): Grade | null {
  if (share === null) return null;
  const ofTable: Grade = denominator === "sum-of-places" ? "partial" : "official";
  return isEstimated ? "estimated" : ofTable;
}

/**
 * The grade of a sum: the weakest that, with all weaker ones, makes up a tenth of it.
 *
 * @param byGrade  quantities in the order of `GRADES`, in one unit
 */
export function gradeOfSum(byGrade: readonly number[]): Grade {
  const total = byGrade.reduce((sum, quantity) => sum + quantity, 0);
  let weak = 0;
  for (let rank = GRADES.length - 1; rank > 0; rank -= 1) {
    weak += at(byGrade, rank);
    if (weak > 0 && weak >= total * NOTICEABLE_PART) return at(GRADES, rank);
  }
  return "official";
}
