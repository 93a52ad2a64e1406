import type { PlaceId } from "#schema/ids.ts";
import { placeOfPage } from "#state/page/pageParameter.ts";
import { type BriefingContent, briefingKind } from "../briefing/briefingKind.ts";
import type { DataInputs } from "../kind.ts";
import { overviewContent } from "./overview.ts";
import { partnerContent } from "./partner.ts";
import { partnersContext } from "./partnersContext.ts";

/** Which partner the page is about; null for all. */
export interface PartnersDocument {
  readonly place: PlaceId | null;
}

function content(inputs: DataInputs, { place }: PartnersDocument): BriefingContent | null {
  const context = partnersContext(inputs);
  if (context === null) return null;
  return place === null ? overviewContent(context) : partnerContent(context, place);
}

/** Partners of the EU: what they supply, and what came before and after they signed. */
export const partnersKind = briefingKind<PartnersDocument>(
  "partners",
  { place: placeOfPage },
  ["digest", "projects", "partnerships"],
  content,
);
