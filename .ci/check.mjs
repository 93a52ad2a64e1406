import { pathToFileURL } from "node:url";
import { succeeds } from "./steps.mjs";

const tool = (name, ...args) => ["npx", ["--no-install", name, ...args]];

/** Everything that can be said about the code and the data without running the app. */
const CHECKS = {
  types: tool("tsc", "--noEmit", "-p", "."),
  "format and lint": tool("biome", "check", "--error-on-warnings", "."),
  rooms: tool("depcruise", "--config", ".dependency-cruiser.cjs", "src", "data", "tests/unit"),
  "dead code": tool("knip"),
  "file lengths": ["node", [".ci/fileLengths.mjs"]],
  data: ["npm", ["run", "-s", "data:verify"]],
};

/** Runs every check, also after one has failed, and returns how many passed and failed. */
export function runChecks() {
  const results = Object.entries(CHECKS).map(([name, [command, args]]) => {
    process.stdout.write(`\n— ${name}\n`);
    const passed = succeeds(command, args);
    process.stdout.write(`${passed ? "passed" : "FAILED"}: ${name}\n`);
    return passed;
  });
  return { passed: results.filter(Boolean).length, failed: results.filter((passed) => !passed).length };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = runChecks();
  process.stdout.write(`\n${passed} checks passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
