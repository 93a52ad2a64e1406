import { herfindahlHirschman, withinOne } from "#domain/concentration.ts";
import { AGREEMENT_GROUP, EU27 } from "#domain/place.ts";
import type { Share } from "#schema/units.ts";
import type { SceneContext } from "./inputs.ts";
import type { SceneMetrics } from "./scene.ts";
import type { GradedEntry, SharesInView } from "./shares.ts";

const NONE: SceneMetrics = {
  hhi: null,
  hhiUpperBound: null,
  topSupplier: null,
  topShare: null,
  top3Share: null,
  euShare: null,
  partnerShare: null,
  unattributedShare: null,
};

/**
 * The measure in a few numbers, over all places, whatever the partner filter hides.
 *
 * The share of a group is null when a source lists no member of it: not to be listed is not nought.
 */
export function sceneMetrics({ places }: SceneContext, shares: SharesInView): SceneMetrics {
  const known = shares.entries
    .filter((entry): entry is GradedEntry & { share: Share } => entry.share !== null)
    .sort((a, b) => b.share - a.share);
  const top = known[0];
  if (!top || top.share <= 0) return NONE;
  const sumOver = (isIn: (place: string) => boolean): number | null => {
    const listed = known.filter(({ place }) => isIn(place));
    return listed.length === 0
      ? null
      : Math.min(
          1,
          listed.reduce((sum, { share }) => sum + share, 0),
        );
  };
  const parts = withinOne(known.map(({ share }) => share));
  const agreed = places.members(AGREEMENT_GROUP);
  return {
    hhi: herfindahlHirschman(parts, "atomistic"),
    hhiUpperBound: herfindahlHirschman(parts, "one-supplier"),
    topSupplier: top.place,
    topShare: Math.min(1, top.share),
    top3Share: Math.min(
      1,
      known.slice(0, 3).reduce((sum, { share }) => sum + share, 0),
    ),
    euShare: sumOver((place) => place === EU27 || places.isEuMember(place)),
    partnerShare: sumOver((place) => agreed.has(place)),
    unattributedShare: shares.unattributed,
  };
}
