import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
  for (const { name, text } of tableModules(reference, readSourceFiles(join(DATA, "sources")))) {
    const path = join(TARGET, name);
    // What is as it was stays untouched, because the checks may be reading it.
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
} catch (error) {
  if (!(error instanceof BadData)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
