import { coverageOf } from "#domain/coverage/availability.ts";
import { bottleneckOf, supplyOf, worldLeaderOf } from "#domain/dependence/worldSupply.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import { productKey } from "../words/caption.ts";
import { type MaterialColumn, type SupplyStage, stageShown } from "./materialSubject.ts";
import { tiedRemark } from "./remarks.ts";

/** Who makes most of the world's supply at a stage, with its part. */
export function supplyColumn(stage: SupplyStage): MaterialColumn {
  return {
    column: {
      id: "world",
      title: { id: "materials.world", values: { stage } },
      holds: "number",
      about: { id: "materials.world.about", values: {} },
    },
    cell: ({ manifest, material, digest }) => {
      const shown = stageShown(bottleneckOf(digest), stage);
      if (shown === null) return emptyCell("not-known", { id: "materials.not-printed", values: {} });
      const supply = supplyOf(digest, shown);
      const leader = supply && worldLeaderOf(supply);
      if (supply === null || leader === null) {
        const reason = coverageOf(material, shown)?.reason ?? "no-source";
        return emptyCell(reason === "by-product" ? "not-applicable" : "not-known", {
          id: "materials.no-figure",
          values: { reason: { message: `reason.${reason}` } },
        });
      }
      const { place, share, tied } = leader;
      const { year, product, sourceIds } = supply;
      const study = year === null ? { id: "materials.study", values: {} } : null;
      return cell({ place, share }, share, {
        gauge: { share, mark: null, side: "at-most" },
        mark: product === "" ? null : { id: productKey(product), values: {} },
        remark: tiedRemark(tied) ?? study,
        leadsTo: mapQuery(manifest, material, shown, year === null ? {} : { year }),
        year,
        sourceIds,
      });
    },
  };
}
