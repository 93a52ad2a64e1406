import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { checkDuplicates } from "../checks/checkDuplicates.ts";
import { checkLicences } from "../checks/checkLicences.ts";
import { checkReferences } from "../checks/checkReferences.ts";
import { checkSourceWords } from "../checks/checkSourceWords.ts";
import { type SourceFamily, type SourceFile, sourceFileSchema } from "../join/collect.ts";
import { groupTrade } from "../join/groupTrade.ts";
import { collectProblems, type Problems } from "../read/problems.ts";
import { readReference } from "../reference/readReference.ts";
import { SHARE_LINE_COLUMNS } from "../reference/readShareLines.ts";
import { createRegistries } from "../reference/registries.ts";
import { checkFiles, describeFile } from "./files/releaseFile.ts";
import { countBySource, heldOf, readStaged } from "./readStaged.ts";
import type { Release, ReleaseContext, ReleaseEdition, ReleaseReader } from "./release.ts";
import { type ExtendedLine, extendShareLines, withLineYears } from "./tables/extendShareLines.ts";
import { type MergedTable, mergeTable, namesSources } from "./tables/mergeTable.ts";
import { replaceFiles } from "./tables/replaceFiles.ts";
import type { TableChange } from "./tables/tableChange.ts";
import { formatTable, readCells, readText } from "./tables/tableText.ts";
import { updateSourceFile } from "./updateSourceFile.ts";

/** Most of what is said of the rows that a release of nothing left out. */
const LISTED_CHARACTERS = 300;

/** What to add, and where. */
export interface AddRequest {
  /** Folder of the source in `data/sources`. */
  readonly family: string;
  readonly reader: ReleaseReader;
  readonly files: readonly string[];
  readonly dataFolder: string;
  /** ISO date to file the release under. */
  readonly day: string;
  /** Whether to tell what would change and change nothing. */
  readonly isDryRun: boolean;
  progress(text: string): void;
}

/** What adding a release did to the data. */
export interface Addition {
  readonly release: Release;
  /** What the source says of the release. */
  readonly edition: ReleaseEdition;
  readonly tables: readonly TableChange[];
  /** Lines of `share-lines.csv` whose years follow the new tables. */
  readonly shareLines: readonly ExtendedLine[];
  /** Editions that left `source.json`, because no row is from them any more. */
  readonly unused: readonly string[];
  /** Paths of the files whose content differs from before. */
  readonly changedFiles: readonly string[];
}

/**
 * Reads a release, puts it into its source's tables and writes them, with the source's description and the years of
 * the share lines; the result passes the checks of `npm run data`. All files are written, or none.
 *
 * @throws BadData with everything that is wrong in the release, or that the tables would be wrong with
 */
export async function addRelease(request: AddRequest): Promise<Addition> {
  const { family, reader, files, dataFolder, isDryRun, progress } = request;
  const problems = collectProblems();
  checkFiles(files, problems);
  const reference = readReference(join(dataFolder, "reference"), problems);
  problems.stopIfAny();
  const context: ReleaseContext = { reference, ...createRegistries(reference), problems, progress };
  const release = await reader.read(files, context);
  problems.stopIfAny();

  const folder = join(dataFolder, "sources", family);
  const about = v.parse(sourceFileSchema, JSON.parse(readFileSync(join(folder, "source.json"), "utf8")));
  const later = laterEditions(about, release);
  const merged = new Map<string, MergedTable & { readonly text: string }>();
  for (const table of release.tables) {
    const standing = readCells(join(folder, table.file), table.columns, problems);
    problems.stopIfAny();
    const result = mergeTable(table, standing, (id) => later.has(id));
    merged.set(table.file, { ...result, text: formatTable(table.columns, result.rows) });
  }
  refuseOlder(files, release, [...merged.values()], problems);
  refuseNothing(files, release, [...merged.values()], problems);
  const texts = new Map([...merged].map(([name, { text }]) => [name, text]));
  const shared = { ...context, partnerCodes: reference.partnerCodes };
  const before = countBySource(await readStaged(family, folder, new Map(), shared));
  const tables = await readStaged(family, folder, texts, shared);
  problems.stopIfAny();

  const after = countBySource(tables);
  const unused = new Set([...before.keys()].filter((id) => !after.has(id)));
  const describe = (id: string) => release.describe(id, heldOf(tables, id));
  const updated = updateSourceFile(about, {
    day: request.day,
    files: await Promise.all(files.map(describeFile)),
    added: release.sourceIds.map(describe),
    keptSourceIds: new Set([...merged.values()].flatMap(({ keptSourceIds }) => [...keptSourceIds])),
    reduced: [...after].filter(([id, count]) => count < (before.get(id) ?? 0)).map(([id]) => describe(id)),
    unused,
  });
  const shareLines = extendShareLines(family, reference.shareLines, tables);
  checkResult({ id: family, about: updated, tables }, context, shareLines);

  const contents = new Map([...texts].map(([name, text]): [string, string] => [join(folder, name), text]));
  contents.set(join(folder, "source.json"), `${JSON.stringify(updated, null, 2)}\n`);
  const linesPath = join(dataFolder, "reference/share-lines.csv");
  contents.set(linesPath, renewShareLines(linesPath, shareLines, problems));
  for (const [path, text] of contents) {
    if (existsSync(path) && readText(path) === text) contents.delete(path);
  }
  if (!isDryRun) replaceFiles(contents);
  return {
    release,
    edition: describe(release.sourceIds[0] ?? ""),
    tables: [...merged.values()].map(({ change }) => change),
    shareLines,
    unused: about.editions.filter(({ id }) => unused.has(id)).map(({ id }) => id),
    changedFiles: [...contents.keys()],
  };
}

