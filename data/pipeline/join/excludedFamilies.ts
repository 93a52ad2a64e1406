import type { SourceFamily } from "./collect.ts";

/** Name of the build setting: families, or beginnings of source ids, separated by commas. */
export const EXCLUDE_SETTING = "SUPPLY_LINES_EXCLUDE";

/**
 * The families that a setting such as "wmd,bgs-wms,un-comtrade" names.
 *
 * @throws RangeError when an entry names no family and begins no source id
 */
export function findExcludedFamilies(setting: string, families: readonly SourceFamily[]): string[] {
  const entries = setting
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  const excluded = entries.flatMap((entry) => {
    const named = families.filter(
      ({ id, about }) => id === entry || about.editions.some((edition) => edition.id.startsWith(entry)),
    );
    if (named.length === 0) {
      throw new RangeError(
        `${EXCLUDE_SETTING}: ${entry} is none of ${families.map(({ id }) => id).join(", ")}`,
      );
    }
    return named.map(({ id }) => id);
  });
  return [...new Set(excluded)].sort();
}
