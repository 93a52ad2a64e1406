import { describe, expect, test } from "vitest";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { SharePeriod } from "#schema/dossier.ts";
import { decodeView } from "#state/map/codec.ts";
import { aPeriod, COBALT_INPUTS, GALLIUM, MANIFEST } from "../../fixtures/smallWorld.ts";

function scene(query: string): Scene {
  const { view, issues } = decodeView(query, MANIFEST);
  expect(issues).toEqual([]);
  const dossier = view.material === "gallium" ? GALLIUM : COBALT_INPUTS.dossier;
  return buildScene({ ...COBALT_INPUTS, dossier }, view);
}

const arc = (built: Scene, id: string) => built.arcs.find((candidate) => candidate.id === id);
const fill = (built: Scene, place: string) => built.fills.find((candidate) => candidate.place === place);
const noteIds = (built: Scene) => built.notes.map(({ message }) => message.id);

describe("countries coloured by share", () => {
  test("a producer has its share of the published world total and its class", () => {
    expect(fill(scene("material=cobalt"), "COD")).toEqual({
      place: "COD",
      share: 0.75,
      state: "value",
      classIndex: 5,
    });
  });

  test("the EU as one is the sum of its members", () => {
    expect(fill(scene("material=cobalt"), "EU27")?.share).toBe(0.03);
    expect(fill(scene("material=cobalt"), "FIN")).toBeUndefined();
    expect(fill(scene("material=cobalt&eu=members"), "FIN")?.share).toBe(0.02);
  });

  test("a withheld figure is a state of its own and is named in a note", () => {
    const built = scene("material=cobalt");
    expect(fill(built, "USA")).toMatchObject({ share: null, state: "withheld" });
    expect(noteIds(built)).toContain("note.withheld");
    expect(built.legend.fill.states).toContain("withheld");
  });

  test("published shares of the assessment are labelled so", () => {
    const built = scene("material=gallium");
    expect(built.metrics).toMatchObject({ topSupplier: "CHN", topShare: 0.9 });
    expect(built.caption).toMatchObject({ id: "caption.processing", values: { period: "study" } });
    expect(built.quantityUnit).toBeNull();
  });

  test("exports leave trade inside the EU out while the EU is one", () => {
    const built = scene("material=cobalt&measure=exports&year=2024");
    // COD 1100, CUB 60, EU 30, GUF counted with France: 5 from the EU.
    expect(fill(built, "COD")?.share).toBeCloseTo(1100 / 1195, 12);
    expect(fill(built, "EU27")?.share).toBeCloseTo(35 / 1195, 12);
    expect(built.flowTotals.insideQuantity).toBe(40);
  });

  test("imports of the EU come from its customs in euro, and the EU itself is not applicable", () => {
    const built = scene("material=cobalt&measure=imports&year=2024");
    expect(built.flowTotals.unit).toBe("keur");
    expect(fill(built, "COD")?.share).toBe(0.9);
    expect(fill(built, "EU27")?.state).toBe("not-applicable");
    expect(built.arcs.every(({ money }) => money.unit === "keur")).toBe(true);
  });

  test("world tables can be asked for instead", () => {
    const built = scene("material=cobalt&measure=imports&year=2024&trade=world");
    expect(built.flowTotals.unit).toBe("kusd");
    expect(fill(built, "COD")?.share).toBeCloseTo(100 / 160, 12);
  });
});

