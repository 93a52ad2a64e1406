import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Browsers that draw on a screen of their own, which is all the screen there may be. */
const SCREEN = ["/usr/bin/Xvfb"];

/** What journeys in an engine need, by where it may lie. A Firefox from a snap is not among them: it reads no other profile. */
const NEEDED = {
  Firefox: {
    browser: [
      "/usr/bin/firefox-esr",
      "/usr/lib/firefox/firefox",
      "/usr/lib64/firefox/firefox",
      "/opt/firefox/firefox",
    ],
    screen: SCREEN,
  },
  WebKit: {
    browser: [
      "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
      "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
      "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
    ],
    driver: ["/usr/bin/WebKitWebDriver"],
    screen: SCREEN,
  },
};

/** The packages of Debian that bring it. */
const PACKAGES = { Firefox: ["firefox-esr", "xvfb"], WebKit: ["webkit2gtk-driver", "xvfb"] };

const APT = "/usr/bin/apt-get";

/** Debian's servers answer soon or not at all; a browser is not worth waiting for. */
const SOON = ["-q", "-y", "-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=20"];

/**
 * Paths of what journeys in an engine need, or null where a part of it is not here.
 *
 * @param name  "Firefox" or "WebKit"
 */
export function findEngine(name) {
  const found = Object.entries(NEEDED[name]).map(([part, paths]) => [part, paths.find(existsSync)]);
  return found.every(([, path]) => path !== undefined) ? Object.fromEntries(found) : null;
}

/** Installs packages with all the talk on standard error. @throws when that fails */
function install(packages) {
  const apt = (...args) =>
    execFileSync(APT, [...SOON, ...args], { stdio: ["ignore", 2, 2], timeout: 300_000 });
  apt("update");
  apt("install", "--no-install-recommends", ...packages);
}

/**
 * Looks for the engines other than Chromium, and installs what is missing where that may be done: by root, from Debian's packages.
 *
 * @returns  a sentence for each engine that journeys are not run in
 */
export function ensureEngines() {
  const missing = Object.keys(NEEDED).filter((name) => findEngine(name) === null);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync(APT)) {
    process.stderr.write(`Installing ${missing.join(" and ")}\n`);
    try {
      install(missing.flatMap((name) => PACKAGES[name]));
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return missing
    .filter((name) => findEngine(name) === null)
    .map((name) => `${name} is not here and could not be installed: journeys in it are skipped`);
}
