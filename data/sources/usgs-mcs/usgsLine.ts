import type { Location } from "../../pipeline/read/problems.ts";

/** One figure, or what stands in its place, as either layout of the release prints it. */
export interface UsgsLine extends Location {
  readonly layout: "wide" | "long";
  readonly commodity: string;
  /** What is counted: "Mine production, cobalt content, estimated". */
  readonly statistic: string;
  readonly country: string;
  readonly unit: string;
  readonly measure: "production" | "reserves";
  readonly year: number;
  /** Header of the column the value stands in, for messages. */
  readonly column: string;
  readonly value: string;
  readonly remark: string;
  readonly isEstimated: boolean;
}

/** The lines of one file, and the edition it says it is. */
export interface UsgsFile {
  readonly lines: readonly UsgsLine[];
  /** 2026 for Mineral Commodity Summaries 2026. */
  readonly edition: number;
  readonly rowsRead: number;
}