describe("flows", () => {
  test("of several codes between two places are one arc", () => {
    const built = scene("material=cobalt&year=2024");
    expect(arc(built, "COD-CHN")).toMatchObject({
      money: { unit: "kusd", value: 1000 },
      mass: { unit: "t", value: 180 },
      codes: ["260500", "810520"],
    });
  });

  test("have unknown mass when a part has no weight", () => {
    expect(arc(scene("material=cobalt&year=2024"), "EU27-CHN")?.mass).toBeNull();
  });

  test("without a weight are counted, not drawn, when the unit is mass", () => {
    const built = scene("material=cobalt&year=2024&unit=mass");
    expect(arc(built, "EU27-CHN")).toBeUndefined();
    expect(built.flowTotals.withoutMassCount).toBe(1);
    expect(noteIds(built)).toContain("note.without-mass");
  });

  test("are cut to the largest, and the line says so", () => {
    const built = scene("material=cobalt&year=2024&top=1");
    expect(built.arcs.map(({ id }) => id)).toEqual(["COD-CHN"]);
    expect(built.drawn.values).toMatchObject({ drawn: 1, count: 5 });
  });

  test("of a traded form are those of its codes", () => {
    expect(arc(scene("material=cobalt&year=2024&flows=ore"), "COD-CHN")?.money.value).toBe(200);
  });

  test("into a place in focus are its imports only", () => {
    const built = scene("material=cobalt&year=2024&place=CHN&direction=in");
    expect(built.arcs.map(({ id }) => id)).toEqual(["COD-CHN", "EU27-CHN"]);
  });

  test("keep the share of all trade when partners are filtered", () => {
    const built = scene("material=cobalt&year=2024&partners=agreement");
    expect(built.arcs.map(({ id }) => id)).toEqual(["COD-CHN", "COD-EU27"]);
    expect(built.arcs[0]?.share).toBeCloseTo(1000 / 1195, 12);
    expect(built.rows.map(({ place }) => place)).toEqual(["COD"]);
    expect(built.metrics.topShare).toBe(0.75);
  });

  test("split the EU when a group holds only some of its members", () => {
    const built = scene("material=cobalt&year=2024&place=G7");
    expect(built.question.eu).toBe("members");
    expect(built.arcs.map(({ id }) => id)).toContain("CUB-DEU");
    expect(noteIds(built)).toContain("note.eu-split");
  });

  test("of a territory are those of the place it is counted with, which the sentence names", () => {
    const built = scene("material=cobalt&measure=imports&place=GUF");
    expect(built.question.eu).toBe("members");
    expect(built.caption.values).toMatchObject({ place: { place: "FRA" } });
    expect(built.drawn).toMatchObject({ id: "drawn.none.place", values: { place: { place: "FRA" } } });
    expect(noteIds(built)).toContain("note.counted-with");
  });

  test("that are not there are missing for a reason, which the line tells", () => {
    const drawn = (query: string) => scene(query).drawn.id;
    expect(drawn("material=cobalt&place=USA")).toBe("drawn.none.place");
    expect(drawn("material=cobalt&flows=waste")).toBe("drawn.none");
    expect(drawn("material=cobalt&year=2023&flows=ore")).toBe("drawn.none");
    expect(drawn("material=gallium")).toBe("drawn.none");
  });

  test("keep their width in every year", () => {
    const width = (year: number) => arc(scene(`material=cobalt&year=${year}&top=9`), "COD-CHN")?.width;
    expect(width(2024)).toBe(1);
    expect(width(2023)).toBeCloseTo(Math.sqrt(0.5), 12);
  });

  test("that do not exist for a material are said not to", () => {
    const built = scene("material=gallium");
    expect(built.arcs).toEqual([]);
    expect(built.drawn.id).toBe("drawn.none");
  });
});

describe("the EU's share", () => {
  const [extraction] = COBALT_INPUTS.dossier.shares;
  const reserves = (entries: Record<string, number>, changes: Partial<SharePeriod> = {}) => {
    const series = { ...extraction!, id: "reserves", measure: "reserves" as const };
    const dossier = {
      ...COBALT_INPUTS.dossier,
      shares: [{ ...series, periods: [aPeriod(entries, changes)] }],
    };
    const cobalt = { ...MANIFEST.materials[0]! };
    const years = [2024];
    const coverage = {
      measure: "reserves" as const,
      reason: null,
      years,
      series: [{ id: "reserves", basis: "quantity" as const, product: "", years }],
    };
    const manifest = { ...MANIFEST, materials: [{ ...cobalt, measures: [...cobalt.measures, coverage] }] };
    const { view, issues } = decodeView("material=cobalt&measure=reserves", manifest);
    expect(issues).toEqual([]);
    return buildScene({ ...COBALT_INPUTS, manifest, dossier }, view).caption.values;
  };

  test("of reserves is a lower bound where the source puts others together, and nothing where it names no member", () => {
    expect(reserves({ COD: 900, FIN: 100 })).toMatchObject({ eu: "known" });
    expect(reserves({ COD: 800, FIN: 100 }, { otherCountries: 100 })).toMatchObject({ eu: "least" });
    expect(reserves({ COD: 900, FIN: 0 }, { otherCountries: 100 })).toMatchObject({ eu: "none" });
  });

  test("is a lower bound where a member is named without a figure", () => {
    const named = { quantities: [900, 60, null], states: ["value", "value", "not-available"] as const };
    const values = reserves({ COD: 900, FIN: 60, DEU: 0 }, { ...named, states: [...named.states] });
    expect(values).toMatchObject({ eu: "least" });
  });
});

