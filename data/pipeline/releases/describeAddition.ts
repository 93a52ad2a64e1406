import type { Addition } from "./addRelease.ts";
import { phraseYears } from "./phraseYears.ts";
import type { UnknownEntry } from "./release.ts";
import { type FigureChange, largestFirst, type TableChange } from "./tables/tableChange.ts";

const LISTED_CHANGES = 10;

const count = (number: number): string => number.toLocaleString("en-US");

/** What a release changed, for the person who added it. */
export function describeAddition(addition: Addition, isDryRun: boolean): string {
  const { release, edition: described, tables, shareLines, unused, changedFiles } = addition;
  const { title, edition } = described;
  return `${[
    `${title}, ${edition}: ${count(release.rowsRead)} rows read`,
    ...(release.remarks ?? []).map((remark) => `  ${remark}`),
    ...tables.flatMap(describeTable),
    ...describeUnknown(release.unknown),
    ...shareLines.map(
      ({ before, after }) =>
        `share-lines.csv:${after.line}: ${after.material} ${after.measure}, ${after.product}: ` +
        `${before.firstYear}–${before.lastYear} becomes ${after.firstYear}–${after.lastYear}`,
    ),
    ...unused.map((id) => `source.json: ${id} goes, no row is from it any more`),
    ...describeOutcome(changedFiles, isDryRun),
  ].join("\n")}\n`;
}

function describeTable(change: TableChange): string[] {
  const { file, rowsBefore, rowsAfter, newRows, changedRows, goneRows, olderRows, figures } = change;
  return [
    `${file}: ${count(rowsBefore)} rows before, ${count(rowsAfter)} now`,
    `  new years: ${phraseNames(change.newYears)}; years gone: ${phraseNames(change.goneYears)}`,
    `  rows: ${count(newRows)} new, ${count(changedRows)} changed, ${count(goneRows)} gone`,
    ...(olderRows === 0
      ? []
      : [`  left out, because a later edition revised them: ${count(olderRows)} rows`]),
    ...(figures.length === 0 ? [] : [`  changed figures: ${count(figures.length)}, the largest changes:`]),
    ...largestFirst(figures).slice(0, LISTED_CHANGES).map(describeFigure),
  ];
}

function phraseNames(years: readonly string[]): string {
  return years.length === 0 ? "none" : phraseYears(years.map(Number));
}

function describeFigure({ key, column, before, after, relative }: FigureChange): string {
  const percent =
    relative === null ? "" : ` (${relative < 0 ? "−" : "+"}${phrasePercent(Math.abs(relative))} %)`;
  return `    ${key}, ${column}: ${before || "no figure"} becomes ${after || "no figure"}${percent}`;
}

function phrasePercent(part: number): string {
  return (part * 100).toLocaleString("en-US", { maximumSignificantDigits: 3 });
}

function describeUnknown(unknown: readonly UnknownEntry[]): string[] {
  if (unknown.length === 0) return [];
  return [
    "Not known to our tables, and left out:",
    ...unknown.map(
      ({ kind, name, rowCount, where }) => `  ${kind} ${name}: ${count(rowCount)} rows, first at ${where}`,
    ),
  ];
}

function describeOutcome(changedFiles: readonly string[], isDryRun: boolean): string[] {
  if (changedFiles.length === 0) return ["Nothing changes: the tables hold this release already."];
  if (isDryRun) return [`Would change: ${changedFiles.join(", ")}`, "Nothing was written (--dry-run)."];
  return [
    `Changed: ${changedFiles.join(", ")}`,
    "Next: npm run data, to look; npm run data -- --accept, to keep it.",
  ];
}
