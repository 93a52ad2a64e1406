import { expect, test } from "vitest";
import { buildScene } from "#scene/buildScene.ts";
import type { SceneMetrics } from "#scene/contract/metrics.ts";
import { keyFigures } from "#scene/map/keyFigures.ts";
import { decodeView } from "#state/map/codec.ts";
import { COBALT_INPUTS, MANIFEST } from "../../../fixtures/smallWorld.ts";
import { words } from "../../../support/expectedScene.ts";

const scene = buildScene(
  COBALT_INPUTS,
  decodeView("material=cobalt&measure=extraction&year=2024", MANIFEST).view,
);
const figure = (
  id: string,
  change: Partial<SceneMetrics>,
  measure: "extraction" | "imports" = "extraction",
) =>
  keyFigures({ metrics: { ...scene.metrics, ...change }, question: { ...scene.question, measure } }).find(
    (one) => one.id === id,
  );

test("every label and every sentence is in the catalogue", () => {
  for (const { label, explained } of keyFigures(scene))
    for (const said of [label, ...explained]) expect(words.say(said)).not.toBe(said.id);
});

test("an index says how it reads, and what it would be at most only where that differs in print", () => {
  const range = figure("hhi", { hhi: 2600.2, hhiUpperBound: 2700.4 });
  expect(range).toMatchObject({ value: { hhi: 2600.2 }, aside: { id: "metrics.hhi.high" } });
  expect(words.sayAll(range?.explained ?? [])).toMatch(/2\s700 if the unattributed rest were one supplier/);
  expect(figure("hhi", { hhi: 2600.2, hhiUpperBound: 2600.4 })?.explained).toHaveLength(1);
  expect(figure("hhi", { hhi: null })).toMatchObject({ value: null, aside: null });
});

test("the EU's share is a lower bound, of another source, or does not apply, and says so", () => {
  const listed = { listed: 0.04, isLowerBound: true, elsewhere: null };
  expect(figure("eu", { euShare: 0.04, eu: listed })).toMatchObject({
    value: { share: 0.04 },
    said: { id: "metrics.eu.least" },
  });
  const elsewhere = { share: 0.06, year: 2023, sourceIds: [] };
  expect(figure("eu", { euShare: 0.04, eu: { ...listed, elsewhere } })).toMatchObject({
    value: { share: 0.06 },
    said: null,
    aside: { id: "metrics.eu.year", values: { year: { year: 2023 } } },
  });
  expect(figure("eu", { euShare: null, eu: null }, "imports")).toMatchObject({
    value: null,
    said: { id: "state.not-applicable" },
  });
  expect(figure("eu", { euShare: null, eu: null })).toMatchObject({ value: null, said: null });
});

test("the partners' share without the newest is said where it makes a difference", () => {
  expect(figure("partners", { partnerShare: 0.5, partnerShare2025: 0.4 })?.aside).toMatchObject({
    values: { share: { share: 0.4 } },
  });
  expect(figure("partners", { partnerShare: 0.5, partnerShare2025: 0.4995 })?.aside).toBeNull();
});
