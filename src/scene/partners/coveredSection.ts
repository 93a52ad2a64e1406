import { importShareOf, largestSupplier, supplyShareOf } from "#domain/partners/groupShare.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Share } from "#schema/units.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { BriefingCell, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { column, message } from "./column.ts";
import {
  bottleneckSupply,
  importsMap,
  importsNotes,
  importsOf,
  importsRemark,
  materialCell,
  noTradeCell,
  stageMark,
} from "./materialCells.ts";
import type { PartnersContext, PartnersMaterial } from "./partnersContext.ts";

const gaugeOf = (share: Share) => ({ share, mark: null, side: "at-least" }) as const;

/** What of the EU's imports comes from all partners, from the earlier ones, and from the largest. */
function importCells(context: PartnersContext, of: PartnersMaterial): BriefingCell[] {
  const held = importsOf(of);
  if (held === null) return [noTradeCell(of), noTradeCell(of), noTradeCell(of)];
  const { latest, trade } = held;
  const beside = {
    year: latest.year,
    sourceIds: trade.sourceIds,
    grade: latest.isComplete ? null : ("partial" as const),
    remark: importsRemark(latest),
    leadsTo: importsMap(context, of, latest.year),
  };
  const cellOf = (share: Share | null) =>
    share === null ? emptyCell("not-known") : shareCell(share, { ...beside, gauge: gaugeOf(share) });
  const largest = largestSupplier(latest, context.isPartner);
  return [
    cellOf(importShareOf(latest, context.signed)),
    cellOf(importShareOf(latest, context.signedBy2025)),
    largest === null
      ? emptyCell("not-applicable")
      : cell(largest, largest.share, { ...beside, leadsTo: `page=partners&place=${largest.place}` }),
  ];
}

/** What of world supply at the bottleneck comes from all partners, and from the earlier ones. */
function supplyCells(context: PartnersContext, of: PartnersMaterial): BriefingCell[] {
  const supply = bottleneckSupply(of);
  if (supply === null) {
    const none = emptyCell("not-known", message("partners.remark.no-supply"));
    return [none, none];
  }
  const beside = {
    year: supply.year,
    sourceIds: supply.sourceIds,
    mark: stageMark(supply),
    leadsTo: mapQuery(context.manifest, of.material, supply.measure, {
      series: supply.series,
      ...(supply.year === null ? {} : { year: supply.year }),
    }),
  };
  return [context.signed, context.signedBy2025].map((group: ReadonlySet<PlaceId>) => {
    const share = supplyShareOf(supply, group);
    return share === null
      ? emptyCell("not-known", message("partners.remark.unlisted"), beside)
      : shareCell(share, { ...beside, gauge: gaugeOf(share) });
  });
}

const HALF = 0.5;

/** Of how many materials partners have at least half of world supply at the bottleneck, with and without the newest. */
function supplySays({ materials, signed, signedBy2025 }: PartnersContext): MessageRef {
  const held = materials.flatMap((of) => bottleneckSupply(of) ?? []);
  const half = (group: ReadonlySet<PlaceId>) =>
    held.filter((supply) => (supplyShareOf(supply, group) ?? 0) >= HALF).length;
  return message("partners.covered.says", {
    known: held.length,
    half: half(signed),
    before: half(signedBy2025),
  });
}

/** What share of each material's imports and world supply comes from partners, with and without the newest ones. */
export function coveredSection(context: PartnersContext): BriefingSection {
  const rows = context.materials.map(
    (of): BriefingRow => ({
      id: of.material.id,
      cells: [
        materialCell(
          of,
          importsOf(of) === null ? null : importsMap(context, of, importsOf(of)?.latest.year ?? 0),
        ),
        ...importCells(context, of),
        ...supplyCells(context, of),
      ],
    }),
  );
  return {
    id: "covered",
    title: message("partners.covered"),
    says: [supplySays(context)],
    table: {
      columns: [
        column("material", "briefing.material", "name"),
        column("eu", "partners.covered.eu", "number", "partners.covered.eu.about"),
        column("eu-2025", "partners.covered.eu-2025", "number"),
        column("largest", "partners.covered.largest", "text"),
        column("world", "partners.covered.world", "number", "partners.covered.world.about"),
        column("world-2025", "partners.covered.world-2025", "number"),
      ],
      rows: rows.toSorted((a, b) => Number(b.cells[1]?.order ?? -1) - Number(a.cells[1]?.order ?? -1)),
      order: { column: "eu", direction: "descending" },
    },
    notes: [message("partners.note.partner"), ...importsNotes(context)],
  };
}
