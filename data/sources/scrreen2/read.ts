import type { SourceTables } from "../../pipeline/observations.ts";
import type { ReadContext } from "../../pipeline/readContext.ts";
import { readIndicators } from "../../pipeline/readIndicators.ts";

/** End-of-life recycling input rates. */
export function read(context: ReadContext): SourceTables {
  return { indicators: readIndicators(context) };
}
