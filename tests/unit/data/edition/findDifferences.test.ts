import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { findDifferences } from "../../../../data/pipeline/edition/findDifferences.ts";
import { changedTables } from "../../../support/changedTables.ts";

const SLOW = 120_000;

test(
  "a rebuild of other tables than those on record differs, and names the table, what is made from it and what to do",
  async () => {
    const folder = changedTables("sources/usgs-mcs/production.csv", "COD,226000,", "COD,226001,");
    const differences = await findDifferences(folder);
    rmSync(folder, { recursive: true, force: true });
    expect(differences).toEqual([
      expect.stringMatching(/^dossiers\/cobalt\.json: /),
      expect.stringMatching(/^evidence\/index\.json: /),
      expect.stringMatching(/^evidence\/usgs-mcs\/production-cobalt\.csv: /),
      expect.stringMatching(/^manifest\.json: /),
      expect.stringMatching(/^sources\/usgs-mcs\/production\.csv: /),
      expect.stringMatching(/is not kept/),
      expect.stringMatching(/history\.json does not end with the edition/),
    ]);
  },
  SLOW,
);
