import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { SourceTables } from "../observations.ts";
import type { Problems } from "../problems.ts";
import { createReadContext, type ReadContext, type ReadSource } from "../readContext.ts";

const SOURCES = join(import.meta.dirname, "../../sources");

type Shared = Pick<ReadContext, "places" | "materials" | "problems" | "partnerCodes">;

/**
 * What the source's own reader makes of its folder when some of its tables are others.
 *
 * @param folder the source's folder, which stays as it is
 * @param texts  tables by name in place of those in the folder
 */
export async function readStaged(
  family: string,
  folder: string,
  texts: ReadonlyMap<string, string>,
  shared: Shared,
): Promise<SourceTables> {
  const { read } = (await import(pathToFileURL(join(SOURCES, family, "read.ts")).href)) as {
    read: ReadSource;
  };
  const staged = mkdtempSync(join(tmpdir(), "supply-lines-tables-"));
  try {
    for (const name of readdirSync(folder)) {
      if (name.endsWith(".csv") && !texts.has(name)) copyFileSync(join(folder, name), join(staged, name));
    }
    for (const [name, text] of texts) writeFileSync(join(staged, name), text);
    const problems = renameFolder(shared.problems, staged, folder);
    const tables = read(createReadContext(staged, { ...shared, problems }));
    return tables;
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** Problems in one folder, told as of another. */
function renameFolder(problems: Problems, from: string, to: string): Problems {
  const [before, after] = [from, to].map((folder) => relative(process.cwd(), folder));
  return {
    ...problems,
    add: ({ file, line }, column, value, expectation) =>
      problems.add({ file: file.replace(before ?? "", after ?? ""), line }, column, value, expectation),
  };
}

/** Every source id that a row of the tables names. */
export function sourceIdsOf(tables: SourceTables): Set<string> {
  const ids = new Set<string>();
  for (const rows of Object.values(tables)) {
    for (const row of rows) if ("sourceId" in row) ids.add(row.sourceId);
  }
  return ids;
}
