import { pathToFileURL } from "node:url";
import { runBeside } from "./steps.mjs";

const tool = (name, ...args) => ["npx", ["--no-install", name, ...args]];

/** Everything that can be said about the code without running the app. */
const CHECKS = {
  types: tool("tsc", "--noEmit", "-p", ".", "--incremental", "--tsBuildInfoFile", ".cache/types.tsbuildinfo"),
  "format and lint": tool("biome", "check", "--error-on-warnings", "."),
  rooms: tool("depcruise", "--config", ".dependency-cruiser.cjs", "src", "data", "tests/unit"),
  "dead code": tool("knip"),
  "file lengths": ["node", [".ci/fileLengths.mjs"]],
};

const counted = (results) => ({
  passed: results.filter(Boolean).length,
  failed: results.filter((passed) => !passed).length,
});

/** Runs every check of the code side by side, also after one has failed, and returns how many passed and failed. */
export async function checkCode() {
  const checks = Object.entries(CHECKS);
  return counted(await Promise.all(checks.map(([name, [command, args]]) => runBeside(name, command, args))));
}

/**
 * Verifies the data, and returns how many checks passed and failed.
 *
 * @param more  `--built <folder>` where the tables have just been built: that build is then one of the two compared
 */
export async function checkData(...more) {
  return counted([await runBeside("data", "npm", ["run", "-s", "data:verify", "--", ...more])]);
}

/** The sum of results. */
export const sumOf = (results) => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
});

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = sumOf(await Promise.all([checkCode(), checkData()]));
  process.stdout.write(`\n${passed} checks passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
