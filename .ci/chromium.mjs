import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A Chromium inside an npm package, for machines that have none; the last version that runs on Node 20. */
const PACKAGED = "@sparticuz/chromium@143.0.4";
const PACKAGED_FOLDER = ".cache/chromium";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Browsers that Playwright has downloaded before. */
function playwrightCache() {
  const folders = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
  ].filter((folder) => folder && existsSync(folder));
  const inside = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-headless-shell-linux64/chrome-headless-shell",
  ];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith("chromium"))
      .sort()
      .reverse()
      .flatMap((name) => inside.map((path) => join(folder, name, path))),
  );
}

/** Whether the file is a Chromium that starts here: a missing system library shows only when it runs. */
function starts(path) {
  try {
    const version = execFileSync(path, ["--headless=new", "--no-sandbox", "--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 30_000,
    });
    return /chrom/i.test(version);
  } catch {
    return false;
  }
}

/** Path of a Chromium that is already here, or null. */
export function findChromium() {
  const asked = process.env.CHROMIUM;
  if (asked) {
    if (starts(asked)) return asked;
    throw new Error(`CHROMIUM=${asked} does not start; unset it to let the tests look for another browser`);
  }
  const candidates = [...INSTALLED, ...playwrightCache()].filter((path) => existsSync(path));
  return candidates.find(starts) ?? null;
}

async function packagedChromium() {
  const entry = join(process.cwd(), PACKAGED_FOLDER, "node_modules/@sparticuz/chromium/build/esm/index.js");
  if (!existsSync(entry)) {
    run("npm", ["install", "--prefix", PACKAGED_FOLDER, "--no-save", "--no-audit", "--no-fund", PACKAGED]);
  }
  const chromium = (await import(pathToFileURL(entry).href)).default;
  return await chromium.executablePath();
}

function debianChromium() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  run("apt-get", ["update", "-q"]);
  run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]);
  return "/usr/bin/chromium";
}

function playwrightChromium() {
  run("npx", ["--no-install", "playwright-core", "install", "--with-deps", "chromium"]);
  return playwrightCache().find((path) => existsSync(path)) ?? null;
}

/** Runs an installer with all its talk on standard error, where it does not mix with results. */
function run(command, args) {
  process.stderr.write(`No Chromium found; trying: ${command} ${args.join(" ")}\n`);
  execFileSync(command, args, { stdio: ["ignore", 2, 2], timeout: 300_000 });
}

/**
 * A Chromium that starts: CHROMIUM from the environment, an installed one, Playwright's cache, and otherwise
 * one installed now from npm, from Debian's packages or by Playwright, whichever works first.
 *
 * @throws Error naming what was tried when none can be had
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const failures = [];
  for (const attempt of [packagedChromium, debianChromium, playwrightChromium]) {
    try {
      const path = await attempt();
      if (path && starts(path)) return path;
      failures.push(`${attempt.name}: installed nothing that starts`);
    } catch (error) {
      failures.push(`${attempt.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`No Chromium to test with. Set CHROMIUM to one.\n${failures.join("\n")}`);
}
