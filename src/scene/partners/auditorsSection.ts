import { type TwoYears, twoYears } from "#domain/partners/twoYears.ts";
import type { DigestTrade } from "#schema/digest.ts";
import { cell, shareCell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { column, message } from "./column.ts";
import { materialCell } from "./materialCells.ts";
import { materialsByGoods, type PartnersContext, type PartnersMaterial } from "./partnersContext.ts";

/** The years that special report 04/2026 of the European Court of Auditors sets beside each other. */
const YEARS = [2020, 2024] as const;
/** Its partners are those that had signed by then; it speaks of this many. */
const SIGNED_BY = "2024-12-31";
const COURTS_PARTNERS = 14;
const COURTS_MATERIALS = 26;

/** Source of what the Court found. */
export const COURT_SOURCE = "eca-2026-release";

/** Two years of a material's trade. */
interface Compared {
  readonly of: PartnersMaterial;
  readonly trade: DigestTrade;
  readonly found: TwoYears;
}

function cellsOf({ of, trade, found: { earlier, later } }: Compared): BriefingCell[] {
  const { unit, sourceIds } = trade;
  const amountOf = (value: number) => ({ amount: { unit, value } });
  return [
    materialCell(of, null),
    cell(amountOf(earlier.value), earlier.value, { sourceIds }),
    cell(amountOf(later.value), later.value, {
      sourceIds,
      mark: message(later.value < earlier.value ? "partners.auditors.fell" : "partners.auditors.rose"),
    }),
    shareCell(earlier.share, { sourceIds }),
    shareCell(later.share, { sourceIds }),
  ];
}

/** Imports from partners in 2020 and 2024, as the European Court of Auditors compared them, beside what it found. */
export function auditorsSection(context: PartnersContext): BriefingSection {
  const early = context.partners.filter(
    ({ agreement: { signedOn } }) => signedOn !== null && signedOn <= SIGNED_BY,
  );
  const places = new Set(early.map(({ place }) => place));
  const compared = materialsByGoods(context).flatMap((of): Compared[] => {
    const { trade } = of.digest;
    const found = trade === null ? null : twoYears(trade.euImports, YEARS, places);
    return trade === null || found === null ? [] : [{ of, trade, found }];
  });
  const [from, to] = YEARS;
  return {
    id: "auditors",
    title: message("partners.auditors"),
    says: [
      message("partners.auditors.found", {
        count: COURTS_PARTNERS,
        from: { year: from },
        to: { year: to },
        date: { date: "2026-02-02" },
      }),
      message("partners.auditors.ours", {
        partners: places.size,
        from: { year: from },
        to: { year: to },
        count: compared.length,
        fell: compared.filter(({ found: { earlier, later } }) => later.value < earlier.value).length,
        share: compared.filter(({ found: { earlier, later } }) => later.share < earlier.share).length,
      }),
    ],
    table: {
      columns: [
        column("material", "briefing.material", "name"),
        { ...column("value-earlier", "partners.auditors.value", "number"), title: ofYear("value", from) },
        { ...column("value-later", "partners.auditors.value", "number"), title: ofYear("value", to) },
        { ...column("share-earlier", "partners.auditors.share", "number"), title: ofYear("share", from) },
        { ...column("share-later", "partners.auditors.share", "number"), title: ofYear("share", to) },
      ],
      rows: compared.map((each): BriefingRow => ({ id: each.of.material.id, cells: cellsOf(each) })),
      order: null,
    },
    notes: [message("partners.auditors.note", { count: COURTS_MATERIALS })],
  };
}

const ofYear = (what: "value" | "share", year: number) =>
  message(`partners.auditors.${what}`, { year: { year } });
