import { isBelow } from "#domain/grade.ts";
import type { Supply, SupplyEntry } from "#facts/supply.ts";
import type { Grade } from "#schema/ids.ts";
import { share as shareOf } from "#schema/units.ts";
import type { FillState } from "../contract/scene.ts";

/** A place's entry as the reader wants to see it. */
export interface ShownEntry extends Omit<SupplyEntry, "state"> {
  readonly state: Exclude<FillState, "not-listed">;
}

/** Who supplies what, without figures weaker than the reader wants to see. */
export interface ShownSupply extends Omit<Supply, "entries" | "noLeader"> {
  readonly entries: readonly ShownEntry[];
  /** Why nobody can be said to lead: a weaker figure that is hidden may be larger, or so may a partner without a name. */
  readonly noLeader: "hidden" | Supply["noLeader"];
}

/** The supply without figures weaker than a grade: what they stood for is then not attributed to anyone. */
export function shownSupply(shares: Supply, leastGrade: Grade | "any"): ShownSupply {
  if (leastGrade === "any") return shares;
  let [hidden, largestHidden, largestShown] = [0, 0, 0];
  const entries = shares.entries.map((entry): ShownEntry => {
    const share = entry.share ?? 0;
    if (entry.grade === null || !isBelow(entry.grade, leastGrade)) {
      largestShown = Math.max(largestShown, share);
      return entry;
    }
    hidden += share;
    largestHidden = Math.max(largestHidden, share);
    return { ...entry, share: null, quantity: null, state: "below-grade" };
  });
  const { unattributed } = shares;
  return {
    ...shares,
    entries,
    unattributed: unattributed === null ? null : shareOf(Math.min(1, unattributed + hidden)),
    noLeader: largestHidden > largestShown ? "hidden" : shares.noLeader,
  };
}
