import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { addRelease } from "../../data/pipeline/releases/addRelease.ts";
import { release } from "../../data/sources/cepii-baci/release.ts";
import { generateBaci } from "./generateBaci.ts";

const DEFAULT_MILLIONS = 20;
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const MEMORY_LIMIT_MB = 2048;
const CHILD = "--add";

/** Adds the release to the tables without writing, and says how long that took and how much memory at most. */
async function measure(zip: string): Promise<void> {
  let readSeconds = 0;
  let readCpuSeconds = 0;
  const start = performance.now();
  const timed: typeof release = {
    ...release,
    read: async (files, context) => {
      const begin = performance.now();
      const used = process.cpuUsage();
      const result = await release.read(files, context);
      readSeconds = (performance.now() - begin) / 1000;
      const { user, system } = process.cpuUsage(used);
      readCpuSeconds = (user + system) / 1e6;
      return result;
    },
  };
  const addition = await addRelease({
    family: "cepii-baci",
    reader: timed,
    files: [zip],
    dataFolder: "data",
    day: "2026-01-01",
    isDryRun: true,
    progress: (text) => process.stdout.write(`  ${text}\n`),
  });
  const allSeconds = (performance.now() - start) / 1000;
  const { rowsRead, tables } = addition.release;
  const kept = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const millions = rowsRead / 1e6;
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `read ${millions.toFixed(1)} million rows in ${readSeconds.toFixed(1)} s, ` +
      `${(readSeconds / millions).toFixed(2)} s a million ` +
      `(${(readCpuSeconds / millions).toFixed(2)} s of one core); ${kept.toLocaleString("en-US")} rows kept\n` +
      `with checks and merging ${allSeconds.toFixed(1)} s; at most ${Math.round(peak)} MiB of memory\n`,
  );
  if (peak > MEMORY_LIMIT_MB) {
    process.stdout.write(`more than ${MEMORY_LIMIT_MB} MiB\n`);
    process.exitCode = 1;
  }
}

/** Generates a release of so many rows and reads it in a process of its own. */
async function bench(millions: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "supply-lines-bench-"));
  try {
    const start = performance.now();
    const zip = await generateBaci(folder, YEARS, millions * 1e6);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const megabytes = Math.round(statSync(zip).size / 1e6);
    process.stdout.write(
      `generated in ${seconds} s: ${megabytes} MB packed, ${YEARS.length} years; ${cpus().length} cores\n`,
    );
    const { status } = spawnSync(process.execPath, ["--import", "tsx", import.meta.filename, CHILD, zip], {
      stdio: "inherit",
    });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first = String(DEFAULT_MILLIONS), zip = ""] = process.argv.slice(2);
if (first === CHILD) {
  await measure(zip);
} else if (Number(first) > 0) {
  await bench(Number(first));
} else {
  process.stderr.write("npm run bench:baci -- <million rows>\n");
  process.exitCode = 1;
}
