import { describe, expect, test } from "vitest";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { scopeOf } from "#schema/coverageScope.ts";
import type { Dossier } from "#schema/dossier.ts";
import { decodeView } from "#state/map/codec.ts";
import { aFlowTable, aPeriod, COBALT, COBALT_INPUTS, MANIFEST } from "../../fixtures/smallWorld.ts";

function scene(query: string, changes: Partial<Dossier> = {}): Scene {
  const { view } = decodeView(query, MANIFEST);
  return buildScene({ ...COBALT_INPUTS, dossier: { ...COBALT, ...changes } }, view);
}

const noteIds = (built: Scene) => built.notes.map(({ message }) => message.id);
const breakYears = (built: Scene) =>
  built.choices.timeline.filter(({ isBreak }) => isBreak).map(({ year }) => year);
const leftOut = (built: Scene) => built.coverage.leftOutCodes.map(({ code, why }) => `${code} ${why}`);

describe("codes that a year does not hold", () => {
  test("are named as left out", () => {
    expect(leftOut(scene("material=cobalt&year=2023"))).toContain("260500 not-held");
    expect(leftOut(scene("material=cobalt&year=2024"))).not.toContain("260500 not-held");
  });

  test("are not, where a heading that contains them is drawn", () => {
    const heading = aFlowTable([[2023, "COD", "CHN", 1, null]], { code: "2605", system: "HS4" });
    const baskets = [{ usedFor: ["trade"], name: "cobalt-all", codes: ["2605", "260500", "810520"] }];
    const built = scene("material=cobalt&year=2023", { flows: [...COBALT.flows, heading], baskets });
    expect(leftOut(built)).not.toContain("260500 not-held");
  });
});

describe("trade that is only a part", () => {
  const { flows } = COBALT;
  const withoutOre = flows.filter(({ code }) => code !== "260500");
  const ore = { code: "260500", form: "ore", label: "Cobalt ores", why: "not-held" } as const;
  const left = (built: Scene) => built.notes.find(({ message }) => message.id === "note.left-out-codes");

  test("is said so where a code of the goods has no table, however complete the others", () => {
    const whole = scene("material=cobalt&year=2024");
    expect(whole.coverage.completeness).toBe("complete");
    expect(left(whole)).toBeUndefined();
    const built = scene("material=cobalt&year=2024", { flows: withoutOre, leftOutCodes: [ore] });
    expect(built.coverage.completeness).toBe("partial");
    expect(left(built)?.message.values["codes"]).toEqual({ list: ["Cobalt ores (260500)"] });
  });

  test("is not, where only codes that mean other goods are left out", () => {
    const other = { ...ore, code: "811100", label: "Another form" };
    const built = scene("material=cobalt&year=2024", { leftOutCodes: [other] });
    expect(built.coverage.completeness).toBe("complete");
    expect(left(built)).toBeUndefined();
  });

  test("is not, where the EU's finer lines cover a world code", () => {
    const [, world, customs] = COBALT.flows;
    const flows = [world, customs].filter((table) => table !== undefined);
    const built = scene("material=cobalt&measure=imports&year=2024", { flows, leftOutCodes: [] });
    expect(built.flowTotals.unit).toBe("keur");
    expect(leftOut(built)).toEqual(["810520 superseded"]);
  });
});

describe("breaks of trade", () => {
  test("are the years in which other codes are held than in the year before", () => {
    const built = scene("material=cobalt&measure=exports&year=2024");
    expect(breakYears(built)).toEqual([2024]);
    expect(noteIds(built)).toContain("note.trade-codes");
  });

  test("are the years in which the tables change from world trade to EU customs", () => {
    const flows = COBALT.flows.filter(({ code }) => code !== "260500");
    const imports = scene("material=cobalt&measure=imports&year=2024", { flows });
    expect(breakYears(imports)).toEqual([2024]);
  });

  test("are none while the same codes come from the same table", () => {
    const flows = COBALT.flows.filter(({ code }) => code === "810520");
    const built = scene("material=cobalt&measure=exports&year=2024", { flows });
    expect(breakYears(built)).toEqual([]);
    expect(noteIds(built)).not.toContain("note.trade-codes");
  });
});

