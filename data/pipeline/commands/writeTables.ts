import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSourceFiles } from "../join/collect.ts";
import { BadData, collectProblems } from "../read/problems.ts";
import { readReference } from "../reference/readReference.ts";
import { tableModules } from "../reference/tableModules.ts";

const DATA = join(import.meta.dirname, "../..");
const TARGET = join(DATA, "../src/domain/reference");

// Before the build and not in it: the pipeline reads them too.
try {
  const problems = collectProblems();
  const reference = readReference(join(DATA, "reference"), problems);
  problems.stopIfAny();
  mkdirSync(TARGET, { recursive: true });
  for (const { name, text } of tableModules(reference, readSourceFiles(join(DATA, "sources"))))
    writeFileSync(join(TARGET, name), text);
} catch (error) {
  if (!(error instanceof BadData)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
