import type { Row } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";

/** What becomes of a historic or artificial area that trade tables name. */
export type AreaHandling =
  | { readonly kind: "place"; readonly place: string }
  /** Drawn at a successor where the successor has no figure of its own that year, else unattributed. */
  | { readonly kind: "successor"; readonly place: string }
  /** Counted in totals, never drawn. */
  | { readonly kind: "unattributed" };

/** Turns the spellings of sources into places. */
export interface PlaceRegistry {
  /** The id of a place or of a special area; an unknown spelling is a problem and gives "". */
  resolve<Column extends string>(row: Row<Column>, column: Column, problems: Problems): string;
  /** The same for one item of a list cell. */
  resolveText<Column extends string>(
    text: string,
    row: Row<Column>,
    column: Column,
    problems: Problems,
  ): string;
  isPlace(id: string): boolean;
  /** How a special area is treated; null for an ordinary place. */
  handlingOf(id: string): AreaHandling | null;
  nameOf(id: string): string;
}

/**
 * Registry over place ids, special areas and spellings.
 *
 * A spelling is looked up as it stands, then without a trailing bracket, then without a trailing footnote "e".
 */
export function createPlaceRegistry(
  names: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, string>,
  areas: ReadonlyMap<string, AreaHandling>,
): PlaceRegistry {
  const placeByText = new Map<string, string | null>();

  const lookUp = (text: string): string | null => {
    if (names.has(text)) return text;
    const area = areas.get(text);
    if (area !== undefined) return area.kind === "place" ? area.place : text;
    const candidates = [text, text.replace(/\s*\([^)]*\)$/, ""), text.replace(/e$/, "")];
    for (const candidate of candidates) {
      const place = aliases.get(candidate);
      if (place !== undefined && place !== "") return place;
    }
    return null;
  };

  const resolveText: PlaceRegistry["resolveText"] = (text, row, column, problems) => {
    let place = placeByText.get(text);
    if (place === undefined) {
      place = lookUp(text);
      placeByText.set(text, place);
    }
    if (place === null) {
      problems.add(row, column, text, "a place in places.csv, place-aliases.csv or trade-code-specials.csv");
      return "";
    }
    return place;
  };

  return {
    resolve: (row, column, problems) => resolveText(row.cells[column], row, column, problems),
    resolveText,
    isPlace: (id) => names.has(id),
    handlingOf: (id) => (names.has(id) ? null : (areas.get(id) ?? null)),
    nameOf: (id) => names.get(id) ?? id,
  };
}
