import type { SourceTables } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { readProduction } from "../../pipeline/read/readProduction.ts";

/** Mining and refining by country, with the rest of the world and its total. */
export function read(context: ReadContext): SourceTables {
  return { production: readProduction(context) };
}
