import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { compareBuilds, findDifferences } from "../../../../data/pipeline/edition/findDifferences.ts";
import { changedTables } from "../../../support/releases/changedTables.ts";

const SLOW = 120_000;

test(
  "a rebuild of other tables than those on record differs, and names the table, what is made from it and what to do",
  async () => {
    const folder = changedTables("sources/usgs-mcs/production.csv", "COD,226000,", "COD,226001,");
    const differences = await findDifferences(folder, null);
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

test("a build is compared file by file with one that may have kept editions beside it", () => {
  const folder = mkdtempSync(join(tmpdir(), "builds-"));
  const write = (build: string, name: string, content: string) => {
    mkdirSync(dirname(join(folder, build, name)), { recursive: true });
    writeFileSync(join(folder, build, name), content);
  };
  const compared = () => compareBuilds(join(folder, "fresh"), join(folder, "built"));
  for (const build of ["fresh", "built"]) write(build, "manifest.json", "{}");
  write("built", "editions/old.json", "{}");
  write("fresh", "dossiers/cobalt.json", "1");
  expect(compared()).toEqual(["dossiers/cobalt.json: differs between two builds"]);
  write("built", "dossiers/cobalt.json", "2");
  expect(compared()).toEqual(["dossiers/cobalt.json: differs between two builds"]);
  write("built", "dossiers/cobalt.json", "1");
  expect(compared()).toEqual([]);
  rmSync(folder, { recursive: true });
});
