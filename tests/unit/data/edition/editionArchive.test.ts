import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evidenceIndexSchema } from "#schema/evidence.ts";
import { buildEdition, type Edition } from "../../../../data/pipeline/edition/buildEdition.ts";
import { checkArchive } from "../../../../data/pipeline/edition/checkArchive.ts";
import {
  keepEdition,
  keptBeside,
  namesOfKept,
  readKept,
} from "../../../../data/pipeline/edition/editionArchive.ts";
import { filesOfManifest, nameOfEdition } from "../../../../data/pipeline/edition/editionName.ts";
import { writeEdition } from "../../../../data/pipeline/edition/writeEdition.ts";
import { changedTables, scratchFolder } from "../../../support/releases/changedTables.ts";

const SLOW = 120_000;

let first: Edition;
let second: Edition;
let archive: string;
const scratch: string[] = [];

/** A folder that goes when the tests are done. */
function folder(): string {
  const made = scratchFolder();
  scratch.push(made);
  return made;
}

beforeAll(async () => {
  const changed = changedTables("sources/usgs-mcs/production.csv", "COD,226000,", "COD,220000,");
  scratch.push(changed);
  first = await buildEdition("data", "");
  second = await buildEdition(changed, "");
  archive = folder();
  keepEdition(first, archive);
}, SLOW);

afterAll(() => {
  for (const made of scratch) rmSync(made, { recursive: true, force: true });
});

/** Every file below a folder with its bytes. */
function contents(of: string): ReadonlyMap<string, string> {
  const names = (readdirSync(of, { recursive: true }) as string[])
    .filter((name) => name.includes("."))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(of, name), "base64")]));
}

describe("the name of an edition", () => {
  test("changes with any word of the manifest, not only with the files", () => {
    const { manifest } = first;
    expect(nameOfEdition(manifest)).toBe(manifest.edition);
    const [source, ...rest] = manifest.sources;
    const retitled = { ...manifest, sources: [{ ...source!, title: "Another title" }, ...rest] };
    expect(nameOfEdition(retitled)).not.toBe(manifest.edition);
  });

  test("stands for every file that was shipped", () => {
    const { evidence } = first.manifest.files;
    const index = first.files.find(({ ref }) => ref.path === evidence?.path);
    const rows = v.parse(evidenceIndexSchema, JSON.parse(index?.content.toString("utf8") ?? ""));
    const named = [
      ...filesOfManifest(first.manifest).map(({ path }) => path),
      evidence?.path,
      ...rows.tables.map(({ file }) => file.path),
    ];
    expect(named.sort()).toEqual(first.files.map(({ ref }) => ref.path).sort());
  });
});

describe("the archive of editions", () => {
  test("gives an edition back to the byte", () => {
    const kept = readKept(archive, first.manifest.edition);
    expect(kept.manifestText).toBe(JSON.stringify(first.manifest));
    for (const { ref, content } of first.files)
      expect(kept.files.find((file) => file.ref.path === ref.path)?.content.equals(content)).toBe(true);
  });

  test("keeps the first edition unchanged beside a second with other figures, and stores once what they share", () => {
    const both = folder();
    cpSync(archive, both, { recursive: true });
    const before = contents(both);
    keepEdition(second, both);
    const after = contents(both);
    expect(namesOfKept(both)).toEqual([first.manifest.edition, second.manifest.edition].sort());
    for (const [name, bytes] of before) expect(after.get(name)).toBe(bytes);
    const changed = second.files.filter(({ ref }) => !first.files.some((file) => file.ref.path === ref.path));
    expect(changed.map(({ ref }) => ref.path)).toEqual([
      expect.stringMatching(/^dossiers\/cobalt\./),
      expect.stringMatching(/^evidence\/index\./),
      expect.stringMatching(/^evidence\/usgs-mcs\/production-cobalt\./),
    ]);
    expect(after.size).toBe(before.size + changed.length + 1);
  });

  test("puts every kept edition beside the current one, where an address can ask for it", () => {
    const [alone, together] = [folder(), folder()];
    writeEdition(first, [], alone);
    writeEdition(second, [readKept(archive, first.manifest.edition)], together);
    const published = contents(together);
    for (const [name, bytes] of contents(alone))
      if (name !== "manifest.json") expect(published.get(name)).toBe(bytes);
    const current = published.get("manifest.json");
    expect(published.get(`editions/${second.manifest.edition}.json`)).toBe(current);
    expect(published.get(`editions/${first.manifest.edition}.json`)).not.toBe(current);
  });

  test("publishes no kept edition beside a build that leaves sources out", () => {
    expect(keptBeside(archive, "").map(({ manifest }) => manifest.edition)).toEqual([first.manifest.edition]);
    expect(keptBeside(archive, "wmd")).toEqual([]);
  });

  test("says that an edition is not kept, and what keeps it", () => {
    expect(checkArchive(archive, first.manifest.edition)).toEqual([]);
    expect(checkArchive(archive, second.manifest.edition)).toEqual([
      expect.stringMatching(new RegExp(`${second.manifest.edition} is not kept.*--accept`)),
    ]);
  });

  test.each<[string, (path: string) => void, RegExp]>([
    ["is missing", (path) => rmSync(path), /is missing/],
    ["is cut off", (path) => writeFileSync(path, readFileSync(path).subarray(0, 90)), /cannot be unpacked/],
    ["holds other figures", (path) => writeFileSync(path, brotliCompressSync("{}")), /has the hash/],
  ])("names the file that %s", (_, damage, complaint) => {
    const damaged = folder();
    cpSync(archive, damaged, { recursive: true });
    const { dossier } = first.manifest.materials[0]!;
    damage(join(damaged, "files", `${dossier.hash}.br`));
    const [problem = "", ...others] = checkArchive(damaged, first.manifest.edition);
    expect(others).toEqual([]);
    expect(problem).toContain(`${dossier.hash}.br`);
    expect(problem).toMatch(complaint);
    expect(() => readKept(damaged, first.manifest.edition)).toThrow(complaint);
  });

  test("is mended by keeping the same edition again", () => {
    const damaged = folder();
    cpSync(archive, damaged, { recursive: true });
    writeFileSync(join(damaged, "files", `${first.manifest.materials[0]!.dossier.hash}.br`), "half a fi");
    keepEdition(first, damaged);
    expect(contents(damaged)).toEqual(contents(archive));
  });

  test.each<[string, (text: string) => string]>([
    ["changed", (text) => text.replace('"strategic":true', '"strategic":false')],
    ["cut off", (text) => text.slice(0, 900)],
  ])("notices a manifest that was %s", (_, damage) => {
    const damaged = folder();
    cpSync(archive, damaged, { recursive: true });
    const name = first.manifest.edition;
    const text = damage(JSON.stringify(first.manifest));
    writeFileSync(join(damaged, `${name}.json.br`), brotliCompressSync(text));
    expect(checkArchive(damaged, name)).toEqual([expect.stringContaining(`${name}.json.br is damaged`)]);
  });
});

test("the committed archive holds the current edition, and every edition in it is whole", () => {
  expect(checkArchive("data/editions", first.manifest.edition)).toEqual([]);
});
