import { actKind } from "./act/kind.ts";
import { alternativesKind } from "./alternatives/kind.ts";
import { type AnyBriefing, anyBriefing } from "./briefing/briefingKind.ts";
import { eventsKind } from "./events/kind.ts";
import { importersKind } from "./importers/kind.ts";
import { materialsKind } from "./materials/kind.ts";
import { partnersKind } from "./partners/kind.ts";
import { projectsKind } from "./projects/kind.ts";
import { riskKind } from "./risk/kind.ts";
import { stocksKind } from "./stocks/kind.ts";

/** Every page that is a briefing. */
const BRIEFINGS: readonly AnyBriefing[] = [
  anyBriefing(actKind),
  anyBriefing(materialsKind),
  anyBriefing(importersKind),
  anyBriefing(riskKind),
  anyBriefing(partnersKind),
  anyBriefing(alternativesKind),
  anyBriefing(eventsKind),
  anyBriefing(projectsKind),
  anyBriefing(stocksKind),
];

/** The briefing of a page's word in the address; null where that is none. */
export function briefingOfPage(page: string | null): AnyBriefing | null {
  return BRIEFINGS.find((each) => each.page === page) ?? null;
}
