import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Gap } from "#domain/coverage/gap.ts";
import { gapsOfMaterial } from "#domain/coverage/gaps.ts";
import { yearRanges } from "#domain/coverage/yearRanges.ts";
import { scopeOf } from "#schema/coverageScope.ts";
import type { Dossier, FlowTable, LeftOutCode } from "#schema/dossier.ts";
import type { Manifest } from "#schema/manifest.ts";
import { aFlowTable, aPeriod, COBALT, MANIFEST } from "../../../fixtures/smallWorld.ts";

const ALL_YEARS = [2023, 2024] as const;

/** A table with weights in every year that the edition holds. */
const COMPLETE = aFlowTable(ALL_YEARS.map((year) => [year, "COD", "CHN", 500, 50]));

/** Cobalt with a measure for each that exists, in every year that any material has. */
function manifestOf(changes: Partial<Manifest> = {}): Manifest {
  const materials = MANIFEST.materials.map((material) => ({
    ...material,
    measures: material.measures.map((coverage) => ({
      ...coverage,
      reason: null,
      years: coverage.measure === "eu-sourcing" ? [] : [...ALL_YEARS],
    })),
  }));
  return { ...MANIFEST, materials, ...changes };
}

function gaps(dossier: Partial<Dossier>, manifest = manifestOf()): Gap[] {
  return gapsOfMaterial(manifest, { ...COBALT, flows: [], shares: [], leftOutCodes: [], ...dossier });
}

const ofKind = (found: readonly Gap[], kind: Gap["kind"]) => found.filter((gap) => gap.kind === kind);

function withYear(changes: Partial<FlowTable["coverage"][number]>): FlowTable {
  return { ...COMPLETE, coverage: COMPLETE.coverage.map((held) => ({ ...held, ...changes })) };
}

const leftOut = (code: string, why: LeftOutCode["why"]): LeftOutCode => ({
  code,
  form: "ore",
  label: code,
  why,
});

describe("a complete dossier", () => {
  test("has no gap", () => {
    expect(gaps({ flows: [COMPLETE] })).toEqual([]);
  });
});

describe("gaps of codes", () => {
  test("name what the code holds beside the material, and whose weights are nowhere", () => {
    const shared = aFlowTable(
      ALL_YEARS.map((year) => [year, "COD", "CHN", 500, null]),
      { isSpecific: false },
    );
    const years = [{ first: 2023, last: 2024 }];
    expect(gaps({ flows: [shared] })).toEqual([
      { kind: "shared-code", codes: ["810520"], years, places: [], measure: null, remedy: null },
      { kind: "no-weights", codes: ["810520"], years, places: [], measure: null, remedy: "baci" },
    ]);
  });

  test("name the years that other tables of the market have, unless a heading covers them", () => {
    const late = aFlowTable([[2024, "COD", "CHN", 500, 50]]);
    expect(gaps({ flows: [late] })).toMatchObject([
      { kind: "years-not-held", years: [{ first: 2023, last: 2023 }], remedy: "baci" },
    ]);
    const heading = aFlowTable([[2023, "COD", "CHN", 500, 50]], { code: "8105", system: "HS4" });
    expect(gaps({ flows: [late, heading] })).toEqual([]);
  });

  test("name partial tables with the places that they lack", () => {
    const found = gaps({ flows: [withYear({ completeness: "partial", scope: scopeOf("top6-no-TWN-NAM") })] });
    expect(found).toMatchObject([{ kind: "partial-table", places: ["TWN", "NAM"], remedy: "baci" }]);
  });

  const SILENT = [
    { place: "MAR", share: 0.15 },
    { place: "FIN", share: 0.06 },
  ];

  test("name importers that had not reported, and those that never do", () => {
    expect(gaps({ flows: [withYear({ absentImporters: SILENT })] })).toMatchObject([
      { kind: "absent-reporter", places: ["MAR", "FIN"], remedy: "comtrade" },
    ]);
    expect(gaps({ flows: [{ ...COMPLETE, neverReported: ["FIN"] }] })).toMatchObject([
      { kind: "confidential", places: ["FIN"], remedy: null },
    ]);
  });

  test("say of the EU's customs that confidential flows are absent", () => {
    const customs = aFlowTable([[2024, "COD", "FIN", 5, 1]], {
      code: "81052000",
      system: "CN8",
      market: "eu-imports",
    });
    expect(ofKind(gaps({ flows: [customs] }), "confidential")).toMatchObject([{ codes: ["81052000"] }]);
  });

  test("put alike gaps of several codes together", () => {
    const other = { ...withYear({ completeness: "partial", scope: scopeOf("top6") }), code: "260500" };
    const found = gaps({ flows: [withYear({ completeness: "partial", scope: scopeOf("top6") }), other] });
    expect(found).toMatchObject([{ kind: "partial-table", codes: ["810520", "260500"] }]);
  });

  test("part the codes that are not drawn by reason, and by the release that has them", () => {
    const codes = [
      leftOut("260500", "not-held"),
      leftOut("81052000", "not-held"),
      leftOut("283329", "residual"),
      leftOut("8105", "superseded"),
      leftOut("810530", "source-excluded"),
    ];
    expect(gaps({ leftOutCodes: codes }).map(({ kind, codes: of, remedy }) => [kind, remedy, ...of])).toEqual(
      [
        ["code-not-held", "baci", "260500"],
        ["code-not-held", "comext", "81052000"],
        ["source-excluded", "baci", "810530"],
        ["residual-code", null, "283329"],
      ],
    );
  });

  test("name each code that is not held exactly once", () => {
    const code = fc.stringMatching(/^(\d{4}|\d{6}|\d{8}|\d{6}\+\d{6})$/);
    const why = fc.constantFrom<LeftOutCode["why"]>("not-held", "residual", "superseded", "source-excluded");
    fc.assert(
      fc.property(fc.array(fc.tuple(code, why)), (entries) => {
        const named = ofKind(
          gaps({ leftOutCodes: entries.map(([id, reason]) => leftOut(id, reason)) }),
          "code-not-held",
        );
        const codes = named.flatMap((gap) => gap.codes);
        const expected = new Set(entries.filter(([, reason]) => reason === "not-held").map(([id]) => id));
        expect(codes.toSorted()).toEqual([...expected].sort());
      }),
    );
  });

  test("are never partial where every table is complete", () => {
    const rows = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(...ALL_YEARS),
        fc.constantFrom("COD", "CUB"),
        fc.constantFrom("CHN", "DEU"),
        fc.integer({ min: 10, max: 999 }),
        fc.option(fc.integer({ min: 10, max: 999 })),
      ),
      { selector: ([year, origin, destination]) => `${year} ${origin} ${destination}` },
    );
    fc.assert(
      fc.property(rows, (table) => {
        const found = gaps({ flows: [aFlowTable(table)] });
        expect(ofKind(found, "partial-table")).toEqual([]);
        expect(ofKind(found, "absent-reporter")).toEqual([]);
      }),
    );
  });
});

