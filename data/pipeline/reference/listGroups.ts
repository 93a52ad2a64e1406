import { isSignedPartnership } from "#domain/partners/partnersOf.ts";
import { AGREEMENT_2025_GROUP, AGREEMENT_GROUP } from "#domain/place.ts";
import type { SourceFamily } from "../join/collect.ts";
import type { PartnershipObservation } from "../read/observations.ts";
import type { GroupEntry } from "./reference.ts";

/** Ids of the groups that are made from the agreements. */
export const AGREEMENT_GROUPS = [AGREEMENT_GROUP, AGREEMENT_2025_GROUP] as const;
/** Dates are ISO, so that they compare as text. */
const END_OF_2025 = "2025-12-31";

/** All groups of places, and those of the partners with a strategic partnership that is signed or in force. */
export function listGroups(groups: readonly GroupEntry[], families: readonly SourceFamily[]): GroupEntry[] {
  const partnerships = families
    .flatMap(({ tables }) => tables.partnerships ?? [])
    .filter(isSignedPartnership);
  const groupOf = (id: string, agreed: readonly PartnershipObservation[]): GroupEntry => ({
    id,
    members: [...new Set(agreed.flatMap(({ places }) => places))].sort(),
    anchor: null,
  });
  return [
    ...groups,
    groupOf(AGREEMENT_GROUP, partnerships),
    groupOf(
      AGREEMENT_2025_GROUP,
      partnerships.filter(({ signedOn }) => signedOn !== null && signedOn <= END_OF_2025),
    ),
  ];
}
