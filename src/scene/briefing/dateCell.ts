import type { BriefingCell } from "../contract/briefing.ts";
import { cell } from "./cell.ts";

const DIGITS_OF_A_DAY = 8;

/** A cell with a date, to the month or year where no more is known; rows are ordered by time. @param iso  "2025-10" */
export function dateCell(iso: string, beside: Parameters<typeof cell>[2] = {}): BriefingCell {
  return cell({ date: iso }, Number(iso.replaceAll("-", "").padEnd(DIGITS_OF_A_DAY, "0")), beside);
}
