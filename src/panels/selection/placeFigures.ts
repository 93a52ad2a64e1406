import type { Words } from "#i18n/words.ts";
import type { Scene, SceneFill, SceneRow } from "#scene/contract/scene.ts";

/**
 * What is said of a place wherever the map names it: its part of the measure or why there is none, its rank, how much
 * that is, and how sure it is; what is not known is left out.
 *
 * @param fill  the place on the map, which holds every place
 * @param row   the place in the ranking; absent where it is not among the partners chosen
 */
export function placeFigures(
  { question }: Pick<Scene, "question">,
  fill: Pick<SceneFill, "share" | "state"> | undefined,
  row: SceneRow | null | undefined,
  words: Words,
): { readonly part: string; readonly rank: string; readonly amount: string; readonly grade: string } {
  const { measure } = question;
  const share = fill?.share ?? null;
  return {
    part:
      share === null
        ? words.text("selection.place.state", {
            measure: { measure },
            state: { message: `state.${fill?.state ?? "not-listed"}` },
          })
        : words.text("tooltip.share", { share: { share }, measure: { measure } }),
    rank: row?.rank ? words.text("selection.place.rank", { rank: row.rank }) : "",
    amount: row?.quantity ? words.amount(row.quantity) : "",
    grade: row?.grade ? words.text(`grade.${row.grade}.name`) : "",
  };
}
