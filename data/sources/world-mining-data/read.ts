import type { SourceTables } from "../../pipeline/observations.ts";
import type { ReadContext } from "../../pipeline/readContext.ts";
import { readProduction } from "../../pipeline/readProduction.ts";

/** Country production with world totals. */
export function read(context: ReadContext): SourceTables {
  return { production: readProduction(context) };
}
