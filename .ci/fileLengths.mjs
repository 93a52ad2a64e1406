import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const HARD_STOP = 300;

const files = execFileSync("git", ["ls-files", "src", "data"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file) && existsSync(file));
const lengths = files
  .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }))
  .sort((a, b) => a.lines - b.lines);

const at = (part) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * part))].lines;
const problems = lengths
  .filter(({ lines }) => lines > HARD_STOP)
  .map(({ file, lines }) => `${file} has ${lines} lines; the limit is ${HARD_STOP}`);

const summary = `${lengths.length} files, median ${at(0.5)} lines, nine in ten up to ${at(0.9)}`;
process.stdout.write(`${summary}, longest ${at(1)}\n`);
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);
