import { herfindahlHirschman, withinOne } from "#domain/concentration.ts";
import { tiedWith } from "#domain/dependence/leader.ts";
import { euShareElsewhere } from "#domain/euShare.ts";
import { AGREEMENT_2025_GROUP, AGREEMENT_GROUP, EU27 } from "#domain/place.ts";
import type { Share } from "#schema/units.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneEuShare, SceneMetrics } from "../contract/metrics.ts";
import type { ShownEntry, ShownSupply } from "./shownSupply.ts";

type Known = ShownEntry & { readonly share: Share };

const NONE: SceneMetrics = {
  hhi: null,
  hhiUpperBound: null,
  topSupplier: null,
  topShare: null,
  tied: [],
  top3Share: null,
  euShare: null,
  eu: null,
  partnerShare: null,
  partnerShare2025: null,
  unattributedShare: null,
};

const SILENT: ReadonlySet<string> = new Set(["withheld", "not-available"]);

/** The EU's share: what the source lists of it, and what another says where members are not listed. */
function euOf(context: SceneContext, shares: ShownSupply, listed: number | null): SceneEuShare | null {
  const { series, period } = shares;
  const { places, dossier, question } = context;
  const ofMeasure = dossier.shares.filter(({ measure }) => measure === question.measure);
  const elsewhere =
    series === null || period === null || question.measure === "eu-sourcing"
      ? null
      : euShareElsewhere(period, series, ofMeasure, places.isEuMember);
  // Members one by one, though they may be shown as one.
  const silent = period?.places.some(
    (place, i) => places.isEuMember(place) && SILENT.has(period.states[i] ?? "value"),
  );
  // Lists of reserves name the largest, and put the others together.
  const areOthersIn = question.measure === "reserves" && (period?.otherCountries ?? 0) > 0;
  const isLowerBound = elsewhere !== null || silent === true || areOthersIn;
  // A lower bound of zero says nothing.
  const listedShare = listed === 0 && isLowerBound ? null : listed;
  if (listedShare === null && elsewhere === null) return null;
  return { listed: listedShare, isLowerBound: listedShare !== null && isLowerBound, elsewhere };
}

/**
 * The measure in a few numbers, over all places, whatever the partner filter hides.
 *
 * The share of a group is null when a source lists no member of it: not to be listed is not zero.
 */
export function sceneMetrics(context: SceneContext, shares: ShownSupply): SceneMetrics {
  const { places } = context;
  const withShare = shares.entries
    .filter((entry): entry is Known => entry.share !== null)
    .sort((a, b) => b.share - a.share);
  const [top, ...others] = withShare;
  if (!top || top.share <= 0 || shares.noLeader !== null)
    return { ...NONE, unattributedShare: withShare.length > 0 ? shares.unattributed : null };
  const sumOver = (isIn: (place: string) => boolean): number | null => {
    const listed = withShare.filter(({ place }) => isIn(place));
    return listed.length === 0
      ? null
      : Math.min(
          1,
          listed.reduce((sum, { share }) => sum + share, 0),
        );
  };
  const parts = withinOne(withShare.map(({ share }) => share));
  const agreed = places.members(AGREEMENT_GROUP);
  const agreedBefore = places.members(AGREEMENT_2025_GROUP);
  const partnerShare = sumOver((place) => agreed.has(place));
  const euShare = sumOver((place) => place === EU27 || places.isEuMember(place));
  const ofEu = euOf(context, shares, euShare);
  return {
    hhi: herfindahlHirschman(parts, "atomistic"),
    hhiUpperBound: herfindahlHirschman(parts, "one-supplier"),
    topSupplier: top.place,
    topShare: Math.min(1, top.share),
    tied: tiedWith(top, others),
    top3Share: Math.min(
      1,
      withShare.slice(0, 3).reduce((sum, { share }) => sum + share, 0),
    ),
    euShare: ofEu?.listed ?? null,
    eu: ofEu,
    partnerShare,
    // Editions made before the group was written do not know it.
    partnerShare2025:
      partnerShare === null || agreedBefore.size === 0
        ? null
        : (sumOver((place) => agreedBefore.has(place)) ?? 0),
    unattributedShare: shares.unattributed,
  };
}
