import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { checkDuplicates } from "../checks/checkDuplicates.ts";
import { checkReferences } from "../checks/checkReferences.ts";
import { collectProblems, type Problems } from "../problems.ts";
import { createRegistries } from "../registries.ts";
import { type SourceFile, sourceFileSchema } from "../steps/collect.ts";
import { groupTrade } from "../steps/groupTrade.ts";
import { readReference } from "../steps/readReference.ts";
import { SHARE_LINE_COLUMNS } from "../steps/readShareLines.ts";
import { type ExtendedLine, extendShareLines, withLineYears } from "./extendShareLines.ts";
import { type MergedTable, mergeTable } from "./mergeTable.ts";
import { readStaged, sourceIdsOf } from "./readStaged.ts";
import type { Release, ReleaseContext, ReleaseEdition, ReleaseReader } from "./release.ts";
import { checkFiles, describeFile } from "./releaseFile.ts";
import { replaceFiles } from "./replaceFiles.ts";
import type { TableChange } from "./tableChange.ts";
import { formatTable, readCells, readText } from "./tableText.ts";
import { updateSourceFile } from "./updateSourceFile.ts";

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
  const later = laterEditions(about, release.edition);
  const merged = new Map<string, MergedTable & { readonly text: string }>();
  for (const table of release.tables) {
    const standing = readCells(join(folder, table.file), table.columns, problems);
    problems.stopIfAny();
    const result = mergeTable(table, standing, (id) => later.has(id));
    merged.set(table.file, { ...result, text: formatTable(table.columns, result.rows) });
  }
  const texts = new Map([...merged].map(([name, { text }]) => [name, text]));
  const shared = { ...context, partnerCodes: reference.partnerCodes };
  const before = sourceIdsOf(await readStaged(family, folder, new Map(), shared));
  const tables = await readStaged(family, folder, texts, shared);
  problems.stopIfAny();

  const after = sourceIdsOf(tables);
  const unused = new Set([...before].filter((id) => !after.has(id)));
  const kept = new Set([...merged.values()].flatMap(({ keptSourceIds }) => [...keptSourceIds]));
  const updated = updateSourceFile(about, release.edition, {
    day: request.day,
    files: await Promise.all(files.map(describeFile)),
    keepsOthers: kept.has("") || kept.has(release.edition.id),
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
    tables: [...merged.values()].map(({ change }) => change),
    shareLines,
    unused: about.editions.filter(({ id }) => unused.has(id)).map(({ id }) => id),
    changedFiles: [...contents.keys()],
  };
}

/** Ids of the editions that were published in a later year than a release; one without a year is later than none. */
function laterEditions({ editions }: SourceFile, release: ReleaseEdition): ReadonlySet<string> {
  const { year } = release;
  const isLater = (other: number | null): boolean => year !== null && other !== null && other > year;
  return new Set(editions.filter((edition) => isLater(edition.year)).map(({ id }) => id));
}

/** The checks that `npm run data` makes of one source. */
function checkResult(
  family: { id: string; about: SourceFile; tables: Awaited<ReturnType<typeof readStaged>> },
  { reference, places, problems }: ReleaseContext,
  extended: readonly ExtendedLine[],
): void {
  const renewed = new Map(extended.map(({ before, after }) => [before, after]));
  const shareLines = reference.shareLines.map((line) => renewed.get(line) ?? line);
  checkReferences([family], reference.productCodes, shareLines, problems);
  checkDuplicates(family, problems);
  groupTrade(family, places, problems);
  problems.stopIfAny();
}

function renewShareLines(path: string, extended: readonly ExtendedLine[], problems: Problems): string {
  if (extended.length === 0) return readText(path);
  const rows = readCells(path, SHARE_LINE_COLUMNS, problems);
  return formatTable(SHARE_LINE_COLUMNS, withLineYears(SHARE_LINE_COLUMNS, rows, extended));
}
