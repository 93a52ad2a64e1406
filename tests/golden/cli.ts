import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readBuiltData } from "../support/builtData.ts";
import { buildGoldenScenes, describeDifference, differences, type GoldenScenes } from "./goldenScenes.ts";

const RECORD = "tests/golden/scenes.json";
const SHOWN = 60;

const before: GoldenScenes = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, "utf8")) : {};
const after = buildGoldenScenes(readBuiltData());
const changed = differences(before, after);

for (const difference of changed.slice(0, SHOWN)) process.stdout.write(`${describeDifference(difference)}\n`);
if (changed.length > SHOWN) process.stdout.write(`… and ${changed.length - SHOWN} more\n`);
const inFacts = changed.filter((difference) => difference.inFacts).length;
process.stdout.write(
  `${changed.length} Scenes differ from the record, ${inFacts} of them in leader, concentration or flows\n`,
);

if (process.argv.includes("--accept")) {
  writeFileSync(RECORD, `${JSON.stringify(after, null, 1)}\n`);
  process.stdout.write(`Written to ${RECORD}\n`);
} else {
  process.exitCode = changed.length === 0 ? 0 : 1;
}
