import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { Grade, PlaceId, SourceId } from "#schema/ids.ts";
import type { Share } from "#schema/units.ts";
import type { SceneSource } from "./evidence.ts";

/** Version of a briefing as the command line prints it; raised when a field changes meaning or goes. */
export const BRIEFING_CONTRACT = 1;

/**
 * How a cell stands: a figure or a word is there; nobody has published it; it is published without a figure; the source lists
 * no such entry, by a rule that the remark says; the question makes no sense for the row; or it is too early to say.
 */
export const CELL_STATES = [
  "value",
  "not-known",
  "withheld",
  "not-listed",
  "not-applicable",
  "too-early",
] as const;
export type CellState = (typeof CELL_STATES)[number];

/** A share beside a mark that it should reach, or should not pass: drawn as a bar with a line across. */
export interface BriefingGauge {
  /** Drawn up to 1. */
  readonly share: Share;
  /** Null where a bar is only compared with the others of its column. */
  readonly mark: Share | null;
  readonly side: "at-least" | "at-most";
}

/** A cell of a table. */
export interface BriefingCell {
  readonly state: CellState;
  /** What stands in it; null unless the state is `value`. */
  readonly value: MessageValue | null;
  /** What rows are ordered by: in the unit of the column, or a text; null is last. */
  readonly order: number | string | null;
  readonly gauge: BriefingGauge | null;
  /** A word beside it that says what colour alone must not: "above 65 %". */
  readonly mark: MessageRef | null;
  /** Why it is as it is, or what must be known to quote it; shown on demand. */
  readonly remark: MessageRef | null;
  /** Query of the document that shows more of it: a map, or another page; null where there is none. */
  readonly leadsTo: string | null;
  /** The year it is of; null where the column or the section says so. */
  readonly year: number | null;
  /** Null where it is no figure, or the column says so. */
  readonly grade: Grade | null;
  readonly sourceIds: readonly SourceId[];
}

export interface BriefingColumn {
  readonly id: string;
  readonly title: MessageRef;
  /** `short`: a code with its figure, out of many such columns; the remark of a cell is what it says in full. */
  readonly holds: "name" | "text" | "number" | "short";
  /** What the figure is, by which formula and article; shown on demand and in exports. */
  readonly about: MessageRef | null;
}

export interface BriefingRow {
  /** Unique in its table and stable: a material, a place or a project. */
  readonly id: string;
  /** A cell for each column of the table, in its order. */
  readonly cells: readonly BriefingCell[];
}

/** A table in the order in which its rows come; readers may sort it otherwise, and look for words in it. */
export interface BriefingTable {
  readonly columns: readonly BriefingColumn[];
  readonly rows: readonly BriefingRow[];
  /** The column by which rows come ordered; null where the order is one of its own. */
  readonly order: { readonly column: string; readonly direction: "ascending" | "descending" } | null;
}

/** One answer: a heading, what is to be said in sentences, a table, and what must be known about it. */
export interface BriefingSection {
  /** Unique in the briefing and stable: what a link or an embed names. */
  readonly id: string;
  readonly title: MessageRef;
  /** Complete sentences that can be quoted alone. */
  readonly says: readonly MessageRef[];
  /** Null where sentences are all there is. */
  readonly table: BriefingTable | null;
  /** How it was worked out, from what, and where it ends. */
  readonly notes: readonly MessageRef[];
}

/**
 * Everything a reader can see of a page without a living map, computed once: screen, embed, picture, file and command line
 * only draw it.
 */
export interface Briefing {
  readonly contract: typeof BRIEFING_CONTRACT;
  /** Its page's word in the address. */
  readonly page: string;
  /** Canonical query of this very briefing. */
  readonly query: string;
  /** Data edition (manifest hash) the figures come from. */
  readonly edition: string;
  readonly title: MessageRef;
  /** The answer in a sentence that can be quoted alone, with its year or the study it is of. */
  readonly caption: MessageRef;
  readonly sections: readonly BriefingSection[];
  /** Exactly those whose figures or facts are shown, in the order in which they matter. */
  readonly sources: readonly SceneSource[];
  /** Pages and decisions that facts were read from, beside the sources. */
  readonly evidence: readonly { readonly title: string; readonly address: string }[];
  /** Places that are named, for the footnotes of some. */
  readonly places: readonly PlaceId[];
}
