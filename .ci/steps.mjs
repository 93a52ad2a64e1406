import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";

const INSTALLED = "node_modules/.package-lock.json";

/** Runs a command in the project folder with its output shown, and says whether it succeeded. */
export function succeeds(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  return status === 0;
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

/** Builds the data files and the app into `dist`. */
export function ensureBuilt() {
  must("npm", ["run", "-s", "data"]);
  must("npm", ["run", "-s", "build"]);
}
