import type { SourceTables } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { readNotes } from "../../pipeline/read/readNotes.ts";
import { readProduction } from "../../pipeline/read/readProduction.ts";

/** Country production of 13 commodities, and what stands in place of figures; no world totals are published. */
export function read(context: ReadContext): SourceTables {
  return { production: readProduction(context), notes: readNotes(context) };
}
