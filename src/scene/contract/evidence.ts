import type { MessageRef } from "#i18n/messageRef.ts";
import type { Grade, SourceId } from "#schema/ids.ts";
import type { Amount, MoneyUnit } from "#schema/units.ts";

/** How sure the figures in view are: what part of them has which grade, the surest first. */
export interface SceneGrading {
  readonly flows: readonly SceneGradePart[];
  readonly shares: readonly SceneGradePart[];
}

export interface SceneGradePart {
  readonly grade: Grade;
  /** Number of flows or places. */
  readonly count: number;
  /** Part of all trade in view, or of the measure; 0–1. */
  readonly share: number;
}

/** Two reports of the same flows of one code. */
export interface SceneReportPair {
  readonly code: string;
  /** The report that the figures are taken from. */
  readonly taken: SceneReport;
  readonly other: SceneReport;
  /** How many pairs of countries both report, and in how many of them they disagree by more than a factor of two. */
  readonly pairCount: number;
  readonly disagreeingCount: number;
}

export interface SceneReport {
  readonly sourceId: SourceId;
  readonly valuation: "FOB" | "CIF";
  /** Value of the pairs that both report. */
  readonly money: Amount<MoneyUnit>;
}

/** Which rows of the sources' tables stand behind figures. */
export interface SceneRowsWanted {
  /** Folders of `data/sources` whose tables hold them. */
  readonly families: readonly string[];
  /** What the rows are filed under: a customs code or a material. */
  readonly subject: string;
  /** What a column must say, where a table has that column. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Tables to look in, without their ending; null for all of the subject. */
  readonly tables: readonly string[] | null;
}

/** Who says so: where the figures of one code, or the shares of the measure, come from, and what was done to them. */
export interface SceneProvenance {
  readonly about: "flows" | "shares";
  /** The customs code, or the product in the source's words. */
  readonly subject: string;
  readonly year: number | null;
  readonly sourceIds: readonly SourceId[];
  /** The rows that are used, then those of other reports. */
  readonly rows: readonly SceneRowsWanted[];
  readonly steps: readonly MessageRef[];
}

export interface SceneSource {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  readonly year: number | null;
  readonly licence: string;
  readonly address: string;
  /** When and from where the tables were obtained. */
  readonly retrieved: string;
}
