import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

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

/** Runs a check beside others, and prints what it said once it has ended. */
async function runCheck(name, [command, args]) {
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

/** Runs every check, also after one has failed, and returns how many passed and failed. */
export async function runChecks() {
  const results = await Promise.all(Object.entries(CHECKS).map(([name, check]) => runCheck(name, check)));
  return { passed: results.filter(Boolean).length, failed: results.filter((passed) => !passed).length };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = await runChecks();
  process.stdout.write(`\n${passed} checks passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
