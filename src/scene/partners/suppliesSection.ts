import { supplyShareOf } from "#domain/partners/groupShare.ts";
import type { PlaceId } from "#schema/ids.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { BriefingCell, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { column, message } from "./column.ts";
import {
  bottleneckSupply,
  goodsCell,
  importsMap,
  importsNotes,
  importsOf,
  importsRemark,
  materialCell,
  stageMark,
} from "./materialCells.ts";
import type { PartnersContext, PartnersMaterial } from "./partnersContext.ts";
import { isSupplier, suppliesOf } from "./supply.ts";

/** A place's part of world supply at the bottleneck. */
function worldCell({ manifest }: PartnersContext, of: PartnersMaterial, place: PlaceId): BriefingCell {
  const supply = bottleneckSupply(of);
  if (supply === null) return emptyCell("not-known", message("partners.remark.no-supply"));
  const share = supplyShareOf(supply, new Set([place]));
  const beside = { year: supply.year, mark: stageMark(supply), sourceIds: supply.sourceIds };
  if (share === null) return emptyCell("not-known", message("partners.remark.unlisted"), beside);
  return shareCell(share, {
    ...beside,
    leadsTo: mapQuery(manifest, of.material, supply.measure, {
      series: supply.series,
      ...(supply.year === null ? {} : { year: supply.year }),
    }),
  });
}

/** What a place supplies to the EU, material by material, with its part of world supply. */
export function suppliesSection(context: PartnersContext, place: PlaceId): BriefingSection {
  const supplies = suppliesOf(context, place);
  const small = supplies.filter((supply) => !isSupplier(supply)).length;
  return {
    id: "supplies",
    title: message("partners.supplies"),
    says: small === 0 ? [] : [message("partners.supplies.small", { count: small })],
    table: {
      columns: [
        column("material", "briefing.material", "name"),
        column("goods", "partners.goods", "text"),
        column("share", "partners.share", "number", "partners.covered.eu.about"),
        column("value", "table.value", "number"),
        column("world", "partners.world", "number", "partners.covered.world.about"),
      ],
      rows: supplies.map((supply): BriefingRow => {
        const { of, share, value, imports } = supply;
        const trade = importsOf(of)?.trade ?? null;
        const leadsTo = importsMap(context, of, imports.year);
        const beside = {
          year: imports.year,
          sourceIds: trade?.sourceIds ?? [],
          grade: imports.isComplete ? null : ("partial" as const),
        };
        return {
          id: of.material.id,
          cells: [
            materialCell(of, leadsTo),
            trade === null ? emptyCell("not-known") : goodsCell(trade),
            shareCell(share, {
              ...beside,
              leadsTo,
              remark: importsRemark(imports),
              gauge: { share, mark: null, side: "at-least" },
            }),
            cell({ amount: { unit: trade?.unit ?? "kusd", value } }, value, beside),
            worldCell(context, of, place),
          ],
        };
      }),
      order: { column: "share", direction: "descending" },
    },
    notes: importsNotes(context),
  };
}