describe("gaps of measures", () => {
  const [series] = COBALT.shares;
  const absent = (
    reason: "no-source" | "by-product" | "source-excluded" | "no-flows" | "one-exporter-only",
  ) => {
    const manifest = manifestOf({ excludedFamilies: ["world-mining-data"] });
    const materials = manifest.materials.map((material) => ({
      ...material,
      measures: material.measures.map((coverage) =>
        coverage.measure ===
        (reason.startsWith("no-f") || reason.startsWith("one") ? "exports" : "extraction")
          ? { ...coverage, reason, years: [] }
          : coverage,
      ),
    }));
    return { ...manifest, materials };
  };

  test("name a measure without figures, and what would fill it", () => {
    expect(gaps({}, absent("no-source"))).toMatchObject([
      { kind: "measure-not-held", measure: "extraction", remedy: null },
    ]);
    expect(gaps({}, absent("source-excluded"))).toMatchObject([
      { kind: "source-excluded", measure: "extraction", remedy: "wmd" },
    ]);
    expect(gaps({}, absent("one-exporter-only"))).toMatchObject([{ measure: "exports", remedy: "baci" }]);
    expect(gaps({}, absent("no-flows"))).toMatchObject([{ measure: "exports", remedy: null }]);
  });

  test("are none where there is nothing to know", () => {
    expect(gaps({}, absent("by-product"))).toEqual([]);
  });

  test("name the producers whose figures are withheld or not given, with their years", () => {
    const silent = (year: number, state: "withheld" | "not-available") =>
      aPeriod({ USA: 0 }, { year, quantities: [null], states: [state] });
    const periods = [silent(2023, "withheld"), silent(2024, "withheld"), silent(2025, "not-available")];
    const found = gaps({ shares: [{ ...series!, periods }] });
    expect(found).toMatchObject([
      { kind: "withheld", places: ["USA"], years: [{ first: 2023, last: 2024 }], remedy: null },
      { kind: "not-available", places: ["USA"], years: [{ first: 2025, last: 2025 }] },
    ]);
  });

  test("refuse a dossier of another edition", () => {
    expect(() => gaps({ material: "unobtainium" })).toThrow("no material unobtainium");
  });
});

test("ranges of years hold the same years, and no two of them touch", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1990, max: 2040 })), (years) => {
      const ranges = yearRanges(years);
      const listed = ranges.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, i) => first + i),
      );
      expect(listed).toEqual([...new Set(years)].sort((a, b) => a - b));
      const steps = ranges.slice(1).map(({ first }, i) => first - ranges[i]!.last);
      expect(steps.filter((step) => step < 2)).toEqual([]);
    }),
  );
});
