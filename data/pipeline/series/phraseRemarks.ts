import { OTHERS, WORLD } from "../read/observations.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";

/** What a source says about one place. */
export interface PlaceRemark {
  readonly place: string;
  readonly text: string;
}

/** Remarks as sentences that begin with the places they are about, each text once, in the order met. */
export function phraseRemarks(remarks: readonly PlaceRemark[], places: PlaceRegistry): string[] {
  const byText = new Map<string, string[]>();
  for (const { place, text } of remarks) {
    const names = byText.get(text) ?? [];
    const name = nameOf(place, places);
    if (!names.includes(name)) names.push(name);
    byText.set(text, names);
  }
  return [...byText].map(([text, names]) => `${names.join(", ")}: ${text}`);
}

function nameOf(place: string, places: PlaceRegistry): string {
  if (place === WORLD) return "World total";
  return place === OTHERS ? "Other countries" : places.nameOf(place);
}
