import { LANGUAGES, type Language } from "#schema/ids.ts";
import type { PlaceNames } from "#schema/placeNames.ts";
import { choiceCell, textCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import type { PlaceEntry } from "./reference.ts";

/** Columns of `place-names.csv`: `in_sentence` is empty where the name is the same there. */
export const PLACE_NAME_COLUMNS = ["place", "locale", "name", "in_sentence", "source", "note"] as const;

/** Names of the places that carry a footnote end in its sign. */
const STARRED: ReadonlySet<string> = new Set(["XKX", "PSE"]);

/**
 * Names of all places and groups in all languages, each exactly once.
 *
 * A name that is missing, of an unknown place, without its asterisk or, in English, other than in `places.csv` is a
 * problem.
 */
export function readPlaceNames(
  open: OpenTable,
  places: readonly PlaceEntry[],
  groups: readonly string[],
  problems: Problems,
): PlaceNames[] {
  const english = new Map(places.map(({ id, name }) => [id, name]));
  const groupIds = new Set(groups);
  const tables = new Map<Language, PlaceNames>(
    LANGUAGES.map((locale) => [locale, { schemaVersion: 1, locale, places: {}, groups: {}, inSentence: {} }]),
  );
  const rows = open("place-names.csv", PLACE_NAME_COLUMNS);
  for (const row of rows) {
    const { place, in_sentence: inSentence } = row.cells;
    const locale = choiceCell(row, "locale", LANGUAGES, problems);
    const name = textCell(row, "name", problems);
    const table = tables.get(locale);
    if (!table) continue;
    const isPlace = english.has(place);
    if (!isPlace && !groupIds.has(place)) problems.add(row, "place", place, "a place or a group");
    if (isPlace && locale === "en" && name !== english.get(place))
      problems.add(row, "name", name, `${english.get(place)}, as in places.csv`);
    if (STARRED.has(place) !== name.endsWith("*"))
      problems.add(row, "name", name, "an asterisk at the end for Kosovo* and Palestine*, and for no other");
    (isPlace ? table.places : table.groups)[place] = name;
    if (inSentence !== "") table.inSentence[place] = inSentence;
  }
  const last = rows.at(-1);
  for (const { locale, places: named, groups: grouped } of tables.values()) {
    const missing = [...english.keys(), ...groupIds].filter((id) => !(id in named) && !(id in grouped));
    if (last && missing.length > 0)
      problems.add(last, "place", locale, `names in ${locale} also for ${missing.join(", ")}`);
  }
  return [...tables.values()];
}
