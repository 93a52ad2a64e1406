import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readBuiltData } from "../support/builtData.ts";
import { buildGoldenScenes, differences, type GoldenScenes } from "./goldenScenes.ts";

const RECORD = "tests/golden/scenes.json";
const SHOWN = 60;

const before: GoldenScenes = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, "utf8")) : {};
const after = buildGoldenScenes(readBuiltData());
const changed = differences(before, after);

for (const line of changed.slice(0, SHOWN)) process.stdout.write(`${line}\n`);
if (changed.length > SHOWN) process.stdout.write(`… and ${changed.length - SHOWN} more\n`);
process.stdout.write(`${changed.length} Scenes differ from the record\n`);

if (process.argv.includes("--accept")) {
  writeFileSync(RECORD, `${JSON.stringify(after, null, 1)}\n`);
  process.stdout.write(`Written to ${RECORD}\n`);
} else {
  process.exitCode = changed.length === 0 ? 0 : 1;
}
