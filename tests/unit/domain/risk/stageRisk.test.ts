import { beforeAll, describe, expect, test } from "vitest";
import { type StageRisk, stageRisks } from "#domain/risk/stageRisk.ts";
import { overallRisk } from "#domain/risk/supplyRisk.ts";
import type { Digest, StudyRow } from "#schema/digest.ts";
import { readBuiltData } from "../../../support/builtData.ts";
import { publishedRisks } from "./publishedRisks.ts";

let digest: Digest;
beforeAll(() => {
  const built = readBuiltData().digest;
  if (built === null) throw new Error("the edition has no digest");
  digest = built;
});

const idOf = (name = "") => name.toLowerCase().replaceAll(" ", "-");

function judged(): { readonly row: StudyRow; readonly stages: readonly StageRisk[] }[] {
  return digest.materials.flatMap((material) =>
    material.study.map((row) => ({ row, stages: stageRisks(material, row, digest.governance) })),
  );
}

/** The stage of a row of the table: of a material, or of an element of one. */
function stageOf(row: Readonly<Record<string, string>>): StageRisk | undefined {
  const id = idOf(row["material"]);
  const found = digest.materials.flatMap((material) =>
    material.study
      .filter(({ product }) => (product === "" ? material.material : product) === id)
      .map((study) => stageRisks(material, study, digest.governance)),
  );
  return found.flat().find(({ stage }) => stage === row["stage"]);
}

const apart = (a: number, b: number): number => Math.abs(a - b);

describe("the supply risks of the 2023 study", () => {
  const worked = publishedRisks(2023).filter((row) => row["sr_computed"] !== "");

  test("are worked out at 68 stages", () => expect(worked).toHaveLength(68));

  test.each(worked)("of $material at $stage follows from the terms that we hold", (row) => {
    const computed = stageOf(row)?.computed ?? Number.NaN;
    expect(apart(computed, Number(row["sr_computed"]))).toBeLessThanOrEqual(0.02);
  });

  test("come within 0.1 of the published at 47 of 65 stages, and within 0.2 at 52", () => {
    const differences = worked
      .filter((row) => row["sr_published_critmat"] !== "")
      .map((row) => apart(stageOf(row)?.computed ?? Number.NaN, Number(row["sr_published_critmat"])));
    expect(differences).toHaveLength(65);
    expect(differences.filter((each) => each <= 0.1)).toHaveLength(47);
    expect(differences.filter((each) => each <= 0.2)).toHaveLength(52);
  });

  test("come of a group as the mean of its elements", () => {
    const groups = judged().filter(({ row }) => row.substitutionSr === null);
    expect(groups).toHaveLength(3);
    for (const { row: group } of groups) {
      const elements = digest.materials
        .find(({ study }) => study.includes(group))
        ?.study.filter(({ product }) => product !== "")
        .map((row) => row.supplyRiskProcessing ?? row.supplyRisk);
      const mean = (elements ?? []).reduce((sum, each) => sum + each, 0) / (elements?.length ?? 0);
      expect(mean).toBeCloseTo(group.supplyRiskProcessing ?? Number.NaN, 1);
    }
  });

  test("are those of the larger stage", () => {
    for (const { row, stages } of judged()) {
      if (row.substitutionSr === null) continue;
      expect(overallRisk(stages.map(({ published }) => published)), `${row.product}`).toBeCloseTo(
        row.supplyRisk,
        1,
      );
    }
  });
});
