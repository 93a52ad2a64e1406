import { importShareOf } from "#domain/partners/groupShare.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { BriefingContent } from "../briefing/briefingKind.ts";
import { afterSection } from "./afterSection.ts";
import { agreementEvidence } from "./agreementTable.ts";
import { auditorsSection, COURT_SOURCE } from "./auditorsSection.ts";
import { message } from "./column.ts";
import { comparisonsOf } from "./comparisons.ts";
import { coveredSection } from "./coveredSection.ts";
import { importsOf } from "./materialCells.ts";
import { JAPAN, japanSection, otherAgreementsSection, stockEvidence } from "./otherSections.ts";
import type { PartnersContext } from "./partnersContext.ts";
import { partnersSection } from "./partnersSection.ts";
import { withoutSection } from "./withoutSection.ts";

const HALF = 0.5;

/** Of how many materials partners supply at least half of the EU's imports, with and without the newest partners. */
function overviewCaption(context: PartnersContext): MessageRef {
  const held = context.materials.flatMap((of) => importsOf(of)?.latest ?? []);
  const half = (places: ReadonlySet<PlaceId>) =>
    held.filter((imports) => (importShareOf(imports, places) ?? 0) >= HALF).length;
  return message("partners.caption", {
    count: context.partners.length,
    year: { year: Math.max(...held.map(({ year }) => year)) },
    known: held.length,
    half: half(context.signed),
    before: half(context.signedBy2025),
  });
}

/** The EU's partners all together. */
export function overviewContent(context: PartnersContext): BriefingContent {
  const japan = japanSection(context);
  const comparisons = context.partners.flatMap((partner) => comparisonsOf(context, partner));
  return {
    title: message("partners.title"),
    caption: overviewCaption(context),
    sections: [
      partnersSection(context, comparisons),
      coveredSection(context),
      withoutSection(context),
      afterSection(context, comparisons),
      auditorsSection(context),
      otherAgreementsSection(context),
      ...(japan === null ? [] : [japan]),
    ],
    evidence: [...agreementEvidence(context.agreements), ...(japan === null ? [] : stockEvidence(context))],
    otherSources: [COURT_SOURCE],
    places: [...context.signed, JAPAN],
  };
}
