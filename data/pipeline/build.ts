import { join } from "node:path";
import { buildEdition } from "./buildEdition.ts";
import { EXCLUDE_SETTING } from "./excludedFamilies.ts";
import { BadData } from "./problems.ts";
import { measureSizes, oversizedDossiers, printReport } from "./report.ts";
import { writeEdition } from "./writeEdition.ts";

const ROOT = join(import.meta.dirname, "../..");

try {
  const edition = await buildEdition(join(ROOT, "data"), process.env[EXCLUDE_SETTING] ?? "");
  const sizes = measureSizes(edition);
  writeEdition(edition, join(ROOT, "public/data"));
  process.stdout.write(printReport(edition, sizes));
  const oversized = oversizedDossiers(sizes);
  if (oversized.length > 0) {
    process.stderr.write(`${oversized.join("\n")}\n`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof BadData) && !(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
