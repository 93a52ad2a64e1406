import { nearest, nearestNumbers } from "#lib/nearest.ts";
import { PARAMETER_NAMES } from "../map/codec.ts";
import type { AddressIssue } from "../parameter.ts";

/** The valid values, or names of parameters, most like what was not understood: at most three, the nearest first. */
export function nearestValid({ parameter, value, used, valid }: AddressIssue): readonly string[] {
  if (parameter === "year")
    return nearestNumbers(Number(/^\d+$/.test(value) ? value : used), valid.map(Number)).map(String);
  return nearest(valid === PARAMETER_NAMES ? parameter : value, valid);
}
