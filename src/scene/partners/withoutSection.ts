import { largestSupplier } from "#domain/partners/groupShare.ts";
import { isSignedPartnership } from "#domain/partners/partnersOf.ts";
import type { MessageValue } from "#i18n/messageRef.ts";
import type { PlaceId } from "#schema/ids.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { column, message } from "./column.ts";
import {
  importsMap,
  importsNotes,
  importsOf,
  importsRemark,
  materialCell,
  noTradeCell,
} from "./materialCells.ts";
import type { PartnersContext, PartnersMaterial } from "./partnersContext.ts";

const HALF = 0.5;

/** What else the EU has agreed, or negotiates, with a place. */
function otherAgreements({ agreements, partnerships }: PartnersContext, place: PlaceId): BriefingCell {
  const others = agreements.filter(
    (agreement) => agreement.places.includes(place) && !isSignedPartnership(agreement),
  );
  const sourceIds = [partnerships.sourceId];
  if (others.length === 0) return cell({ message: "partners.none" }, 0, { sourceIds });
  const list = others.map(
    ({ kind, status }): MessageValue => ({
      phrase: message("partners.kind-status", {
        kind: { message: `agreement.${kind}` },
        status: { message: `agreement-status.${status}` },
      }),
    }),
  );
  return cell({ list }, others.length, { sourceIds });
}

/** A material and its largest supplier that has signed no partnership. */
interface Without {
  readonly of: PartnersMaterial;
  readonly supplier: ReturnType<typeof largestSupplier>;
  readonly year: number | null;
}

function cellsOf(context: PartnersContext, { of, supplier }: Without): BriefingCell[] {
  const held = importsOf(of);
  if (held === null)
    return [materialCell(of, null), noTradeCell(of), noTradeCell(of), emptyCell("not-known")];
  const { latest, trade } = held;
  const leadsTo = importsMap(context, of, latest.year);
  if (supplier === null)
    return [materialCell(of, leadsTo), ...Array.from({ length: 3 }, () => emptyCell("not-applicable"))];
  return [
    materialCell(of, leadsTo),
    cell({ place: supplier.place }, supplier.place, {
      leadsTo: `page=partners&place=${supplier.place}`,
    }),
    shareCell(supplier.share, {
      year: latest.year,
      sourceIds: trade.sourceIds,
      grade: latest.isComplete ? null : "partial",
      remark: importsRemark(latest),
      gauge: { share: supplier.share, mark: null, side: "at-least" },
      leadsTo,
    }),
    otherAgreements(context, supplier.place),
  ];
}

/** The largest suppliers of the EU that have signed no partnership, material by material. */
export function withoutSection(context: PartnersContext): BriefingSection {
  const all = context.materials
    .map((of): Without => {
      const latest = importsOf(of)?.latest ?? null;
      const supplier = latest === null ? null : largestSupplier(latest, (place) => !context.isPartner(place));
      return { of, supplier, year: latest?.year ?? null };
    })
    .sort((a, b) => (b.supplier?.share ?? -1) - (a.supplier?.share ?? -1));
  const most = all.filter(({ supplier }) => (supplier?.share ?? 0) > HALF);
  const year = Math.max(...all.flatMap((each) => each.year ?? []));
  return {
    id: "without",
    title: message("partners.without"),
    says:
      most.length === 0
        ? []
        : [
            message("partners.without.says", {
              year: { year },
              list: {
                list: most.map(
                  ({ of, supplier }): MessageValue => ({
                    phrase: message("partners.of-material", {
                      place: { place: supplier?.place ?? "", share: supplier?.share ?? 0 },
                      material: { material: of.material.id },
                    }),
                  }),
                ),
              },
            }),
          ],
    table: {
      columns: [
        column("material", "briefing.material", "name"),
        column("supplier", "partners.without.supplier", "text"),
        column("share", "partners.share", "number"),
        column("other", "partners.without.other", "text"),
      ],
      rows: all.map((each): BriefingRow => ({ id: each.of.material.id, cells: cellsOf(context, each) })),
      order: { column: "share", direction: "descending" },
    },
    notes: importsNotes(context),
  };
}
