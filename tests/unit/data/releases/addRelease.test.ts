import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { addRelease } from "../../../../data/pipeline/releases/addRelease.ts";
import { describeAddition } from "../../../../data/pipeline/releases/describeAddition.ts";
import { describeUsage, findReleaseReaders } from "../../../../data/pipeline/releases/findReleaseReaders.ts";
import { release } from "../../../../data/sources/cepii-baci/release.ts";
import { type BaciRow, writeRelease } from "../../../support/releases/baciRelease.ts";
import { contentsOf, smallBaciData } from "../../../support/releases/smallBaciData.ts";

let folder: string;
let dataFolder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "supply-lines-test-"));
});
beforeEach(() => {
  dataFolder = smallBaciData();
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const add = (zip: string, isDryRun = false) =>
  addRelease({
    family: "cepii-baci",
    reader: release,
    files: [zip],
    dataFolder,
    day: "2026-11-25",
    isDryRun,
    progress: () => {},
  });
const read = (name: string) => readFileSync(join(dataFolder, "sources/cepii-baci", name), "utf8");
const linesOf = (name: string) => read(name).trimEnd().split("\n");

const ROWS: readonly BaciRow[] = [
  [842, 156, "252800", "100", "5"],
  [152, 156, "811292", "7", "NA"],
];

test("a release replaces its years and leaves all else as it is", async () => {
  const before = linesOf("flows.csv");
  await add(await writeRelease(folder, "HS17", { 2024: ROWS, 2025: ROWS }));
  const flows = linesOf("flows.csv");
  const isOther = (line: string) => !/^(2024|2025),/.test(line);
  expect(flows.filter(isOther)).toEqual(before.filter(isOther));
  expect(flows.filter((line) => !isOther(line))).toEqual([
    "2024,252800,USA,CHN,100,5",
    "2025,252800,USA,CHN,100,5",
    "2024,811292,CHL,CHN,7,",
    "2025,811292,CHL,CHN,7,",
  ]);
  expect(flows.indexOf("2024,252800,USA,CHN,100,5")).toBe(
    flows.findIndex((line) => line.includes(",811292,")) - 2,
  );
  const ofFlows = linesOf("coverage.csv").filter((line) => line.includes(",flows.csv,"));
  expect(ofFlows.some((line) => line.includes(",2024,"))).toBe(false);
  expect(ofFlows.some((line) => line.includes(",2023,"))).toBe(true);
  expect(read("years.csv")).toContain("flows.csv,2025,baci-v202601,HS17\n");
});

test("the source says what came from which file, and keeps what the other rows came from", async () => {
  await add(await writeRelease(folder, "HS17", { 2024: ROWS }));
  const { editions } = JSON.parse(read("source.json"));
  expect(editions).toHaveLength(1);
  expect(editions[0].retrieved).toMatch(
    /^Added 2026-11-25 from BACI_HS17_V202601\.zip \(sha-256 [0-9a-f]{12}\)\. Other rows: Read 2026-11-23 from copies/,
  );
});

test("a newer version is an edition of its own, and years that stay keep theirs", async () => {
  await add(await writeRelease(folder, "HS17", { 2024: ROWS }, "V202701"));
  const { editions, attribution } = JSON.parse(read("source.json"));
  expect(editions.map(({ id }: { id: string }) => id)).toEqual(["baci-v202601", "baci-v202701"]);
  expect(attribution).toContain("V202701");
  expect(read("years.csv")).toContain("flows.csv,2023,baci-v202601,HS17\nflows.csv,2024,baci-v202701,HS17\n");
});

test("adding the same release twice says that nothing changes", async () => {
  const zip = await writeRelease(folder, "HS17", { 2024: ROWS, 2025: ROWS });
  await add(zip);
  const once = contentsOf(dataFolder);
  const again = await add(zip);
  expect(again.changedFiles).toEqual([]);
  expect(describeAddition(again, false)).toContain("Nothing changes");
  expect(contentsOf(dataFolder)).toEqual(once);
});

test("a dry run tells what would change and changes nothing", async () => {
  const before = contentsOf(dataFolder);
  const text = describeAddition(await add(await writeRelease(folder, "HS17", { 2025: ROWS }), true), true);
  expect(contentsOf(dataFolder)).toEqual(before);
  expect(text).toContain("new years: 2025; years gone: none");
  expect(text).toContain("rows: 2 new, 0 changed, 0 gone");
  expect(text).toContain("Nothing was written (--dry-run).");
});

test("what changed is told: new, changed and gone rows, the largest change first", async () => {
  const years = {
    2025: [...ROWS, [36, 156, "811292", "10", "1"], [837, 156, "811292", "1", "1"]] as BaciRow[],
  };
  await add(await writeRelease(folder, "HS17", years));
  const changed: BaciRow[] = [
    [842, 156, "252800", "150", "5"],
    [152, 156, "811292", "7.07", "2"],
    [251, 156, "811292", "3", "NA"],
  ];
  const text = describeAddition(await add(await writeRelease(folder, "HS17", { 2025: changed })), false);
  expect(text).toContain("rows: 1 new, 2 changed, 1 gone");
  expect(text).toMatch(
    /changed figures: 3, the largest changes:\n.*2025 252800 USA CHN, value_kusd: 100 becomes 150 \(\+50 %\)\n.*value_kusd: 7 becomes 7.07 \(\+1 %\)\n.*quantity_t: no figure becomes 2\n/,
  );
  expect(text).toContain("npm run data -- --accept");
});

test("what our tables do not know is told with the number of rows", async () => {
  const zip = await writeRelease(folder, "HS17", { 2025: [[837, 156, "811292", "1", "1"], ...ROWS] });
  const text = describeAddition(await add(zip, true), true);
  expect(text).toMatch(/left out:\n {2}place 837 Bunkers: 1 rows, first at .*_Y2025_V202601\.csv:2\n/);
});

test("the command knows every reader of releases by name", async () => {
  const readers = await findReleaseReaders();
  expect(readers.map(({ reader }) => reader.name)).toContain("baci");
  expect(describeUsage(readers)).toContain("BACI_HS17_V202601.zip");
});
