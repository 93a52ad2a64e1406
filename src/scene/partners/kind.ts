import { placeIndex } from "#domain/place.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { PageSubject } from "#state/page/codec.ts";
import { placeOfPage } from "#state/page/pageParameter.ts";
import type { Parameter } from "#state/parameter.ts";
import { type BriefingContent, briefingKind } from "../briefing/briefingKind.ts";
import type { DataInputs } from "../kind.ts";
import { overviewContent } from "./overview.ts";
import { partnerContent } from "./partner.ts";
import { partnersContext } from "./partnersContext.ts";

/** Which partner the page is about; null for all. */
export interface PartnersDocument {
  readonly place: PlaceId | null;
}

/** A place outside the EU. A group or member that a map has in focus is none, and stands for all partners. */
const partnerOfPage: Parameter<PlaceId | null, PageSubject> = {
  ...placeOfPage,
  read: (text, subject) => {
    const places = placeIndex(subject.manifest);
    const id = text.toUpperCase();
    return places.group(id) !== undefined || places.isEuMember(id) ? null : placeOfPage.read(text, subject);
  },
};

function content(inputs: DataInputs, { place }: PartnersDocument): BriefingContent | null {
  const context = partnersContext(inputs);
  if (context === null) return null;
  return place === null ? overviewContent(context) : partnerContent(context, place);
}

/** Partners of the EU: what they supply, and what came before and after they signed. */
export const partnersKind = briefingKind<PartnersDocument>(
  "partners",
  { place: partnerOfPage },
  ["digest", "projects", "partnerships"],
  content,
);
