import { isOutsideEu } from "#domain/isOutsideEu.ts";
import { namesMaterial } from "#domain/materialFamily.ts";
import type { PlaceIndex } from "#domain/place.ts";
import { withoutParts } from "#domain/withoutParts.ts";
import type { DigestMaterial, DigestTrade } from "#schema/digest.ts";
import type { MaterialId, PlaceId } from "#schema/ids.ts";
import { type Share, share } from "#schema/units.ts";
import type { TimelineEntry } from "./timelineEntries.ts";

/** What the EU imported from a place in a year. */
export interface ImportsOfYear {
  readonly year: number;
  /** In the unit of the trade; null where it is not known, and 0 where a table of all trade has none. */
  readonly value: number | null;
  /** Of the EU's imports from all outside it, 0–1; null where a table does not hold all of them. */
  readonly share: Share | null;
  /** Part of these imports without a named origin, 0–1, so that a share may be larger; null where the share is. */
  readonly unnamed: Share | null;
  /** Whether the year is after all that are held. */
  readonly isTooEarly: boolean;
  /** Whether its tables hold a part of the trade only: beside years that hold all of it, its value is then left unknown. */
  readonly isPartial: boolean;
}

/** The EU's imports of goods from a country of an event, in the year before it, its year and the year after. */
export interface BeforeAndAfter {
  /** Those that the goods stand for: one, or several where customs have one code for them. */
  readonly materials: readonly MaterialId[];
  readonly place: PlaceId;
  /** Before, in and after the year of the event; null where no trade stands for the material. */
  readonly imports: readonly [ImportsOfYear, ImportsOfYear, ImportsOfYear] | null;
  readonly trade: DigestTrade | null;
}

/** The year of an ISO date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function importsOfYear(
  { euImports }: DigestTrade,
  place: PlaceId,
  year: number,
  comparesWhole: boolean,
): ImportsOfYear {
  const found = euImports.find((each) => each.year === year);
  const isTooEarly = year > (euImports.at(-1)?.year ?? Number.POSITIVE_INFINITY);
  const unknown = { year, value: null, share: null, unnamed: null, isTooEarly, isPartial: false };
  if (!found) return unknown;
  const { isComplete, places, values, unnamed } = found;
  const value = values[places.indexOf(place)] ?? null;
  const all = values.reduce((sum, each) => sum + each, unnamed);
  if (!isComplete) return { ...unknown, value: comparesWhole ? null : value, isPartial: true };
  if (all === 0) return { ...unknown, value: 0 };
  return { ...unknown, value: value ?? 0, share: share(value ?? 0, all), unnamed: share(unnamed, all) };
}

function importsAround(trade: DigestTrade, place: PlaceId, year: number): BeforeAndAfter["imports"] {
  const comparesWhole = trade.euImports.some((each) => each.isComplete && Math.abs(each.year - year) <= 1);
  const of = (asked: number) => importsOfYear(trade, place, asked, comparesWhole);
  return [of(year - 1), of(year), of(year + 1)];
}

/** Materials whose trade is in the same goods, together; the others each alone. */
function byGoods(materials: readonly DigestMaterial[]): readonly (readonly DigestMaterial[])[] {
  const groups = new Map<string, DigestMaterial[]>();
  for (const material of materials) {
    const key = material.trade?.codes.join(" ") ?? material.material;
    groups.set(key, [...(groups.get(key) ?? []), material]);
  }
  return [...groups.values()];
}

/**
 * What the EU imported of an event's materials from its countries before and after it: of all materials where it names none.
 * Pairs without imports in all three years are left out where others have some, and so are countries of the EU.
 *
 * Largest in the year before first; what is not known last.
 */
export function beforeAndAfter(
  { date, places, materials }: Pick<TimelineEntry, "date" | "places" | "materials">,
  all: readonly DigestMaterial[],
  index: PlaceIndex,
): readonly BeforeAndAfter[] {
  const year = yearOf(date);
  const named = all.filter(({ material }) => materials.length === 0 || namesMaterial(materials, material));
  // A family and its parts are one where the event names the family.
  const exact = named.filter(({ material }) => materials.includes(material));
  const asked = byGoods(exact.length > 0 ? exact : named);
  const rows = asked.flatMap((group) =>
    places
      .filter((place) => isOutsideEu(index, place))
      .map((place): BeforeAndAfter => {
        const trade = group[0]?.trade ?? null;
        return {
          materials: withoutParts(group.map(({ material }) => material)),
          place,
          imports: trade === null ? null : importsAround(trade, place, year),
          trade,
        };
      }),
  );
  const before = ({ imports }: BeforeAndAfter): number => imports?.[0].value ?? -1;
  const some = rows.filter(({ imports }) =>
    imports === null ? materials.length > 0 : imports.some(({ value }) => value !== 0 && value !== null),
  );
  return (some.length > 0 ? some : rows).toSorted((a, b) => before(b) - before(a));
}
