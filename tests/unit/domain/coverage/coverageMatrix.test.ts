import { describe, expect, test } from "vitest";
import { coverageMatrix } from "#domain/coverage/coverageMatrix.ts";
import { gapsOfMaterial } from "#domain/coverage/gaps.ts";
import { scopeOf } from "#schema/coverageScope.ts";
import type { Dossier } from "#schema/dossier.ts";
import { aFlowTable, aPeriod, COBALT, MANIFEST } from "../../../fixtures/smallWorld.ts";

const cobalt = (changes: Partial<Dossier> = {}) => {
  const [found, ...others] = coverageMatrix(MANIFEST, [{ ...COBALT, ...changes }]).materials;
  expect(others).toEqual([]);
  return found!;
};

describe("the coverage matrix", () => {
  test("names the edition, and the materials whose dossiers are given", () => {
    const { edition, excludedFamilies } = MANIFEST;
    expect(coverageMatrix(MANIFEST, [])).toEqual({
      schemaVersion: 1,
      edition,
      excludedFamilies,
      materials: [],
    });
    expect(coverageMatrix(MANIFEST, [COBALT]).materials.map(({ material }) => material)).toEqual(["cobalt"]);
    expect(() => coverageMatrix(MANIFEST, [{ ...COBALT, material: "unobtainium" }])).toThrow(
      "no material unobtainium",
    );
  });

  test("gives each measure with its reason or its series, their years, sources, completeness and breaks", () => {
    const { measures } = cobalt();
    expect(measures.map(({ measure }) => measure)).toEqual(
      MANIFEST.materials.find(({ id }) => id === "cobalt")?.measures.map(({ measure }) => measure),
    );
    const [series] = measures.find(({ measure }) => measure === "extraction")?.series ?? [];
    expect(series).toEqual({
      id: "extraction",
      product: "",
      basis: "quantity",
      years: [
        { year: 2023, completeness: "complete", sourceIds: ["wmd"] },
        { year: 2024, completeness: "partial", sourceIds: ["usgs"] },
      ],
      breaks: [{ year: 2024, before: 2023, what: ["source", "product"] }],
    });
  });

  test("gives an assessment without a year as null", () => {
    const [series] = COBALT.shares;
    const shares = [{ ...series!, periods: [aPeriod({ CHN: 1 }, { year: null })] }];
    const extraction = cobalt({ shares }).measures.find(({ measure }) => measure === "extraction");
    expect(extraction?.series[0]?.years[0]?.year).toBeNull();
  });

  test("gives each customs code with its years, weights, marks and absent importers", () => {
    const table = aFlowTable(
      [
        [2023, "COD", "CHN", 500, null],
        [2024, "COD", "CHN", 800, 80],
        [2024, "CUB", "CHN", 60, null],
      ],
      { sharedWith: ["nickel"], isSpecific: false, doubtful: [1], neverReported: ["FIN"] },
    );
    const coverage = table.coverage.map((held) =>
      held.year === 2024
        ? {
            ...held,
            completeness: "partial" as const,
            scope: scopeOf("top6"),
            shareOfReported: 0.9,
            absentImporters: [{ place: "MAR", share: 0.15 }],
          }
        : held,
    );
    const [code] = cobalt({ flows: [{ ...table, coverage }] }).codes;
    expect(code).toMatchObject({
      code: "810520",
      system: "HS6",
      form: "processed",
      market: "world",
      sourceId: "baci",
      isSpecific: false,
      sharedWith: ["nickel"],
      neverReported: ["FIN"],
    });
    expect(code?.years).toEqual([
      {
        year: 2023,
        completeness: "complete",
        scope: "complete",
        flowCount: 1,
        valueThousands: 500,
        shareOfReported: null,
        absentImporters: [],
        weighed: 0,
        doubtful: 0,
      },
      {
        year: 2024,
        completeness: "partial",
        scope: "top6",
        flowCount: 2,
        valueThousands: 860,
        shareOfReported: 0.9,
        absentImporters: [{ place: "MAR", share: 0.15 }],
        weighed: 1,
        doubtful: 1,
      },
    ]);
  });

  test("gives the EU's customs beside world trade, in their own currency", () => {
    const { codes } = cobalt();
    expect(new Set(codes.map(({ market }) => market))).toEqual(new Set(["world", "eu-imports"]));
    expect(codes).toHaveLength(COBALT.flows.length);
  });

  test("gives codes that are left out, and every gap", () => {
    const found = cobalt();
    expect(found.leftOutCodes).toEqual(COBALT.leftOutCodes);
    expect(found.gaps).toEqual(gapsOfMaterial(MANIFEST, COBALT));
  });

  test("is plain data", () => {
    const matrix = coverageMatrix(MANIFEST, [COBALT]);
    expect(JSON.parse(JSON.stringify(matrix))).toEqual(matrix);
  });
});
