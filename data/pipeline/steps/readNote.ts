import type { EntryState } from "#schema/ids.ts";
import { OTHERS, type ProductionNote, WORLD } from "../observations.ts";
import type { PlaceRegistry } from "../placeRegistry.ts";

/** What a note says about a place without a figure; null when it only remarks on one. */
export function stateOfNote(note: ProductionNote): EntryState | null {
  switch (note.flag) {
    case "withheld":
      return "withheld";
    case "less-than-half-unit":
      return "trace";
    case "less-than-half-unit-or-included-elsewhere":
      return note.note.includes("½ unit") ? "trace" : "not-available";
    case "not-available":
    case "blank-in-source":
    case "included-elsewhere":
    case "qualitative":
      return "not-available";
    case "form":
    case "component":
    case "not-additive":
      return null;
  }
}

/** A note as a sentence for readers, naming the place; null where the state says it all. */
export function remarkOfNote(note: ProductionNote, places: PlaceRegistry): string | null {
  const name = note.place === WORLD ? "World total" : note.place === OTHERS ? "Other countries" : places.nameOf(note.place);
  switch (note.flag) {
    case "withheld":
      return null;
    case "blank-in-source":
      return `${name}: blank in the source, which can mean nought or not known.`;
    case "form":
      return `${name}: reported as ${note.rawValue}.`;
    case "qualitative":
      return `${name}: “${note.rawValue}”, without a figure.`;
    case "not-additive":
      return `${name}: not published, because the figures cannot be added.`;
    case "component":
      return `${name}: ${note.note}.`;
    default:
      return note.note === "" || note.note === "xx" ? null : `${name}: ${note.note}`;
  }
}
