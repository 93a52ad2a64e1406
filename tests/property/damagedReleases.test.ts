import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createReleaseContext } from "../harness/releaseContext.ts";
import { damages } from "../support/damage.ts";
import { outcomeOf, readBytes } from "../support/releases/damagedRelease.ts";
import { soundReleases } from "../support/releases/soundReleases.ts";

/** Of each form; `RUNS=5000` tries more. */
const RUNS = Number(process.env.RUNS ?? 20);

const folder = mkdtempSync(join(tmpdir(), "damaged-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const context = createReleaseContext();

test.each(await soundReleases())(
  "a damaged release is refused with the place of its fault, or read in whole rows: $form",
  async (release) => {
    expect(await readBytes(release, release.content, context, folder)).not.toBeNull();
    const outcomes = { refused: 0, taken: 0 };
    await fc.assert(
      fc.asyncProperty(damages(release.content.length), async (harm) => {
        outcomes[await outcomeOf(release, harm, context, folder)] += 1;
      }),
      { numRuns: RUNS },
    );
    if (process.env.RUNS !== undefined)
      process.stdout.write(`${release.form}: ${JSON.stringify(outcomes)}\n`);
    expect(outcomes.refused).toBeGreaterThan(0);
  },
  RUNS * 1000,
);