/** Ids of the editions that were published in a later year than a release; one without a year is later than none. */
function laterEditions({ editions }: SourceFile, { year }: Release): ReadonlySet<string> {
  const isLater = (other: number | null): boolean => year !== null && other !== null && other > year;
  return new Set(editions.filter((edition) => isLater(edition.year)).map(({ id }) => id));
}

/** A table that does not say whose its rows are cannot keep those that a later edition revised: an older release is refused. */
function refuseOlder(
  files: readonly string[],
  { tables }: Release,
  merged: readonly MergedTable[],
  problems: Problems,
): void {
  const older = merged.reduce((sum, { change }) => sum + change.olderRows, 0);
  if (older === 0 || tables.every(namesSources)) return;
  const expectation = "a release that is not older than the one that the tables hold of the same years";
  problems.add({ file: files.join(", "), line: 0 }, "", `${older} years of a later edition`, expectation);
  problems.stopIfAny();
}

/** Files in which no row is ours say nothing of us, neither that there is trade nor that there is none. */
function refuseNothing(
  files: readonly string[],
  { unknown, rowsRead }: Release,
  merged: readonly MergedTable[],
  problems: Problems,
): void {
  if (merged.some(({ change }) => change.releaseRows > 0 || change.goneRows > 0)) return;
  const leftOut = unknown.map(({ name, rowCount }) => `${name}: ${rowCount}`).join("; ");
  const summary = `${rowsRead} rows${leftOut === "" ? "" : `, left out: ${leftOut.slice(0, LISTED_CHARACTERS)}`}`;
  problems.add(
    { file: files.join(", "), line: 0 },
    "",
    summary,
    "rows that our tables take: nothing of ours is in it",
  );
  problems.stopIfAny();
}

/** The checks that `npm run data` makes of one source. */
function checkResult(
  family: SourceFamily,
  { reference, places, problems }: ReleaseContext,
  extended: readonly ExtendedLine[],
): void {
  const renewed = new Map(extended.map(({ before, after }) => [before, after]));
  const shareLines = reference.shareLines.map((line) => renewed.get(line) ?? line);
  checkSourceWords(family.about, problems);
  checkReferences([family], reference.productCodes, shareLines, problems);
  for (const { key, expected } of checkLicences(family.about.editions, reference.licences)) {
    problems.add({ file: `data/sources/${family.id}/source.json`, line: 0 }, "licence", key, expected);
  }
  checkDuplicates(family, problems);
  groupTrade(family, places, problems);
  problems.stopIfAny();
}

function renewShareLines(path: string, extended: readonly ExtendedLine[], problems: Problems): string {
  if (extended.length === 0) return readText(path);
  const rows = readCells(path, SHARE_LINE_COLUMNS, problems);
  return formatTable(SHARE_LINE_COLUMNS, withLineYears(SHARE_LINE_COLUMNS, rows, extended));
}
