import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addRelease } from "../../../../data/pipeline/releases/addRelease.ts";
import { findReleaseReaders } from "../../../../data/pipeline/releases/findReleaseReaders.ts";
import { scratchFolder } from "../../../support/releases/changedTables.ts";
import { contentsOf, smallBaciData } from "../../../support/releases/smallBaciData.ts";
import { type SoundRelease, soundReleases } from "../../../support/releases/soundReleases.ts";

const releases = await soundReleases();
let baciFolder: string;
let otherFolder: string;

beforeAll(() => {
  baciFolder = smallBaciData();
  otherFolder = scratchFolder();
  cpSync("data/reference", join(otherFolder, "reference"), { recursive: true });
  for (const family of readdirSync("data/sources")) {
    if (family !== "cepii-baci")
      cpSync(join("data/sources", family), join(otherFolder, "sources", family), { recursive: true });
  }
});
afterAll(() => {
  for (const folder of [baciFolder, otherFolder]) rmSync(folder, { recursive: true, force: true });
});

const dataFolderOf = ({ family }: SoundRelease) => (family === "cepii-baci" ? baciFolder : otherFolder);

function add(release: SoundRelease, content: Buffer, isDryRun = false) {
  const dataFolder = dataFolderOf(release);
  const given = join(dataFolder, "given");
  mkdirSync(given, { recursive: true });
  const files = Object.entries({ ...release.beside, [release.name]: content }).map(([name, bytes]) => {
    writeFileSync(join(given, name), bytes);
    return join(given, name);
  });
  const { family, reader } = release;
  return addRelease({ family, reader, files, dataFolder, day: "2026-11-30", isDryRun, progress: () => {} });
}

function sourceOf(release: SoundRelease): string {
  return readFileSync(join(dataFolderOf(release), "sources", release.family, "source.json"), "utf8");
}

test("every reader of releases is tried here", async () => {
  const readers = await findReleaseReaders();
  expect(new Set(releases.map(({ family }) => family))).toEqual(new Set(readers.map(({ family }) => family)));
});

describe.each(releases)("a release in the form: $form", (release) => {
  test("with nothing of ours is refused, and no file changes", async () => {
    const tables = join(dataFolderOf(release), "sources", release.family);
    const before = contentsOf(tables);
    const message = await add(release, release.foreign).catch((error: Error) => error.message);
    expect(message).toMatch(/nothing of ours is in/);
    expect(message).toContain(release.name);
    expect(contentsOf(tables)).toEqual(before);
  });

  test("with rows of ours is taken, and the source says what its tables hold then", async () => {
    const { edition } = await add(release, release.content, true);
    const words = `${edition.edition}; ${edition.coverage}`;
    expect(words).toMatch(/\b20\d{2}\b/);
    expect(words).not.toMatch(/Infinity|NaN|undefined|no year/);
  });
});

const formed = (form: string): SoundRelease => {
  const found = releases.find((release) => release.form === form);
  if (found === undefined) throw new RangeError(form);
  return found;
};

describe("after one year was added, a source that holds more", () => {
  test.each([
    ["Comtrade, answer", '"edition": "Extract, 2018–2024"'],
    ["Comext, bulk file", '"edition": "2022–2024"'],
    ["BGS, table", '"edition": "World Mineral Statistics, 2000–2023"'],
  ])("names all its years: %s", async (form, expected) => {
    const release = formed(form);
    await add(release, release.content);
    expect(sourceOf(release)).toContain(expected);
    const once = contentsOf(dataFolderOf(release));
    await add(release, release.content);
    expect(contentsOf(dataFolderOf(release))).toEqual(once);
  });

  test("counts all its flows, and keeps what a person wrote of them", () => {
    const { editions } = JSON.parse(sourceOf(formed("Comtrade, answer")));
    const [imports, exports] = editions;
    const rows = readFileSync(join(otherFolder, "sources/un-comtrade/flows.csv"), "utf8")
      .trimEnd()
      .split("\n");
    const count = rows.filter((row) => row.endsWith(",un-comtrade-imports")).length;
    expect(imports.coverage).toContain(
      `${count} flows of at least 250,000 USD, CIF. As first held: 20 HS6 codes`,
    );
    expect(exports.retrieved).not.toContain("Added");
  });
});

test("an older version of BACI is refused where the tables hold a newer one of the year", async () => {
  const release = formed("BACI, unpacked");
  const older = (name: string) => name.replace("V202601", "V202501");
  const [countries] = Object.values(release.beside);
  const before = contentsOf(join(baciFolder, "sources"));
  const old = {
    ...release,
    name: older(release.name),
    beside: { "country_codes_V202501.csv": countries as Buffer },
  };
  await expect(add(old, release.content)).rejects.toThrow("not older than the one that the tables hold");
  expect(contentsOf(join(baciFolder, "sources"))).toEqual(before);
});
