import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readBuiltData } from "../support/builtData.ts";
import { acceptCanvases } from "../visual/acceptCanvases.ts";
import { buildGoldenDrawings, redrawnFiles } from "./support/drawings.ts";
import {
  buildGoldenScenes,
  describeDifference,
  differences,
  differingSections,
  RECORD,
  readGoldenScenes,
  recordScenes,
  writeGoldenScenes,
} from "./support/goldenScenes.ts";
import { LEGENDS, legendTexts } from "./support/legends.ts";
import { OPENINGS, openings, openingTexts } from "./support/openings.ts";
import { buildGoldenPictures, type GoldenPictures, pictureDifferences } from "./support/pictures.ts";

const PICTURES = "tests/golden/records/pictures.json";
const SHOWN = 60;

const read = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {});

const data = readBuiltData();
const after = recordScenes(buildGoldenScenes(data));
const changed = differences(readGoldenScenes(), after);

for (const difference of changed.slice(0, SHOWN)) process.stdout.write(`${describeDifference(difference)}\n`);
if (changed.length > SHOWN) process.stdout.write(`… and ${changed.length - SHOWN} more\n`);
const inFacts = changed.filter(({ facts }) => facts !== null).length;
process.stdout.write(
  `${changed.length} Scenes differ from the record, ${inFacts} of them in leader, concentration or flows\n`,
);

for (const section of differingSections(changed)) process.stdout.write(`  ${section}\n`);

const pictures = buildGoldenPictures(data);
const redrawn = pictureDifferences(read(PICTURES) as GoldenPictures, pictures);
for (const difference of redrawn) process.stdout.write(`${difference}\n`);
process.stdout.write(`${redrawn.length} parts of printed sheets differ from the record\n`);

const drawings = buildGoldenDrawings(data);
const redrawnMaps = redrawnFiles(drawings);
for (const path of redrawnMaps) process.stdout.write(`${path} is drawn differently\n`);
process.stdout.write(`${redrawnMaps.length} maps differ from their files\n`);

const texts = openingTexts(openings(data));
const isReworded = !existsSync(OPENINGS) || readFileSync(OPENINGS, "utf8") !== texts;
if (isReworded) process.stdout.write(`${OPENINGS}: pages open with other sentences\n`);

const legends = legendTexts(data);
const isRelabelled = !existsSync(LEGENDS) || readFileSync(LEGENDS, "utf8") !== legends;
if (isRelabelled) process.stdout.write(`${LEGENDS}: legends have other entries\n`);

if (process.argv.includes("--accept")) {
  writeFileSync(LEGENDS, legends);
  writeFileSync(OPENINGS, texts);
  writeGoldenScenes(after);
  writeFileSync(PICTURES, `${JSON.stringify(pictures, null, 1)}\n`);
  for (const path of redrawnMaps) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, drawings[path] ?? "");
  }
  process.stdout.write(`Written to ${RECORD}, ${PICTURES} and the maps' files\n`);
  const canvases = await acceptCanvases();
  process.stdout.write(`${canvases.length} living maps looked different: ${canvases.join(", ") || "none"}\n`);
  process.exit();
} else {
  process.exitCode =
    changed.length + redrawn.length + redrawnMaps.length === 0 && !isReworded && !isRelabelled ? 0 : 1;
}
