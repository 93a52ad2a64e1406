import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { Share } from "#schema/units.ts";
import type { BriefingCell, BriefingGauge, CellState } from "../contract/briefing.ts";

type Beside = Partial<Omit<BriefingCell, "state" | "value" | "order">>;

const BARE: BriefingCell = {
  state: "value",
  value: null,
  order: null,
  gauge: null,
  mark: null,
  remark: null,
  leadsTo: null,
  year: null,
  grade: null,
  sourceIds: [],
};

/**
 * A cell with something in it.
 *
 * @param order  what rows are ordered by, in the unit of the column
 */
export function cell(value: MessageValue, order: BriefingCell["order"], beside: Beside = {}): BriefingCell {
  return { ...BARE, ...beside, value, order };
}

/** A cell with a share, which is ordered by itself. @param share  0–1 */
export function shareCell(share: Share, beside: Beside = {}): BriefingCell {
  return cell({ share }, share, beside);
}

/** A cell with nothing in it. @param remark  why */
export function emptyCell(
  state: Exclude<CellState, "value">,
  remark: MessageRef | null = null,
  beside: Omit<Beside, "remark"> = {},
): BriefingCell {
  return { ...BARE, ...beside, state, remark };
}

/**
 * Whether a share meets its mark; null where there is none. A mark is reached by what equals it, and passed by what is above it.
 */
export function meetsMark({ share, mark, side }: BriefingGauge): boolean | null {
  if (mark === null) return null;
  return side === "at-least" ? share >= mark : share <= mark;
}
