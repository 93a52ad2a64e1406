import { AGREEMENT_GROUP, EU27 } from "#domain/place.ts";
import type { PlaceId } from "#schema/ids.ts";
import { amountOrNull } from "#schema/units.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneRow } from "../contract/scene.ts";
import { projectsInView } from "./projects.ts";
import type { ShownEntry, ShownSupply } from "./shownSupply.ts";

/** Figures first, by size; then "less than", zero, and the kinds of silence. */
const STATE_ORDER = [
  "value",
  "trace",
  "zero",
  "below-grade",
  "withheld",
  "not-available",
  "not-applicable",
] as const;

function byShare(a: ShownEntry, b: ShownEntry): number {
  return (
    (b.share ?? -1) - (a.share ?? -1) ||
    STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
    (a.place < b.place ? -1 : 1)
  );
}

/** The rows of the partners chosen. */
export function rowsOfPartners(context: SceneContext, rows: readonly SceneRow[]): readonly SceneRow[] {
  const { partners: allowed } = context;
  return allowed === null ? rows : rows.filter(({ place }) => allowed.has(place));
}

/** The ranking of all places by the measure. */
export function sceneRows(
  context: SceneContext,
  shares: ShownSupply,
  hubs: ReadonlySet<PlaceId>,
): SceneRow[] {
  const { places, unitOfPlace } = context;
  const agreed = places.members(AGREEMENT_GROUP);
  const projectCounts = new Map<string, number>();
  for (const { place, furtherSites = [] } of projectsInView(context)) {
    for (const of of new Set([place, ...furtherSites.map((site) => site.place)].map(unitOfPlace)))
      projectCounts.set(of, (projectCounts.get(of) ?? 0) + 1);
  }
  const sorted = [...shares.entries].sort(byShare);
  let rank = 0;
  return sorted.map((entry, i): SceneRow => {
    if (entry.share !== null && entry.share !== sorted[i - 1]?.share) rank = i + 1;
    return {
      rank: entry.share === null ? null : rank,
      place: entry.place,
      share: entry.share,
      state: entry.state,
      quantity: amountOrNull(shares.quantityUnit, entry.quantity),
      isEstimated: entry.isEstimated,
      grade: entry.grade,
      isHub: hubs.has(entry.place),
      isEuMember: entry.place === EU27 || places.isEuMember(entry.place),
      hasAgreement: agreed.has(entry.place),
      projectCount: projectCounts.get(entry.place) ?? 0,
    };
  });
}
