import type { SourceTables } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { readProduction } from "../../pipeline/read/readProduction.ts";

/** Country production with world totals. */
export function read(context: ReadContext): SourceTables {
  return { production: readProduction(context) };
}
