import { expect, test } from "vitest";
import { correctionsSince } from "#domain/corrections.ts";
import type { Changes, Correction } from "#schema/changes.ts";

const NONE = { new: [], changed: [], gone: [] };
const edition = (name: string, corrections: Correction[]): Changes["editions"][number] => ({
  edition: name,
  accepted: "2026-11-30",
  before: null,
  corrections,
  materials: [],
  sources: NONE,
  projects: NONE,
  agreements: NONE,
  alsoChanged: [],
});
const since = (name: string) => ({ edition: name, accepted: "2026-11-25" });

/** The latest first: the third puts right what is wrong since the second, and what is wrong since the first. */
const CHANGES: Changes = {
  schemaVersion: 1,
  editions: [
    edition("third", [
      { id: "weights", materials: [], since: since("second") },
      { id: "celestite", materials: ["strontium"], since: since("first") },
    ]),
    edition("second", []),
    edition("first", []),
  ],
};
const ids = (name: string, material: string) => correctionsSince(CHANGES, name, material).map(({ id }) => id);

test("an edition has the errors that it or one before it brought in, of its material or of any", () => {
  expect(ids("second", "strontium")).toEqual(["weights", "celestite"]);
  expect(ids("second", "cobalt")).toEqual(["weights"]);
  expect(ids("first", "strontium")).toEqual(["celestite"]);
});

test("the edition that puts them right has none of them, nor has one that nobody knows", () => {
  expect(ids("third", "strontium")).toEqual([]);
  expect(ids("unheard", "strontium")).toEqual([]);
});
