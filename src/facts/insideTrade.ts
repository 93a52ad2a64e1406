import type { PlaceId } from "#schema/ids.ts";
import type { MeasuredFlow } from "./measuredFlow.ts";

/**
 * Trade that stays inside, summed to one flow a unit, largest first: its origin and destination are the same.
 *
 * @param flows  flows whose ends are one unit, or both in the group in focus
 * @param group  the group in focus that counts as one; null keeps each unit apart
 */
export function insideTrade(flows: readonly MeasuredFlow[], group: PlaceId | null): MeasuredFlow[] {
  const sums = new Map<PlaceId, MeasuredFlow>();
  for (const flow of flows) {
    const place = group ?? flow.origin;
    const before = sums.get(place);
    sums.set(place, {
      origin: place,
      destination: place,
      quantity: flow.quantity + (before?.quantity ?? 0),
      valueThousands: flow.valueThousands + (before?.valueThousands ?? 0),
      tonnes: flow.tonnes === null || before?.tonnes === null ? null : flow.tonnes + (before?.tonnes ?? 0),
      byGrade: flow.byGrade.map((quantity, rank) => quantity + (before?.byGrade[rank] ?? 0)),
      codes: [...new Set([...(before?.codes ?? []), ...flow.codes])].sort(),
    });
  }
  return [...sums.values()].sort((a, b) => b.quantity - a.quantity || (a.origin < b.origin ? -1 : 1));
}
