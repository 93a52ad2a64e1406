import { expect, test } from "vitest";
import type { SharePeriod, ShareSeries } from "#schema/dossier.ts";
import { leadWhole } from "../../../../data/pipeline/series/leadWhole.ts";
import { aPeriod, COBALT } from "../../../fixtures/smallWorld.ts";

function series(id: string, period: Partial<SharePeriod>, changes: Partial<ShareSeries> = {}): ShareSeries {
  return { ...COBALT.shares[0]!, id, periods: [aPeriod({ CHN: 95 }, period)], ...changes };
}
const assessed = series(
  "processing-assessment",
  { year: null, unit: "share", worldTotal: 1 },
  { measure: "processing", basis: "published-share" },
);
const counted = (worldTotal: number | null) =>
  series("processing", { worldTotal }, { measure: "processing" });
const order = (all: readonly ShareSeries[], stage?: "extraction" | "processing") =>
  leadWhole(all, stage).map(({ id }) => id);

test("a quantity of a known whole beats an assessed share", () => {
  expect(order([counted(100), assessed])).toEqual(["processing", "processing-assessment"]);
});

test("a sum of the countries that report is not the world: the assessed share leads", () => {
  expect(order([counted(null), assessed])).toEqual(["processing-assessment", "processing"]);
});

test("an assessed share of another product does not lead", () => {
  expect(order([counted(null), { ...assessed, product: "dysprosium" }])).toEqual([
    "processing",
    "processing-assessment",
  ]);
});

test("reserves keep their order: nobody assesses them", () => {
  const reserves = { ...counted(null), id: "reserves", measure: "reserves" } as const;
  expect(order([reserves])).toEqual(["reserves"]);
});

test("of the EU's sources, the stage that decides the supply risk leads", () => {
  const ofStage = (stage: "extraction" | "processing"): ShareSeries => ({
    ...assessed,
    id: `eu-sourcing-${stage}`,
    measure: "eu-sourcing",
    stage,
  });
  const both = [ofStage("processing"), ofStage("extraction")];
  expect(order(both, "extraction")[0]).toBe("eu-sourcing-extraction");
  expect(order(both, "processing")[0]).toBe("eu-sourcing-processing");
  expect(order(both)[0]).toBe("eu-sourcing-processing");
});
