import type { MessageRef } from "#i18n/messageRef.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { BriefingContent } from "../briefing/briefingKind.ts";
import { agreementEvidence } from "./agreementTable.ts";
import { message } from "./column.ts";
import { latestWholeYear } from "./comparisons.ts";
import { importsOf } from "./materialCells.ts";
import { JAPAN, japanSection, stockEvidence } from "./otherSections.ts";
import { agreementsSection, partnerAfterSection, projectsSection } from "./partnerSections.ts";
import type { PartnersContext } from "./partnersContext.ts";
import { suppliesSection } from "./suppliesSection.ts";
import { isSupplier, suppliesOf } from "./supply.ts";

/** What a place supplies, in a sentence. */
function partnerCaption(context: PartnersContext, place: PlaceId): MessageRef {
  const supplies = suppliesOf(context, place);
  const counted = supplies.filter(isSupplier);
  const [largest] = counted;
  if (largest === undefined)
    return message("partners.caption.none", {
      place: { place },
      year: { year: latestWholeYear(context) ?? 0 },
    });
  return message("partners.caption.place", {
    place: { place },
    year: { year: largest.imports.year },
    count: counted.length,
    total: context.materials.filter((of) => importsOf(of) !== null).length,
    share: { share: largest.share },
    material: { material: largest.of.material.id },
  });
}

/** One place: what it supplies, before and after its signature, its projects, and what is agreed. */
export function partnerContent(context: PartnersContext, place: PlaceId): BriefingContent {
  const partner = context.partners.find((candidate) => candidate.place === place);
  const japan = place === JAPAN ? japanSection(context) : null;
  return {
    title: message("partners.title.place", { place: { place } }),
    caption: partnerCaption(context, place),
    sections: [
      suppliesSection(context, place),
      ...(partner === undefined ? [] : [partnerAfterSection(context, partner)]),
      agreementsSection(context, place),
      projectsSection(context, place),
      ...(japan === null ? [] : [japan]),
    ],
    evidence: [
      ...agreementEvidence(context.agreements.filter(({ places }) => places.includes(place))),
      ...(japan === null ? [] : stockEvidence(context)),
    ],
    otherSources: [],
    places: [place],
  };
}
