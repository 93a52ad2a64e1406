import { expect, test } from "vitest";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { decodeView } from "#state/map/codec.ts";
import { aFlowTable, COBALT, COBALT_INPUTS, MANIFEST, type Row } from "../../../fixtures/smallWorld.ts";

function scene(query: string, rows?: readonly Row[]): Scene {
  const { view } = decodeView(`material=cobalt&year=2024&trade=world&${query}`, MANIFEST);
  const dossier = rows ? { ...COBALT, flows: [aFlowTable(rows)] } : COBALT;
  return buildScene({ ...COBALT_INPUTS, dossier }, view);
}

const ids = ({ rings }: Scene): string[] => rings.map(({ id }) => id);

test("trade inside the EU is a ring on the scale of the arcs, while the EU is one", () => {
  const built = scene("");
  expect(built.rings).toEqual([
    expect.objectContaining({
      id: "EU27-EU27",
      place: "EU27",
      money: { unit: "kusd", value: 40 },
      mass: { unit: "t", value: 4 },
      codes: ["810520"],
    }),
  ]);
  expect(built.rings[0]?.width).toBeCloseTo(Math.sqrt(40 / 1000), 12);
  expect(built.rings[0]?.share).toBeCloseTo(40 / (1195 + 40), 12);
  expect(built.legend.flow.hasRings).toBe(true);
  expect(built.drawn.values).toMatchObject({
    inside: "ring",
    insideAmount: { amount: { unit: "kusd", value: 40 } },
  });
  expect(ids(scene("eu=members"))).toEqual([]);
});

test("trade inside the focus is a ring in the middle of the EU, and only told of a group without one", () => {
  expect(scene("place=EU27&eu=members").rings).toMatchObject([{ place: "EU27", money: { value: 40 } }]);
  const g7 = scene("place=G7", [
    [2024, "COD", "DEU", 100, 1],
    [2024, "USA", "DEU", 30, 1],
    [2024, "DEU", "FRA", 20, 1],
  ]);
  expect(g7.rings).toEqual([]);
  expect(g7.flowTotals.insideQuantity).toBe(50);
  expect(g7.drawn.values).toMatchObject({
    inside: "told",
    insideAmount: { amount: { unit: "kusd", value: 50 } },
    insidePlace: { place: "G7" },
  });
});

test("a focus leaves out what others trade with themselves", () => {
  const rows: Row[] = [
    [2024, "COD", "CHN", 100, 1],
    [2024, "CHN", "CHN", 7, 1],
    [2024, "USA", "USA", 50, 1],
  ];
  expect(ids(scene("place=CHN", rows))).toEqual(["CHN-CHN"]);
  expect(scene("place=CHN", rows).flowTotals.insideQuantity).toBe(7);
});

test("what a place trades with itself is drawn only where it ranks among the flows drawn", () => {
  const rows: Row[] = [
    [2024, "COD", "CHN", 100, 1],
    [2024, "CUB", "CHN", 50, 1],
    [2024, "COD", "USA", 10, 1],
    [2024, "CHN", "CHN", 60, 1],
    [2024, "USA", "USA", 20, 1],
    [2024, "FIN", "DEU", 1, 1],
  ];
  expect(ids(scene("top=2", rows))).toEqual(["CHN-CHN", "EU27-EU27"]);
  expect(ids(scene("top=3", rows))).toEqual(["CHN-CHN", "USA-USA", "EU27-EU27"]);
  expect(ids(scene("flows=none", rows))).toEqual([]);
  expect(ids(scene("partners=BRICS", rows))).toEqual(["CHN-CHN"]);
});

test("inside trade larger than any flow sets the scale, so that no ring is drawn too thin", () => {
  const built = scene("", [
    [2024, "COD", "CHN", 100, 1],
    [2024, "FIN", "DEU", 400, 1],
  ]);
  expect(built.rings[0]?.width).toBe(1);
  expect(built.arcs[0]?.width).toBeCloseTo(0.5, 12);
});

test("a ring is selected like a flow, drawn or not", () => {
  expect(scene("select=flow.EU27-EU27").selection).toMatchObject({
    kind: "ring",
    isDrawn: true,
    isOfPlace: false,
  });
  expect(scene("select=flow.EU27-EU27&partners=agreement").selection).toMatchObject({
    kind: "ring",
    isDrawn: false,
    ring: { money: { value: 40 } },
  });
});
