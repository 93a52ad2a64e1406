import { join } from "node:path";
import { findDifferences } from "../edition/findDifferences.ts";
import { BadData } from "../read/problems.ts";

try {
  const differences = await findDifferences(join(import.meta.dirname, "../.."));
  if (differences.length > 0) {
    process.stderr.write(
      `${differences.join("\n")}\nIf the tables changed on purpose: npm run data -- --accept\n`,
    );
    process.exitCode = 1;
  } else {
    process.stdout.write(
      "The tables build to the recorded edition, twice the same; all checks pass, all kept editions are whole and in order.\n",
    );
  }
} catch (error) {
  if (!(error instanceof BadData) && !(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
