import type { SourceTables } from "../../pipeline/read/observations.ts";
import { readHead } from "../../pipeline/releases/files/fileHead.ts";
import { yearsOf } from "../../pipeline/releases/phraseYears.ts";
import type {
  Release,
  ReleaseContext,
  ReleaseEdition,
  ReleaseReader,
} from "../../pipeline/releases/release.ts";
import { createUnknownTally, type UnknownTally } from "../../pipeline/releases/unknownTally.ts";
import { collectUsgs } from "./collectUsgs.ts";
import { readLongLayout } from "./longLayout.ts";
import { readUsgsProducts } from "./products.ts";
import type { UsgsFile } from "./usgsLine.ts";
import { usgsTables } from "./usgsTables.ts";
import { readWideLayout } from "./wideLayout.ts";

/** World production, reserves and what stands in their place, from the data releases of USGS. */
export const release: ReleaseReader = {
  name: "usgs",
  expects: "MCS2026_Commodities_Data.csv, or MCS2025_World_Data.csv; the files of one edition",
  read: readUsgs,
};

async function readUsgs(paths: readonly string[], context: ReleaseContext): Promise<Release> {
  const { problems } = context;
  const tally = createUnknownTally();
  const files: UsgsFile[] = [];
  for (const path of paths) {
    context.progress(`reading ${path}`);
    const file = await readFile(path, tally, context);
    files.push(file);
    if (file.edition !== files[0]?.edition) {
      problems.add({ file: path, line: 1 }, "", `edition ${file.edition}`, "files of one edition at a time");
    }
  }
  const edition = files[0]?.edition ?? 0;
  const all = { edition, lines: files.flatMap((file) => file.lines), rowsRead: 0 };
  const groups = collectUsgs(all, readUsgsProducts(problems), tally, context);
  return {
    sourceIds: [`usgs-mcs-${edition}`],
    year: edition,
    describe,
    tables: usgsTables(groups, edition),
    unknown: tally.entries(),
    rowsRead: files.reduce((sum, file) => sum + file.rowsRead, 0),
  };
}

async function readFile(path: string, tally: UnknownTally, context: ReleaseContext): Promise<UsgsFile> {
  const { firstLine } = await readHead(path, context.problems);
  return firstLine.startsWith("SOURCE,COMMODITY")
    ? readWideLayout(path, firstLine, tally, context)
    : readLongLayout(path, tally, context);
}

function describe(id: string, { production = [], notes = [], reserves = [] }: SourceTables): ReleaseEdition {
  const edition = Number(id.replace("usgs-mcs-", ""));
  const isProduced = ({ stage }: { stage: string }) => stage !== "reserves";
  return {
    id,
    title: `U.S. Geological Survey Mineral Commodity Summaries ${edition} data release`,
    publisher: "U.S. Geological Survey, National Minerals Information Center",
    edition: `Mineral Commodity Summaries ${edition}`,
    year: edition,
    licence: "Public domain (US government work)",
    address: `https://pubs.usgs.gov/periodicals/mcs${edition}/`,
    coverage: `Production ${yearsOf(production, notes.filter(isProduced))}, reserves ${yearsOf(reserves)}`,
    attribution: "Source: U.S. Geological Survey, Mineral Commodity Summaries (public domain).",
  };
}
