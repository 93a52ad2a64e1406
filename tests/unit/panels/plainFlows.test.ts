import { expect, test } from "vitest";
import { plainFlowRows, plainFlows } from "#panels/tables/plainRows.ts";
import { expectedScene, words } from "../../support/expectedScene.ts";

const scene = expectedScene("material=cobalt&measure=extraction&year=2024");

test("the file of flows holds all that its tables show: the arrows, and what stays inside the EU", () => {
  const rows = plainFlowRows(scene);
  expect(scene.rings.length).toBeGreaterThan(0);
  expect(rows).toHaveLength(scene.arcs.length + scene.rings.length);
  expect(rows.at(-1)).toMatchObject({ origin: "EU27", destination: "EU27", share: null });
});

test("what stays inside has no part in the shares of the others, and keeps its value in millions", () => {
  const columns = plainFlows(scene, words);
  const [inside] = plainFlowRows(scene).slice(-1);
  const cell = (label: string) => inside && columns.find((column) => column.label === label)?.text(inside);
  expect(cell(`${words.text("table.share")} (%)`)).toBe("");
  expect(Number(cell(words.text("unit.kusd")))).toBeCloseTo((inside?.money.value ?? 0) / 1000, 3);
});
