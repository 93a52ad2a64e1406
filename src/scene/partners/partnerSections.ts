import { LEAST_YEARS } from "#domain/partners/comparisonYears.ts";
import { type Partner, yearOfSignature } from "#domain/partners/partnersOf.ts";
import type { MessageValue } from "#i18n/messageRef.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Project } from "#schema/project.ts";
import { cell } from "../briefing/cell.ts";
import type { BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { comparisonNotes, comparisonSays } from "./afterSection.ts";
import { agreementTable } from "./agreementTable.ts";
import { column, message } from "./column.ts";
import { comparisonsOf, isTooEarly, latestWholeYear } from "./comparisons.ts";
import { comparisonTable } from "./comparisonTable.ts";
import type { PartnersContext } from "./partnersContext.ts";

/** What one partner supplied before it signed and after, or that it is too early to say. */
export function partnerAfterSection(context: PartnersContext, partner: Partner): BriefingSection {
  const title = message("partners.after");
  const year = yearOfSignature(partner.agreement);
  const last = latestWholeYear(context);
  if (year === null || last === null || isTooEarly(context, partner)) {
    const reason =
      year === null || last === null
        ? message("partners.remark.no-date")
        : message("partners.too-early", { first: { year: year + LEAST_YEARS }, last: { year: last } });
    return { id: "after", title, says: [reason], table: null, notes: [] };
  }
  const comparisons = comparisonsOf(context, partner);
  return {
    id: "after",
    title,
    says:
      comparisons.length === 0
        ? [message("partners.after.none", { place: { place: partner.place } })]
        : [comparisonSays(comparisons), message("partners.after.caution")],
    table: comparisons.length === 0 ? null : comparisonTable(context, comparisons, false),
    notes: comparisonNotes(context),
  };
}

const isIn =
  (place: PlaceId) =>
  (project: Project): boolean =>
    project.place === place || (project.furtherSites ?? []).some((site) => site.place === place);

/** Strategic Projects in a place. */
export function projectsSection({ projects }: PartnersContext, place: PlaceId): BriefingSection {
  const here = projects.projects.filter(isIn(place));
  const sourceIds = [projects.sourceId];
  const named = (ids: readonly string[]): MessageValue => ({ list: ids.map((material) => ({ material })) });
  return {
    id: "projects",
    title: message("partners.projects"),
    says: here.length === 0 ? [message("partners.projects.none", { place: { place } })] : [],
    table:
      here.length === 0
        ? null
        : {
            columns: [
              column("project", "table.project", "name"),
              column("promoter", "table.promoter", "text"),
              column("materials", "briefing.material", "text"),
              column("activity", "table.activity", "text"),
              column("selected", "partners.projects.selected", "text"),
            ],
            rows: here.map(
              ({ id, name, promoter, materials, activities, selectedOn }): BriefingRow => ({
                id,
                cells: [
                  cell({ english: name }, name, { sourceIds }),
                  cell({ english: promoter }, promoter, { sourceIds }),
                  cell(named(materials), materials.length, { sourceIds }),
                  cell(
                    { list: activities.map((activity) => ({ message: `activity.${activity}` })) },
                    activities.join(),
                    { sourceIds },
                  ),
                  cell({ date: selectedOn }, Number(selectedOn.replaceAll("-", "")), { sourceIds }),
                ],
              }),
            ),
            order: null,
          },
    notes: [],
  };
}

/** Everything that the EU has agreed with a place, or negotiates. */
export function agreementsSection(context: PartnersContext, place: PlaceId): BriefingSection {
  const here = context.agreements.filter(({ places }) => places.includes(place));
  return {
    id: "agreements",
    title: message("partners.agreements"),
    says: context.isPartner(place) ? [] : [message("partners.not-partner", { place: { place } })],
    table: here.length === 0 ? null : agreementTable(context, here, false),
    notes: [],
  };
}
