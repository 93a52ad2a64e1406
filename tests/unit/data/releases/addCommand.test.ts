import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../../../support/releases/changedTables.ts";
import { soundReleases } from "../../../support/releases/soundReleases.ts";

test("paths are those of the folder in which the command is called", async () => {
  const answer = (await soundReleases()).find(({ name }) => name === "a.json");
  const folder = scratchFolder();
  for (const part of ["reference", "sources/un-comtrade"]) {
    cpSync(join("data", part), join(folder, part), { recursive: true });
  }
  mkdirSync(join(folder, "answers"));
  writeFileSync(join(folder, "answers/a.json"), answer?.content ?? "");
  const command = ["--prefix", process.cwd(), "run", "-s", "data:add", "--"];
  const { stdout, stderr } = spawnSync(
    "npm",
    [...command, "un-comtrade", "a.json", "--into", "..", "--dry-run"],
    { cwd: join(folder, "answers"), encoding: "utf8" },
  );
  rmSync(folder, { recursive: true });
  expect(stderr).not.toContain("a file that exists");
  expect(stdout).toContain("Nothing was written (--dry-run)");
  expect(stdout).toContain(join(folder, "sources/un-comtrade/flows.csv"));
});
