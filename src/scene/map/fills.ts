import { unitsOf } from "#domain/place.ts";
import { classOf } from "#domain/shareClasses.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { FillState, SceneFill } from "../contract/scene.ts";
import type { SharesInView } from "../facts/shares.ts";

/** Class of a share to colour; what is published as "less than" counts as the lowest. */
function classIndexOf(state: FillState, share: number | null): number | null {
  if (state === "trace") return 0;
  return state === "value" && share !== null ? classOf(share) : null;
}

/**
 * How each place looks, in order of their codes. A place's imports from itself are not applicable;
 * places that the source does not list have no fill.
 */
export function sceneFills(context: SceneContext, shares: SharesInView): SceneFill[] {
  const { view, places, eu } = context;
  const fills = new Map<string, SceneFill>();
  for (const { place, share, state } of shares.entries) {
    fills.set(place, { place, share, state, classIndex: classIndexOf(state, share) });
  }
  if (view.measure === "imports" && view.place !== null && shares.held) {
    for (const place of unitsOf(places, view.place, eu)) {
      fills.set(place, { place, share: null, state: "not-applicable", classIndex: null });
    }
  }
  return [...fills.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}
