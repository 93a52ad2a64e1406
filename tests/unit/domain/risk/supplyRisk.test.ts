import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overallRisk, type SupplyRiskTerms, supplyRisk } from "#domain/risk/supplyRisk.ts";
import { publishedRisks } from "./publishedRisks.ts";

const PRINTED_AS: Readonly<Record<string, SupplyRiskTerms["sharesUsed"]>> = {
  "GS + EUS": "GS+EU",
  "GS only": "GS",
  "EUS only": "EU",
};

const number = (text = ""): number | null => (text === "" || text === "N/A" ? null : Number(text));
const percent = (text = ""): number | null => {
  const value = number(text);
  return value === null ? null : value / 100;
};

function terms2017(row: Readonly<Record<string, string>>): SupplyRiskTerms {
  return {
    sharesUsed: PRINTED_AS[row["supply_data"] ?? ""] ?? null,
    global: number(row["hhi_wgi_t_gs"]),
    euSourcing: number(row["hhi_wgi_t_eu"]),
    importReliance: percent(row["ir_pct"]),
    recyclingInputRate: percent(row["eol_rir_pct"]),
    substitution: number(row["si_sr"]),
  };
}

/** Each term moved by half of its last printed digit, to where the risk is the smallest or the largest. */
function moved(terms: SupplyRiskTerms, towards: -1 | 1): SupplyRiskTerms {
  const by = (value: number | null, step: number) => (value === null ? null : value + step * towards);
  return {
    ...terms,
    global: by(terms.global, 0.05),
    euSourcing: by(terms.euSourcing, 0.05),
    recyclingInputRate: by(terms.recyclingInputRate, -0.005),
    substitution: Math.min(1, by(terms.substitution, 0.05) ?? 0),
  };
}

describe("the supply risks of the 2017 study", () => {
  const rows = publishedRisks(2017);

  test("are all there", () => expect(rows).toHaveLength(78));

  test.each(rows)("$material at $stage follows from the printed terms", (row) => {
    const terms = terms2017(row);
    const published = Number(row["sr_published"]);
    // The result is rounded too.
    const low = (supplyRisk(moved(terms, -1)) ?? Number.NaN) - 0.05;
    const high = (supplyRisk(moved(terms, 1)) ?? Number.NaN) + 0.05;
    expect(supplyRisk(terms)).toBeCloseTo(Number(row["sr_formula"]), 2);
    expect(low).toBeCloseTo(Number(row["sr_low"]), 2);
    expect(high).toBeCloseTo(Number(row["sr_high"]), 2);
    expect(published).toBeGreaterThanOrEqual(low);
    expect(published).toBeLessThanOrEqual(high);
  });
});

const terms: SupplyRiskTerms = {
  sharesUsed: "GS+EU",
  global: 4,
  euSourcing: 2,
  importReliance: 1,
  recyclingInputRate: 0,
  substitution: 1,
};

describe("a supply risk", () => {
  test("counts half of the world and half of the EU where all is imported", () => {
    expect(supplyRisk(terms)).toBe(3);
  });

  test("is of the EU's suppliers alone where nothing is imported, or more is exported", () => {
    expect(supplyRisk({ ...terms, importReliance: 0 })).toBe(2);
    expect(supplyRisk({ ...terms, importReliance: -0.25 })).toBe(2);
    expect(supplyRisk({ ...terms, importReliance: 0, global: null })).toBe(2);
  });

  test("is of the shares that the study used alone", () => {
    expect(supplyRisk({ ...terms, sharesUsed: "GS", importReliance: null, euSourcing: null })).toBe(4);
    expect(supplyRisk({ ...terms, sharesUsed: "EU", importReliance: null, global: null })).toBe(2);
  });

  test("falls by what recycling supplies and substitutes replace", () => {
    expect(supplyRisk({ ...terms, recyclingInputRate: 0.42, substitution: 0.5 })).toBeCloseTo(0.87, 12);
  });

  test.each(["global", "euSourcing", "importReliance", "recyclingInputRate", "substitution"] as const)(
    "is not known without %s",
    (term) => {
      expect(supplyRisk({ ...terms, [term]: null })).toBeNull();
    },
  );

  test("lies between that of the world's shares alone and that of the EU's alone", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const concentration = fc.double({ min: 0, max: 12, noNaN: true });
    fc.assert(
      fc.property(concentration, concentration, part, part, part, (global, euSourcing, ir, eol, si) => {
        const known = { global, euSourcing, importReliance: ir, recyclingInputRate: eol, substitution: si };
        const [world, eu, both] = (["GS", "EU", "GS+EU"] as const).map(
          (sharesUsed) => supplyRisk({ ...known, sharesUsed }) ?? Number.NaN,
        );
        expect(both).toBeGreaterThanOrEqual(Math.min(world ?? 0, eu ?? 0) - 1e-9);
        expect(both).toBeLessThanOrEqual(Math.max(world ?? 0, eu ?? 0) + 1e-9);
      }),
    );
  });
});

describe("the supply risk of a material", () => {
  test("is the larger of its stages", () => expect(overallRisk([0.8, 1.9])).toBe(1.9));
  test("is that of the only stage judged", () => expect(overallRisk([3.9])).toBe(3.9));
  test("is not known where a stage is not known, or none is judged", () => {
    expect(overallRisk([null, 1.9])).toBeNull();
    expect(overallRisk([])).toBeNull();
  });
});
