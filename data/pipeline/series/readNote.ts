import type { EntryState } from "#schema/ids.ts";
import type { ProductionNote } from "../read/observations.ts";

/** Longest remark that the tables keep, in characters. */
export const CUT_LENGTH = 160;

const ESTIMATED = "Estimated.";

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

/** A note as a sentence for readers; null where the state says it all. */
export function remarkOfNote({ flag, rawValue, note }: ProductionNote): string | null {
  switch (flag) {
    case "withheld":
      return null;
    case "blank-in-source":
      return "blank in the source, which can mean zero or not known.";
    case "form":
      return `reported as ${rawValue}.`;
    case "qualitative":
      return `“${rawValue}”, without a figure.`;
    case "not-additive":
      return "not published, because the figures cannot be added.";
    default:
      return tidyRemark(note);
  }
}

/**
 * A source's remark without its "estimated" mark, which has a column of its own; null when nothing is left.
 *
 * The tables cut remarks at 160 characters; a cut one ends in an ellipsis.
 */
export function tidyRemark(note: string): string | null {
  const isCut = note.length === CUT_LENGTH && !note.endsWith(".");
  const parts = (isCut ? `${note}…` : note)
    .split("--")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== ESTIMATED && part !== "NA");
  return parts.length > 0 ? parts.join(" ") : null;
}

/** Whether a source's remark marks the figure as estimated. */
export function isMarkedEstimated(note: string): boolean {
  return note.split("--").some((part) => part.trim() === ESTIMATED);
}
