import type { Market, SourceId } from "./ids.ts";

/** How a source makes its figures: one of two customs reports (BACI), as countries report them, or the EU's own customs. */
export type TradeMethod = "reconciled" | "reported" | "customs";

/** Source ids of BACI, of every edition. */
const RECONCILED = /^baci-/;

/**
 * How a table in a data file was made. The files name the source only; that its id tells the method is checked when they
 * are made.
 */
export function methodOf({
  sourceId,
  market,
}: {
  readonly sourceId: SourceId;
  readonly market: Market;
}): TradeMethod {
  if (market !== "world") return "customs";
  return RECONCILED.test(sourceId) ? "reconciled" : "reported";
}
