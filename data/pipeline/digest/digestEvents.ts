import type { DigestEvent, Stock } from "#schema/digest.ts";
import type { MaterialId } from "#schema/ids.ts";
import type { EventObservation, StockpileObservation } from "../read/observations.ts";

/**
 * The materials of a list that are critical raw materials; null for a list that names others only, which concerns
 * none of ours, where an empty one concerns all.
 */
function criticalOnes(materials: readonly MaterialId[], isCritical: (id: MaterialId) => boolean) {
  const critical = materials.filter(isCritical);
  return materials.length > 0 && critical.length === 0 ? null : critical;
}

/** What happened, in order of time. */
export function digestEvents(
  events: readonly EventObservation[],
  isCritical: (id: MaterialId) => boolean,
): DigestEvent[] {
  return events
    .flatMap(({ file: _, line: __, places, materials, ...event }) => {
      const critical = criticalOnes(materials, isCritical);
      return critical === null ? [] : [{ ...event, places: [...places], materials: critical }];
    })
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** Public stocks, in the order of their table. */
export function digestStocks(
  stockpiles: readonly StockpileObservation[],
  isCritical: (id: MaterialId) => boolean,
): Stock[] {
  return stockpiles.flatMap(({ file: _, line: __, materials, ...stock }) => {
    const critical = criticalOnes(materials, isCritical);
    return critical === null ? [] : [{ ...stock, materials: critical }];
  });
}
