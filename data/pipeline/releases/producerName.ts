import { OTHERS, WORLD } from "../read/observations.ts";
import { collectProblems, type Location, type Problems } from "../read/problems.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";

const WORLD_NAME = /^(world )?totale?( \(.*\))?$/i;
const OTHERS_NAME = /^other( countries)?e?( \(.*\))?$/i;
/** Footnotes glued to a name: "Chile2", "Turkey¹", "World total (rounded) 10". */
const NUMBERS = /[\s,]*[\d¹²³⁴-⁹⁰]+$/;
/** Letters glued to a name, with or without a number: estimated, revised, preliminary. */
const LETTERS = /[erp]([\s,]*[\d¹²³⁴-⁹⁰]+)?$/;

/**
 * The place a production table names: its id, WORLD or OTHERS.
 *
 * The name counts as printed, then without a footnote glued to it. An unknown one is a problem and gives "".
 */
export function producerPlace(
  name: string,
  location: Location,
  column: string,
  places: PlaceRegistry,
  problems: Problems,
): string {
  const plain = name.replace(/\s+/g, " ").trim();
  const unnumbered = plain.replace(NUMBERS, "");
  if (WORLD_NAME.test(unnumbered)) return WORLD;
  if (OTHERS_NAME.test(unnumbered)) return OTHERS;
  const row = { ...location, cells: { [column]: name } };
  for (const candidate of [plain, unnumbered, plain.replace(LETTERS, "")]) {
    const place = places.resolveText(candidate, row, column, collectProblems());
    // Some spellings stand for two places: "SRB+MNE". No figure can be filed under those.
    if (places.isPlace(place) || places.handlingOf(place) !== null) return place;
  }
  problems.add(location, column, name, "a place in places.csv or place-aliases.csv");
  return "";
}
