import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { checkCode, checkData, sumOf } from "./check.mjs";
import { runBeside, succeeds } from "./steps.mjs";

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

/** Builds the edition and then the app, once for everything; the edition is verified as soon as it is there. */
async function build() {
  if (!(await runBeside("edition", "npm", ["run", "-s", "data"])))
    return { checks: await checkData(), isBuilt: false };
  const [checks, isBuilt] = await Promise.all([
    checkData("--built", "public/data"),
    runBeside("app", "npm", ["run", "-s", "build"]),
  ]);
  return { checks, isBuilt };
}

function test() {
  process.stdout.write("\n— tests\n");
  const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=${RESULTS}`];
  return testCounts(succeeds("npm", ["test", "--", ...reports], { SUPPLY_LINES_BUILT: "1" }));
}

mkdirSync(".cache", { recursive: true });
rmSync(RESULTS, { force: true });
const [ofCode, built] = await Promise.all([checkCode(), build()]);
const tests = built.isBuilt ? test() : { passed: 0, failed: 1 };
const { passed, failed } = sumOf([ofCode, built.checks, tests]);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
