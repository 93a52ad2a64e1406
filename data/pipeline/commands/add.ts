import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BadData } from "../read/problems.ts";
import { addRelease } from "../releases/addRelease.ts";
import { describeAddition } from "../releases/describeAddition.ts";
import { describeUsage, findReleaseReaders } from "../releases/findReleaseReaders.ts";

const DATA = join(import.meta.dirname, "../..");

/** A path as the person who gave it sees it: npm runs scripts in the folder of the package, and says where it was called. */
const fromCaller = (path: string): string => resolve(process.env["INIT_CWD"] ?? process.cwd(), path);

/** Adds a release as the command line says; false where the command line says nothing that can be done. */
async function add(): Promise<boolean> {
  const readers = await findReleaseReaders();
  const parsed = readArguments();
  const [name, ...files] = parsed?.positionals ?? [];
  const named = readers.find(({ family, reader }) => reader.name === name || family === name);
  if (parsed === null || named === undefined || files.length === 0) {
    process.stderr.write(describeUsage(readers));
    return false;
  }
  const isDryRun = parsed.values["dry-run"] ?? false;
  const addition = await addRelease({
    ...named,
    files: files.map(fromCaller),
    dataFolder: parsed.values.into === undefined ? DATA : fromCaller(parsed.values.into),
    day: new Date().toISOString().slice(0, 10),
    isDryRun,
    progress: (text) => process.stderr.write(`${text}\n`),
  });
  process.stdout.write(describeAddition(addition, isDryRun));
  return true;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { "dry-run": { type: "boolean" }, into: { type: "string" } },
    });
  } catch {
    return null;
  }
}

try {
  if (!(await add())) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof BadData) && !(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\nNothing was changed.\n`);
  process.exitCode = 1;
}
