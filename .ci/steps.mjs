import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";

const INSTALLED = "node_modules/.package-lock.json";

/** Runs a command in the project folder with its output shown, and says whether it succeeded. */
export function succeeds(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  return status === 0;
}

/** Runs a command beside others: whether it succeeded, and what it said, which is printed in one piece. */
export async function runBeside(name, command, args) {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  child.stdout.on("data", (part) => said.push(part));
  child.stderr.on("data", (part) => said.push(part));
  const passed = await new Promise((resolve) => {
    child.on("error", (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      resolve(false);
    });
    child.on("close", (status) => resolve(status === 0));
  });
  process.stdout.write(`\n— ${name}\n${Buffer.concat(said)}${passed ? "passed" : "FAILED"}: ${name}\n`);
  return passed;
}

/** Runs a command and ends the process when it fails, after saying which it was. */
export function must(command, args, env = {}) {
  if (succeeds(command, args, env)) return;
  process.stderr.write(`Failed: ${command} ${args.join(" ")}\n`);
  process.exit(1);
}

/** Installs the packages of the lock file unless they are there already. */
export function ensureInstalled() {
  const isCurrent =
    existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync("package-lock.json").mtimeMs;
  if (isCurrent) return;
  process.stdout.write("Installing packages …\n");
  must("npm", ["ci", "--no-audit", "--no-fund"]);
  const now = new Date();
  utimesSync(INSTALLED, now, now);
}

/** Builds the data files and the app into `dist`, unless whoever asks has just done so. */
export function ensureBuilt() {
  if (process.env.SUPPLY_LINES_BUILT !== undefined) return;
  must("npm", ["run", "-s", "data"]);
  must("npm", ["run", "-s", "build"]);
}
