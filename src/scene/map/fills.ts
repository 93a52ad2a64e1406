import { classOf } from "#domain/shareClasses.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { FillState, SceneFill } from "../contract/scene.ts";
import type { ShownSupply } from "./shownSupply.ts";

/** Class of a share to colour; what is published as "less than" counts as the lowest. */
function classIndexOf(state: FillState, share: number | null): number | null {
  if (state === "trace") return 0;
  return state === "value" && share !== null ? classOf(share) : null;
}

/**
 * How each place looks, in order of their codes. A place's imports from itself are not applicable;
 * places that the source does not list have no fill.
 */
export function sceneFills(context: SceneContext, shares: ShownSupply): SceneFill[] {
  const { question, focus } = context;
  const fills = new Map<string, SceneFill>();
  for (const { place, share, state } of shares.entries) {
    fills.set(place, { place, share, state, classIndex: classIndexOf(state, share) });
  }
  if (question.measure === "imports" && focus !== null && shares.held) {
    for (const place of focus) {
      fills.set(place, { place, share: null, state: "not-applicable", classIndex: null });
    }
  }
  return [...fills.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}
