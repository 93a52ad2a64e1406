import type { Dossier } from "#schema/dossier.ts";
import type { PlaceId, Stage, TradedForm } from "#schema/ids.ts";

/** How far a list of producers may be from the year in view. */
const NEAR_YEARS = 5;

/** What a place ships on, as a part of what it takes in, from which it counts as a hub. */
const SHIPPED_ON = 0.5;
/** Part of all trade in view that must pass through. */
const LEAST_PART = 0.005;

/** A flow as the search for hubs sees it. */
interface Passing {
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  readonly valueThousands: number;
}

/** Stage at which goods of a form are made. */
const STAGE_OF: Readonly<Record<TradedForm, Stage>> = {
  ore: "extraction",
  processed: "processing",
  magnets: "processing",
  waste: "processing",
};

/** Whether a source lists every producer of a stage by quantity, in a year near the one in view. */
function isListedWhole({ shares }: Dossier, stage: Stage, year: number): boolean {
  return shares
    .filter(({ measure, basis }) => measure === stage && basis === "quantity")
    .some(({ periods }) =>
      periods.some((period) => period.namesAll === true && Math.abs((period.year ?? 0) - year) <= NEAR_YEARS),
    );
}

/**
 * Places that any source names as producer, mining or processing the material, in any year held.
 *
 * @param forms  forms of the goods in view
 * @returns      null where no list of producers is whole for these forms: then no place can be said not to produce. A country
 *               that refines what it buys is no hub, and lists of refiners seldom name all
 */
export function producersOf(
  dossier: Dossier,
  forms: readonly TradedForm[],
  year: number,
): ReadonlySet<PlaceId> | null {
  if (!forms.every((form) => isListedWhole(dossier, STAGE_OF[form], year))) return null;
  const { shares } = dossier;
  const producers = new Set<PlaceId>();
  for (const { measure, periods } of shares) {
    if (measure !== "extraction" && measure !== "processing") continue;
    for (const { places, states } of periods) {
      places.forEach((place, at) => {
        if (states[at] !== "zero") producers.add(place);
      });
    }
  }
  return producers.size > 0 ? producers : null;
}

/**
 * Re-export hubs: places that no source names as producer, that ship on at least half the value they take in, and
 * through which at least half a per cent of the trade in view passes.
 *
 * What passes through is the lesser of imports and exports. A rule of thumb of ours: it marks places whose exports say
 * little about where the material is from, and does not prove that a single shipment was shipped on.
 *
 * @param flows      flows of one year between units, all of them, in one currency
 * @param producers  units named as producers
 */
export function findHubs(flows: readonly Passing[], producers: ReadonlySet<PlaceId>): ReadonlySet<PlaceId> {
  const taken = new Map<PlaceId, number>();
  const shipped = new Map<PlaceId, number>();
  let total = 0;
  for (const { origin, destination, valueThousands } of flows) {
    if (origin === destination) continue;
    shipped.set(origin, (shipped.get(origin) ?? 0) + valueThousands);
    taken.set(destination, (taken.get(destination) ?? 0) + valueThousands);
    total += valueThousands;
  }
  const isHub = (place: PlaceId, out: number): boolean => {
    const into = taken.get(place) ?? 0;
    return !producers.has(place) && out >= into * SHIPPED_ON && Math.min(into, out) >= total * LEAST_PART;
  };
  return new Set([...shipped].filter(([place, out]) => isHub(place, out)).map(([place]) => place));
}
