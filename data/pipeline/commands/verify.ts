import { join } from "node:path";
import { parseArgs } from "node:util";
import { findDifferences } from "../edition/findDifferences.ts";
import { BadData } from "../read/problems.ts";

/** With `--built <folder>`, that build of the same tables is one of the two. */
const { values: asked } = parseArgs({ options: { built: { type: "string" } } });

try {
  const differences = await findDifferences(join(import.meta.dirname, "../.."), asked.built ?? null);
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
