import { viewYears } from "../../src/domain/coverage/availability.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { defaultView } from "../../src/state/map/codec.ts";
import { defaultMeasure } from "../../src/state/map/subject.ts";
import { readBuiltData } from "../support/builtData.ts";

const LIMIT_MS = 8;
const ROUNDS = 200;

/** Median and 95th percentile of some times, milliseconds. */
function spread(times: number[]): { median: number; high: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return { median: at(0.5), high: at(0.95) };
}

const data = readBuiltData();
const densest = [...data.manifest.materials].sort((a, b) => b.dossier.bytes - a.dossier.bytes)[0];
if (!densest) throw new Error("the manifest has no material");

const inputs = data.inputs(densest.id);
const measure = defaultMeasure(densest);
const base = defaultView(data.manifest, densest, measure);
const years = viewYears(densest, measure, null);

const startedFirst = performance.now();
buildScene(inputs, base);
const firstMs = performance.now() - startedFirst;

for (const eu of ["one", "members"] as const) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const year = years[round % years.length] ?? base.year;
    const started = performance.now();
    buildScene(inputs, { ...base, year, eu });
    times.push(performance.now() - started);
  }
  const { median, high } = spread(times);
  const verdict = median < LIMIT_MS ? "within" : "OVER";
  process.stdout.write(
    `${verdict} ${LIMIT_MS} ms: buildScene of ${densest.id}, eu=${eu}, a new year each time: ` +
      `median ${median.toFixed(2)} ms, 95 % under ${high.toFixed(2)} ms\n`,
  );
  if (median >= LIMIT_MS) process.exitCode = 1;
}
process.stdout.write(`The very first one, its flow tables unpacked: ${firstMs.toFixed(1)} ms\n`);
