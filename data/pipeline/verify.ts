import { join } from "node:path";
import { findDifferences } from "./findDifferences.ts";

const differences = await findDifferences(join(import.meta.dirname, ".."));
if (differences.length > 0) {
  process.stderr.write(
    `${differences.join("\n")}\nIf the tables changed on purpose: npm run data -- --accept\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(
    "The tables build to the recorded edition, twice the same; all kept editions are whole and in order.\n",
  );
}
