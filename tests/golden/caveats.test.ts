import { expect, test } from "vitest";
import { buildScene } from "../../src/scene/buildScene.ts";
import { decodeView } from "../../src/state/map/codec.ts";
import { readBuiltData } from "../support/builtData.ts";

const data = readBuiltData();

function notesOf(query: string): string[] {
  const { view, issues } = decodeView(query, data.manifest);
  expect(issues).toEqual([]);
  return buildScene(data.inputs(view.material), view).notes.map(({ message }) => message.id);
}

/** Figures that must not be shown without the remark beside them. */
const CAVEATS: readonly (readonly [query: string, note: string])[] = [
  ["material=gallium&year=2023&code=811292", "note.shared-code"],
  ["material=coking-coal&year=2022&code=270112", "note.wider-code"],
  ["material=helium&year=2022&code=280429", "note.material.helium-neon"],
  ["material=cobalt&measure=exports&year=2023", "note.material.cobalt-transit"],
  ["material=cobalt&measure=exports&year=2023", "note.material.finland-confidential"],
  ["material=cobalt&measure=exports&year=2021", "note.missing-part"],
  ["material=lithium&measure=exports&year=2023", "note.material.germany-confidential"],
  ["material=lithium&measure=exports&year=2023", "note.material.lithium-mirror"],
  ["material=lithium&measure=exports&year=2018", "note.trade-codes"],
  ["material=rare-earths&measure=exports&year=2023", "note.unrouted"],
  ["material=rare-earths-light&measure=extraction", "note.assessment.one-distribution"],
  ["material=tungsten&measure=eu-sourcing", "note.assessment.threshold"],
  ["material=antimony&measure=extraction&year=2024", "note.series"],
  ["material=nickel&measure=exports&year=2023&unit=mass&flows=ore", "note.material.nickel-2023-weight"],
  ["material=platinum-group-metals&measure=exports&year=2024", "note.material.platinum-hubs"],
  ["material=arsenic&measure=exports&year=2024", "note.material.arsenic-grades"],
  ["material=germanium&measure=imports&year=2024&place=DEU", "note.customs-part"],
];

test.each(CAVEATS)("%s says %s", (query, note) => {
  expect(notesOf(query)).toContain(note);
});

test("dysprosium, which the assessment gives by itself, has no remark on combined shares", () => {
  expect(notesOf("material=rare-earths-heavy&measure=extraction")).not.toContain(
    "note.assessment.one-distribution",
  );
});

test("no share is taken of figures that their source calls inconsistent or not additive", () => {
  const measures = data.manifest.materials.find(({ id }) => id === "boron")?.measures;
  expect(measures?.find(({ measure }) => measure === "reserves")?.reason).toBe("no-source");
  const extraction = data.dossier("boron").shares.find(({ id }) => id === "extraction");
  expect(extraction?.periods.flatMap(({ sourceIds }) => sourceIds).join()).not.toContain("usgs");
});
