import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildEdition } from "./buildEdition.ts";
import { checkArchive } from "./checkArchive.ts";
import { compareRecords, readEditionRecord, recordEdition } from "./editionRecord.ts";
import { BadData } from "./problems.ts";
import { writeEdition } from "./writeEdition.ts";

const DATA = join(import.meta.dirname, "..");
const NO_EXCLUSIONS = "";

/** Builds the data twice, compares both builds with each other and with the committed record, and checks what is kept. */
async function verify(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "supply-lines-"));
  try {
    const first = await buildEdition(DATA, NO_EXCLUSIONS);
    writeEdition(first, [], join(folder, "first"));
    writeEdition(await buildEdition(DATA, NO_EXCLUSIONS), [], join(folder, "second"));
    return [
      ...compareFolders(join(folder, "first"), join(folder, "second")),
      ...compareRecords(readEditionRecord(join(DATA, "edition.json")), recordEdition(first, DATA)),
      ...checkArchive(join(DATA, "editions"), first.manifest.edition),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compareFolders(first: string, second: string): string[] {
  const list = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  const names = new Set([...list(first), ...list(second)]);
  const isSame = (name: string) =>
    list(first).includes(name) &&
    list(second).includes(name) &&
    readFileSync(join(first, name)).equals(readFileSync(join(second, name)));
  return [...names].filter((name) => !isSame(name)).map((name) => `${name}: differs between two builds`);
}

try {
  const differences = await verify();
  if (differences.length > 0) {
    process.stderr.write(
      `${differences.join("\n")}\nIf the tables changed on purpose: npm run data -- --accept\n`,
    );
    process.exitCode = 1;
  } else {
    process.stdout.write(
      "The tables build to the recorded edition, twice the same; all checks pass, all kept editions are whole.\n",
    );
  }
} catch (error) {
  if (!(error instanceof BadData) && !(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
