import type { SourceTables } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { readIndicators } from "../../pipeline/read/readIndicators.ts";

/** End-of-life recycling input rates. */
export function read(context: ReadContext): SourceTables {
  return { indicators: readIndicators(context) };
}
