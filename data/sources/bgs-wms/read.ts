import type { SourceTables } from "../../pipeline/observations.ts";
import type { ReadContext } from "../../pipeline/readContext.ts";
import { readProduction } from "../../pipeline/readProduction.ts";

/** Country production of 13 commodities; no world totals are published. */
export function read(context: ReadContext): SourceTables {
  return { production: readProduction(context) };
}