describe("what stands beside the map", () => {
  test("metrics name the leader, the three largest, the EU and the partners", () => {
    const { metrics } = scene("material=cobalt&year=2024");
    expect(metrics).toMatchObject({ topSupplier: "COD", topShare: 0.75, euShare: 0.03, partnerShare: 0.75 });
    expect(metrics.top3Share).toBeCloseTo(0.83, 12);
    expect(metrics.hhi).toBeCloseTo(10_000 * (0.75 ** 2 + 0.05 ** 2 + 0.03 ** 2), 6);
    expect(metrics.hhiUpperBound).toBeCloseTo(10_000 * (0.75 ** 2 + 0.05 ** 2 + 0.03 ** 2 + 0.17 ** 2), 6);
  });

  test("a change of source between two years is a break", () => {
    const { choices } = scene("material=cobalt&year=2024");
    expect(choices.timeline).toEqual([
      { year: 2023, hasShares: true, flows: "complete", isBreak: false },
      { year: 2024, hasShares: true, flows: "complete", isBreak: true },
    ]);
    expect(noteIds(scene("material=cobalt&year=2024"))).toContain("note.series");
  });

  test("sources are exactly those that contributed", () => {
    const ids = scene("material=cobalt&year=2024").sources.map(({ id }) => id);
    expect(ids).toEqual(["usgs", "comtrade", "baci", "projects", "agreements", "borders"]);
  });

  test("a project without a site is listed, not placed", () => {
    const built = scene("material=cobalt");
    expect(built.markers.map(({ project }) => project)).toEqual(["refinery"]);
    expect(built.unplacedProjects.map(({ project }) => project)).toEqual(["unplaced"]);
  });

  test("agreements still negotiated are told from signed ones", () => {
    const { outlines } = scene("material=cobalt");
    expect(outlines.map(({ place, isSigned }) => [place, isSigned])).toEqual([
      ["COD", true],
      ["CUB", false],
    ]);
    expect(outlines[0]?.agreements[0]?.namesMaterial).toBe(true);
    expect(outlines[1]?.agreements[0]?.namesMaterial).toBeNull();
  });

  test("a selected territory shows the place it is counted with", () => {
    expect(scene("material=cobalt&eu=members&select=place.GUF").selection).toMatchObject({
      kind: "place",
      place: "GUF",
      countedWith: "FRA",
    });
  });

  test("a selected place keeps its figure when the partner filter leaves it out of the table", () => {
    const built = scene("material=cobalt&partners=CUB&select=place.COD");
    expect(built.rows.map(({ place }) => place)).toEqual(["CUB"]);
    expect(built.selection).toMatchObject({ row: { share: 0.75, rank: 1 }, state: "value" });
  });

  test("the place in focus has no share of its own imports", () => {
    expect(scene("material=cobalt&measure=imports&select=place.EU27").selection).toMatchObject({
      row: null,
      state: "not-applicable",
    });
  });

  test("codes that are left out are listed with the reason", () => {
    expect(scene("material=cobalt").coverage.leftOutCodes).toEqual([
      { code: "81052000", label: "Cobalt", why: "superseded" },
      { code: "283329", label: "Other sulphates", why: "residual" },
    ]);
  });
});
