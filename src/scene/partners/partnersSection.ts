import { LEAST_YEARS } from "#domain/partners/comparisonYears.ts";
import { type Partner, yearOfSignature } from "#domain/partners/partnersOf.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { signedCell } from "./agreementTable.ts";
import { column, message } from "./column.ts";
import { type Comparison, isTooEarly, latestWholeYear } from "./comparisons.ts";
import { importsMap } from "./materialCells.ts";
import type { PartnersContext } from "./partnersContext.ts";
import { isSupplier, suppliesOf } from "./supply.ts";

/** How many materials can be compared around a signature, or that it is too early. */
function afterCell(
  context: PartnersContext,
  partner: Partner,
  comparisons: readonly Comparison[],
): BriefingCell {
  const year = yearOfSignature(partner.agreement);
  if (year === null) return emptyCell("not-known", message("partners.remark.no-date"));
  if (isTooEarly(context, partner))
    return emptyCell(
      "too-early",
      message("partners.too-early", {
        first: { year: year + LEAST_YEARS },
        last: { year: latestWholeYear(context) ?? year },
      }),
    );
  const count = comparisons.filter((comparison) => comparison.partner === partner).length;
  return cell({ phrase: message("partners.compared", { count }) }, count, {
    leadsTo: `page=partners&place=${partner.place}`,
  });
}

/** The largest part of a material's imports that a partner has. */
function largestCell(context: PartnersContext, partner: Partner): BriefingCell {
  const [largest] = suppliesOf(context, partner.place);
  if (largest === undefined) return emptyCell("not-applicable", message("partners.remark.no-imports"));
  const { of, share, imports } = largest;
  return cell({ message: `material.${of.material.id}.inline`, share }, share, {
    year: imports.year,
    sourceIds: of.digest.trade?.sourceIds ?? [],
    leadsTo: importsMap(context, of, imports.year),
  });
}

/** All partners: when they signed, how that stands, and what they supply. */
export function partnersSection(
  context: PartnersContext,
  comparisons: readonly Comparison[],
): BriefingSection {
  const { partners, partnerships } = context;
  const sourceIds = [partnerships.sourceId];
  return {
    id: "partners",
    title: message("partners.list"),
    says: [],
    table: {
      columns: [
        column("partner", "partners.choose", "name"),
        column("signed", "selection.agreement.signed", "text"),
        column("status", "selection.agreement.status", "text"),
        column("count", "partners.list.count", "number", "partners.list.count.about"),
        column("largest", "partners.list.largest", "number"),
        column("after", "partners.after.after-signature", "number", "partners.after.after-signature.about"),
      ],
      rows: partners.map((partner): BriefingRow => {
        const { place, agreement } = partner;
        const supplied = suppliesOf(context, place);
        const count = supplied.filter(isSupplier).length;
        return {
          id: place,
          cells: [
            cell({ place }, place, { leadsTo: `page=partners&place=${place}` }),
            signedCell(agreement, sourceIds),
            cell({ message: `agreement-status.${agreement.status}` }, agreement.status, { sourceIds }),
            cell(count, count, {
              sourceIds: [...new Set(supplied.flatMap(({ of }) => of.digest.trade?.sourceIds ?? []))],
            }),
            largestCell(context, partner),
            afterCell(context, partner, comparisons),
          ],
        };
      }),
      order: { column: "signed", direction: "ascending" },
    },
    notes: [message("partners.note.partner")],
  };
}