test("a member of the EU without a figure is named, though the EU as one has a share", () => {
  const [extraction] = COBALT.shares;
  if (!extraction) throw new Error("the fixture has no shares");
  const period = aPeriod(
    { COD: 750, FIN: 20, DEU: 0 },
    { quantities: [750, 20, null], states: ["value", "value", "not-available"] },
  );
  const built = scene("material=cobalt&year=2024", { shares: [{ ...extraction, periods: [period] }] });
  expect(built.fills.find(({ place }) => place === "EU27")).toMatchObject({ state: "value", share: 0.02 });
  expect(built.notes).toContainEqual({
    kind: "gap",
    message: { id: "note.not-available", values: { places: { list: [{ place: "DEU" }] } } },
  });
});

test("shares of trade cite only the tables they are taken of", () => {
  const table = aFlowTable([[2024, "CHN", "COD", 5, null]], { code: "260500", sourceId: "comtrade" });
  const [held] = table.coverage;
  if (!held) throw new Error("the table has no coverage");
  const chinaOnly = {
    ...table,
    coverage: [{ ...held, completeness: "partial" as const, scope: scopeOf("china-exports-over-250-kusd") }],
  };
  const flows = [...COBALT.flows.filter(({ code }) => code === "810520"), chinaOnly];
  const built = scene("material=cobalt&measure=exports&year=2024", { flows });
  expect(built.coverage.shares.sourceIds).toEqual(["baci"]);
  expect(built.sources.map(({ id }) => id)).toContain("comtrade");
});

test("what Finland keeps confidential is said where the code is in view", () => {
  const confidential = "note.material.finland-confidential";
  expect(noteIds(scene("material=cobalt&year=2024"))).toContain(confidential);
  expect(noteIds(scene("material=cobalt&year=2024&flows=ore"))).not.toContain(confidential);
});

test("an agreement carries its evidence and how well that supports it", () => {
  const { selection } = scene("material=cobalt&select=agreement.drc");
  expect(selection).toMatchObject({
    agreement: { evidence: "https://example.org/", confidence: "high", signedOn: "2023-10-26" },
  });
});

describe("breaks of a series", () => {
  const [extraction] = COBALT.shares;
  const withPeriods = (...periods: ReturnType<typeof aPeriod>[]) =>
    breakYears(scene("material=cobalt&year=2024", { shares: [{ ...extraction!, periods }] }));

  test("are the years in which another unit is counted", () => {
    const before = aPeriod({ COD: 700 }, { year: 2023 });
    expect(withPeriods(before, aPeriod({ COD: 700 }))).toEqual([]);
    expect(withPeriods(before, aPeriod({ COD: 700 }, { unit: "kg" }))).toEqual([2024]);
  });

  test("are not hidden by a year without figures", () => {
    const years = [2022, 2024];
    const materials = MANIFEST.materials.map((material) => ({
      ...material,
      measures: material.measures.map((measure) => ({
        ...measure,
        years,
        series: measure.series.map((entry) => ({ ...entry, years })),
      })),
    }));
    const manifest = { ...MANIFEST, materials };
    const before = aPeriod({ COD: 700 }, { year: 2022, sourceIds: ["wmd"] });
    const dossier = {
      ...COBALT,
      shares: [{ ...extraction!, periods: [before, aPeriod({ COD: 700 })] }],
    };
    const { view } = decodeView("material=cobalt&year=2024", manifest);
    const built = buildScene({ ...COBALT_INPUTS, manifest, dossier }, view);
    expect(built.choices.timeline.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    expect(breakYears(built)).toEqual([2024]);
  });
});
