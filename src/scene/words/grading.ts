import { gradeOfSum } from "#domain/grade.ts";
import type { TradeFacts } from "#facts/trade.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { GRADES, type Grade } from "#schema/ids.ts";
import type { SceneGradePart, SceneGrading } from "../contract/evidence.ts";
import { totalInView } from "../map/arcs.ts";
import type { ShownSupply } from "../map/shownSupply.ts";

/** Numbers and parts by grade, of figures that each have one. */
function parts(figures: readonly { readonly grade: Grade; readonly share: number }[]): SceneGradePart[] {
  return GRADES.flatMap((grade) => {
    const ofGrade = figures.filter((figure) => figure.grade === grade);
    if (ofGrade.length === 0) return [];
    return { grade, count: ofGrade.length, share: ofGrade.reduce((sum, { share }) => sum + share, 0) };
  });
}

/** What part of the flows and of the shares in view has which grade, whatever the reader hides. */
export function sceneGrading(shares: ShownSupply, trade: TradeFacts): SceneGrading {
  const total = totalInView(trade);
  return {
    flows: parts(
      trade.flows.map(({ byGrade, quantity }) => ({
        grade: gradeOfSum(byGrade),
        share: total > 0 ? quantity / total : 0,
      })),
    ),
    shares: parts(
      shares.entries.flatMap(({ grade, share }) => (grade === null ? [] : { grade, share: share ?? 0 })),
    ),
  };
}

/**
 * The grading in words: "Flows by grade: reconciled (91 %), partial table (9 %)." Shares of trade are made of the very
 * flows, and need no second sentence.
 */
export function gradedLines(grading: SceneGrading, { basis }: Pick<ShownSupply, "basis">): MessageRef[] {
  return (["flows", "shares"] as const)
    .filter((about) => grading[about].length > 0 && (about === "flows" || basis !== "trade"))
    .map((about) => ({
      id: `grade.${about}`,
      values: {
        list: {
          list: grading[about].map(({ grade, share }) => ({ message: `grade.${grade}.inline`, share })),
        },
      },
    }));
}
