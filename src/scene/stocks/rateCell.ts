import { compareWithBand } from "#domain/benchmarks/compareWithBand.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { emptyCell, shareCell } from "../briefing/cell.ts";
import type { BriefingCell } from "../contract/briefing.ts";
import type { RecyclingRate } from "./recyclingRates.ts";

/** What must be known to quote a rate: what 0 can mean, or that the Joint Research Centre has it in another band. */
function remarkOn({ gauge, band }: RecyclingRate): MessageRef | null {
  const comparison = compareWithBand(gauge, band);
  if (band?.band && comparison !== null && comparison !== "agrees") {
    const { kind, from, to } = band.band;
    const values = { kind, from: { share: from }, to: { share: to }, year: { year: band.year } };
    return { id: "stocks.remark.jrc", values };
  }
  return gauge.share === 0 ? { id: "stocks.remark.zero", values: {} } : null;
}

/** A recycling input rate, that of a strategic raw material beside the benchmark. */
export function rateCell(rate: RecyclingRate): BriefingCell {
  const { gauge, material, band, sourceIds } = rate;
  if (gauge.share === null) return emptyCell("not-known");
  const remark = remarkOn(rate);
  const isFromBand = remark?.id === "stocks.remark.jrc" && band !== null;
  return shareCell(gauge.share, {
    gauge: { share: gauge.share, mark: material.strategic ? gauge.mark : null, side: "at-least" },
    mark: material.strategic
      ? {
          id: "stocks.mark",
          values: { reached: gauge.share >= gauge.mark ? "yes" : "no", benchmark: { share: gauge.mark } },
        }
      : null,
    remark,
    sourceIds: isFromBand ? [...sourceIds, band.sourceId] : sourceIds,
  });
}
