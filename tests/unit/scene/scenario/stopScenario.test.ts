import { describe, expect, test } from "vitest";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { mapKind } from "#scene/map/kind.ts";
import { decodeView } from "#state/map/codec.ts";
import { readBuiltData } from "../../../support/builtData.ts";

const data = readBuiltData();

function sceneOf(query: string): Scene & { readonly scenario: NonNullable<Scene["scenario"]> } {
  const { view, issues } = decodeView(query, data.manifest);
  expect(issues).toEqual([]);
  const scene = buildScene(data.inputs(view.material), view);
  if (scene.scenario === null) throw new Error("no stop is asked for");
  return { ...scene, scenario: scene.scenario };
}

const COBALT = "material=cobalt&measure=exports&year=2024";

describe("a stop on the map", () => {
  test("nobody stops unless it is asked for, and a Scene is then as it always was", () => {
    const { view } = decodeView(COBALT, data.manifest);
    const scene = buildScene(data.inputs("cobalt"), view);
    expect(scene.scenario).toBeNull();
    expect(scene.arcs.every(({ change }) => change === null)).toBe(true);
    expect(scene.legend.flow.changes).toEqual([]);
  });

  test("what is observed stays: shares, ranking, key figures and the amounts of arcs", () => {
    const { view } = decodeView(COBALT, data.manifest);
    const before = buildScene(data.inputs("cobalt"), view);
    const after = sceneOf(`${COBALT}&stop=COD&spare=20`);
    for (const part of ["fills", "rows", "metrics"] as const) expect(after[part]).toEqual(before[part]);
    const amounts = new Map(before.arcs.map(({ id, money, mass }) => [id, { money, mass }]));
    const observed = after.arcs.filter(({ id }) => amounts.has(id));
    expect(observed.length).toBeGreaterThan(30);
    for (const { id, ...arc } of observed) expect(arc).toMatchObject(amounts.get(id) ?? {});
  });

  test("the share of exports is the one the map is coloured by", () => {
    const { scenario, rows } = sceneOf(`${COBALT}&stop=COD`);
    const congo = rows.find(({ place }) => place === "COD");
    expect(scenario.exportsShare).toBeCloseTo(congo?.share ?? 0, 3);
    expect(scenario.othersMore).toBeCloseTo(1 / (1 - (scenario.exportsShare ?? 0)) - 1, 9);
  });

  test("flows of those that stop end, and flows of others grow when they have spare capacity", () => {
    const { arcs } = sceneOf(`${COBALT}&stop=COD&spare=20`);
    for (const { origin, change } of arcs)
      if (origin === "COD") expect(change).toMatchObject({ kind: "stopped", width: 0 });
      else expect(change === null || change.kind === "grown").toBe(true);
    expect(arcs.some(({ change }) => change?.kind === "grown")).toBe(true);
  });

  test("whoever looks, a stop loses the same", () => {
    const world = sceneOf(`${COBALT}&stop=COD&trade=world`).scenario;
    const fromJapan = sceneOf(`${COBALT}&stop=COD&trade=world&place=JPN`).scenario;
    expect(fromJapan.importers).toEqual(world.importers);
    expect(fromJapan.othersMore).toBe(world.othersMore);
  });

  test("the EU stands first, and loses as much in all as its members one by one", () => {
    const query = "material=lithium&measure=exports&stop=CHL";
    const asOne = sceneOf(query).scenario;
    const apart = sceneOf(`${query}&eu=members`).scenario;
    const [eu] = asOne.importers;
    const [sum, ...others] = apart.importers;
    expect(eu?.place).toBe("EU27");
    expect(sum?.loss.value).toBeCloseTo(eu?.loss.value ?? 0, 6);
    expect(apart.othersMore).toBeCloseTo(asOne.othersMore ?? 0, 9);
    const members = others.filter(({ isEuMember }) => isEuMember);
    expect(others.slice(0, members.length)).toEqual(members);
    expect(members.reduce((all, { loss }) => all + loss.value, 0)).toBeCloseTo(sum?.loss.value ?? 0, 6);
  });

  test("a member that stops parts the EU, and the Scene says so", () => {
    const { scenario, question } = sceneOf("material=tungsten&measure=exports&stop=DEU");
    expect(question.eu).toBe("members");
    expect(scenario.membersStopped).toEqual(["DEU"]);
    expect(scenario.assumptions.map(({ id }) => id)).toContain("stop.assume.members");
  });

  test("where the EU itself stops, the sentence is of another's loss", () => {
    const { caption, scenario } = sceneOf("material=lithium&measure=exports&stop=EU27");
    expect(scenario.membersStopped).toEqual(["EU27"]);
    expect(caption.values["place"]).not.toEqual({ place: "EU27" });
  });

  test("where only the EU's imports are known, others are its other suppliers", () => {
    const { scenario, caption } = sceneOf("material=gallium&year=2024&stop=CHN");
    expect(scenario.market).toBe("eu-imports");
    expect(caption.values["others"]).toBe("eu");
    const [eu] = scenario.importers;
    expect(scenario.exportsShare).toBeCloseTo(eu?.lostShare ?? 0, 9);
    expect(scenario.assumptions.map(({ id }) => id)).toContain("stop.assume.eu-imports");
  });

  test("who exports none of it changes nothing, and the sentence says so", () => {
    const { caption, scenario } = sceneOf(`${COBALT}&stop=VAT`);
    expect(caption.id).toBe("caption.stop.none");
    expect(scenario.othersMore).toBe(0);
  });

  test("all loss is accounted for, buyers without a name included", () => {
    const { scenario } = sceneOf("material=natural-graphite&measure=exports&stop=CHN&cut=40&spare=10");
    const rows = scenario.importers.filter(
      ({ place }) => place !== "EU27" || scenario.units.includes("EU27"),
    );
    const [eu] = scenario.importers;
    const loss = rows.reduce((all, row) => all + row.loss.value, eu?.loss.value ?? 0);
    expect(loss).toBeCloseTo(0.4 * scenario.exports.value, 4);
    for (const { loss: lost, filled, open } of scenario.importers)
      expect(filled.value + open.value).toBeCloseTo(lost.value, 6);
  });

  test("a map without the program of stops shows nothing instead of trade as it was", () => {
    const { view } = decodeView(`${COBALT}&stop=COD`, data.manifest);
    const kind = mapKind(null);
    expect(kind.build({ ...data.inputs("cobalt"), digest: null }, kind.asked(view))).toBeNull();
  });
});

describe("the address of a stop", () => {
  test.each([
    ["stop=chn,rus", { stop: ["CHN", "RUS"], cut: 100, spare: 0 }],
    ["stop=CHN,CHN", { stop: ["CHN"] }],
    ["stop=BRICS&cut=50pc&spare=20%25", { stop: ["BRICS"], cut: 50, spare: 20 }],
  ])("%s", (query, expected) => {
    const { view, issues } = decodeView(query, data.manifest);
    expect(issues).toEqual([]);
    expect(view).toMatchObject(expected);
  });

  test.each(["stop=CHN,ATLANTIS", "stop=CHN&cut=0", "stop=CHN&cut=101", "stop=CHN&spare=-1", "cut=half"])(
    "%s is not understood",
    (query) => expect(decodeView(query, data.manifest).issues).toHaveLength(1),
  );
});
