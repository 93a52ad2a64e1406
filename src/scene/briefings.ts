import { type AnyBriefing, anyBriefing } from "./briefing/briefingKind.ts";
import { riskKind } from "./risk/kind.ts";

/** Every page that is a briefing. */
const BRIEFINGS: readonly AnyBriefing[] = [anyBriefing(riskKind)];

/** The briefing of a page's word in the address; null where that is none. */
export function briefingOfPage(page: string | null): AnyBriefing | null {
  return BRIEFINGS.find((each) => each.page === page) ?? null;
}
