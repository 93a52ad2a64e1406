import { nearest, nearestNumbers } from "#lib/nearest.ts";
import type { ViewIssue } from "./viewCodec.ts";
import { PARAMETER_NAMES } from "./viewParameters.ts";

/** The valid values, or names of parameters, most like what was not understood: at most three, the nearest first. */
export function nearestValid({ parameter, value, used, valid }: ViewIssue): readonly string[] {
  if (parameter === "year")
    return nearestNumbers(Number(/^\d+$/.test(value) ? value : used), valid.map(Number)).map(String);
  return nearest(valid === PARAMETER_NAMES ? parameter : value, valid);
}
