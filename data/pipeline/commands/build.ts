import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordInHistory } from "../changes/history.ts";
import { listChanges } from "../changes/listChanges.ts";
import { buildEdition } from "../edition/buildEdition.ts";
import { keepEdition, keptBeside } from "../edition/editionArchive.ts";
import { recordEdition, writeEditionRecord } from "../edition/editionRecord.ts";
import { writeEdition } from "../edition/writeEdition.ts";
import { EXCLUDE_SETTING } from "../join/excludedFamilies.ts";
import { BadData } from "../read/problems.ts";
import { withHash } from "../ship/shippedFile.ts";
import { measureSizes, oversizedDossiers, printReport } from "./report.ts";

const ROOT = join(import.meta.dirname, "../../..");

const ARCHIVE = join(ROOT, "data/editions");

/**
 * Builds `public/data` with all kept editions and what each changed, prints what is in it, and with `--accept` records
 * the edition in `data/edition.json`, keeps it and puts it at the end of the history.
 */
async function build(exclude: string, accepts: boolean): Promise<void> {
  if (accepts && exclude !== "")
    throw new RangeError(`--accept records the whole edition: unset ${EXCLUDE_SETTING}`);
  const edition = await buildEdition(join(ROOT, "data"), exclude);
  const sizes = await measureSizes(edition);
  const oversized = oversizedDossiers(sizes);
  if (oversized.length > 0) throw new RangeError(oversized.join("\n"));
  if (accepts) {
    writeEditionRecord(join(ROOT, "data/edition.json"), recordEdition(edition, join(ROOT, "data")));
    keepEdition(edition, ARCHIVE);
    recordInHistory(ARCHIVE, edition.manifest.edition, new Date().toISOString().slice(0, 10));
  }
  writeEdition(edition, keptBeside(ARCHIVE, exclude), join(ROOT, "public/data"));
  // Beside the edition and not in it: what came before says nothing about what it holds.
  writeFileSync(join(ROOT, "public/data/changes.json"), withHash(listChanges(ARCHIVE, exclude)));
  process.stdout.write(printReport(edition, sizes));
}

try {
  await build(process.env[EXCLUDE_SETTING] ?? "", process.argv.includes("--accept"));
} catch (error) {
  if (!(error instanceof BadData) && !(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
