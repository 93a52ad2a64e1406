import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkHistory, readHistory, recordInHistory } from "../../../../data/pipeline/changes/history.ts";
import { listChanges } from "../../../../data/pipeline/changes/listChanges.ts";
import { keepEdition } from "../../../../data/pipeline/edition/editionArchive.ts";
import { COBALT, GALLIUM, MANIFEST, PARTNERSHIPS, PROJECTS } from "../../../fixtures/smallWorld.ts";
import { scratchFolder } from "../../../support/releases/changedTables.ts";
import { keptEdition } from "../../../support/releases/keptEdition.ts";

const scratch: string[] = [];
const folder = (): string => {
  const made = scratchFolder();
  scratch.push(made);
  return made;
};
afterAll(() => {
  for (const made of scratch) rmSync(made, { recursive: true, force: true });
});

/** The files of the small world that no test changes: they have to be there to be kept. */
const REST = { path: "rest.df19e8a9b0c2.json", bytes: 2, hash: "44136fa355b3" };
const MANIFEST_OF_FILES = {
  ...MANIFEST,
  files: { ...MANIFEST.files, overview: REST, detail: REST, placeNames: { en: REST } },
};

function small(projects: typeof PROJECTS) {
  const kept = keptEdition({
    manifest: MANIFEST_OF_FILES,
    dossiers: { cobalt: COBALT, gallium: GALLIUM },
    projects,
    partnerships: PARTNERSHIPS,
  });
  const rest = { ref: REST, content: Buffer.from("{}") };
  return {
    ...kept,
    files: [...kept.files, rest],
    dossiers: new Map(),
    families: [],
    findings: { known: [], mirrors: [], apart: [], toConfirm: [], doubtful: new Map() },
  };
}

const FIRST = small(PROJECTS);
const SECOND = small({ ...PROJECTS, projects: PROJECTS.projects.slice(1) });
const [FIRST_NAME, SECOND_NAME] = [FIRST.manifest.edition, SECOND.manifest.edition];

/** An archive in which these editions were accepted one after the other, a day apart. */
function archiveOf(...editions: readonly (typeof FIRST)[]): string {
  const archive = folder();
  editions.forEach((edition, day) => {
    keepEdition(edition, archive);
    recordInHistory(archive, edition.manifest.edition, `2026-12-0${day + 1}`);
  });
  return archive;
}

test("accepting an edition again at once leaves the history as it is; after another it stands there twice", () => {
  expect(readHistory(archiveOf(FIRST, FIRST))).toEqual([{ edition: FIRST_NAME, accepted: "2026-12-01" }]);
  const names = readHistory(archiveOf(FIRST, SECOND, FIRST)).map(({ edition }) => edition);
  expect(names).toEqual([FIRST_NAME, SECOND_NAME, FIRST_NAME]);
});

test("the list of changes begins with the latest edition and ends with the first, which has none before it", () => {
  const archive = archiveOf(FIRST, SECOND);
  const { editions } = listChanges(archive, "");
  expect(editions).toMatchObject([
    {
      edition: SECOND_NAME,
      accepted: "2026-12-02",
      before: FIRST_NAME,
      projects: { gone: [{ id: "refinery" }] },
    },
    { edition: FIRST_NAME, accepted: "2026-12-01", before: null, materials: [], projects: { gone: [] } },
  ]);
  expect(listChanges(archive, "")).toEqual({ schemaVersion: 1, editions });
});

test("the order of acceptance decides what is new and what is gone", () => {
  const [latest] = listChanges(archiveOf(SECOND, FIRST), "").editions;
  expect(latest).toMatchObject({ edition: FIRST_NAME, projects: { new: [{ id: "refinery" }], gone: [] } });
});

test("a build that leaves sources out lists no changes, which would name them", () => {
  expect(listChanges(archiveOf(FIRST, SECOND), "bgs-wms")).toEqual({ schemaVersion: 1, editions: [] });
});

test.each<[string, (archive: string) => void, RegExp]>([
  [
    "an edition that is not kept",
    (archive) => recordInHistory(archive, "0".repeat(12), "2026-12-09"),
    /is not kept/,
  ],
  [
    "a kept edition that the history lacks",
    (archive) => writeHistory(archive, [{ edition: SECOND_NAME, accepted: "2026-12-02" }]),
    new RegExp(`edition ${FIRST_NAME} is kept and not in`),
  ],
  [
    "another edition at the end",
    (archive) =>
      writeHistory(archive, [
        { edition: SECOND_NAME, accepted: "2026-12-01" },
        { edition: FIRST_NAME, accepted: "2026-12-02" },
      ]),
    /does not end with/,
  ],
  [
    "dates that go backwards",
    (archive) =>
      writeHistory(archive, [
        { edition: FIRST_NAME, accepted: "2026-12-03" },
        { edition: SECOND_NAME, accepted: "2026-12-02" },
      ]),
    /was accepted on 2026-12-02, before/,
  ],
  ["no list", (archive) => writeHistory(archive, { edition: "latest" }), /restore it/],
  [
    "a correction of an edition that is not kept",
    (archive) =>
      writeCorrections(archive, [{ id: "weights", materials: [], since: "000000000000", until: FIRST_NAME }]),
    /weights names edition 000000000000, which is not kept/,
  ],
  ["a history that is missing", (archive) => rmSync(join(archive, "history.json")), /kept and not in/],
])("the check notices %s", (_, damage, complaint) => {
  const archive = folder();
  cpSync(WHOLE, archive, { recursive: true });
  expect(checkHistory(archive, SECOND_NAME)).toEqual([]);
  damage(archive);
  expect(checkHistory(archive, SECOND_NAME).join("\n")).toMatch(complaint);
});

const WHOLE = archiveOf(FIRST, SECOND);

function writeHistory(archive: string, content: unknown): void {
  writeFileSync(join(archive, "history.json"), JSON.stringify(content));
}

test("the committed history names exactly the kept editions, in an order that ends with the current one", () => {
  const kept = readdirSync("data/editions").filter((name) => name.endsWith(".json.br"));
  expect(new Set(readHistory("data/editions").map(({ edition }) => `${edition}.json.br`))).toEqual(
    new Set(kept),
  );
});

function writeCorrections(archive: string, content: unknown): void {
  writeFileSync(join(archive, "corrections.json"), JSON.stringify(content));
}

test("an edition says which errors of those before it are put right, and since when they stood", () => {
  const archive = archiveOf(FIRST, SECOND);
  writeCorrections(archive, [
    { id: "celestite", materials: ["strontium"], since: FIRST_NAME, until: FIRST_NAME },
  ]);
  const [second, first] = listChanges(archive, "").editions;
  expect(second?.corrections).toEqual([
    { id: "celestite", materials: ["strontium"], since: { edition: FIRST_NAME, accepted: "2026-12-01" } },
  ]);
  expect(first?.corrections).toEqual([]);
});

test("a list of corrections that is none, or an error without words, is refused", () => {
  const archive = archiveOf(FIRST, SECOND);
  writeCorrections(archive, [{ id: "no such error", materials: [], since: FIRST_NAME, until: FIRST_NAME }]);
  expect(() => listChanges(archive, "")).toThrow(/is no list of corrections: restore it/);
});
