import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { runChecks } from "./check.mjs";
import { succeeds } from "./steps.mjs";

const RESULTS = ".cache/test-results.json";

/** Counts from the test runner's own report; a run that left none, or an unhandled error, is one failure. */
function testCounts(succeeded) {
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(RESULTS, "utf8"));
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
}

const checks = await runChecks();

mkdirSync(".cache", { recursive: true });
rmSync(RESULTS, { force: true });
process.stdout.write("\n— tests\n");
const succeeded = succeeds("npm", [
  "test",
  "--",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${RESULTS}`,
]);
const tests = testCounts(succeeded);

const passed = checks.passed + tests.passed;
const failed = checks.failed + tests.failed;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
