import type { Measure } from "#schema/ids.ts";

/** Whether a measure is taken from trade, not from a table of production, reserves or sourcing. */
export function isTradeMeasure(measure: Measure): measure is "exports" | "imports" {
  return measure === "exports" || measure === "imports";
}
