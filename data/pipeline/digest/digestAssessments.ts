import type { Assessment } from "#schema/digest.ts";
import type { AssessmentGroup } from "../series/assessmentGroups.ts";

const PERCENT = 100;

/** The shares of an element and stage as the study prints them, largest first. */
function assessmentOf(group: AssessmentGroup): Assessment | null {
  const { series, label, rows } = group;
  const [first] = rows;
  if (first === undefined) return null;
  const printed = rows
    .flatMap(({ place, sharePercent, tradeParameter }) =>
      sharePercent === null ? [] : [{ place, sharePercent, tradeParameter }],
    )
    .sort((a, b) => b.sharePercent - a.sharePercent);
  const isCopy = label?.exclude !== undefined && label.exclude !== "";
  return {
    stage: group.stage,
    scope: group.scope,
    product: group.isOnly ? "" : group.product,
    counted: label?.label ?? "",
    countsCompounds: label?.counts === "compounds",
    series: isCopy ? null : series,
    sourceId: first.sourceId,
    places: printed.map(({ place }) => place),
    shares: printed.map(({ sharePercent }) => sharePercent / PERCENT),
    tradeParameters: printed.map(({ tradeParameter }) => tradeParameter),
    isCopy,
  };
}

/** The study's shares of a material by stage and element, of the world and of what the EU sources, with its trade parameters. */
export function digestAssessments(groups: readonly AssessmentGroup[]): Assessment[] {
  return groups.flatMap((group) => assessmentOf(group) ?? []);
}
