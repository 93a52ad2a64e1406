import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharesGoods } from "#domain/customsCode.ts";
import { scopeOf } from "#schema/coverageScope.ts";
import { methodOf } from "#schema/tradeMethod.ts";
import { chooseTrade } from "../../../../data/pipeline/join/chooseTrade.ts";
import type { CodeTrade } from "../../../../data/pipeline/join/trade.ts";
import type { CodeSystem } from "../../../../data/pipeline/read/observations.ts";
import type { ProductCode } from "../../../../data/pipeline/reference/reference.ts";

const SYSTEM_BY_LENGTH: Readonly<Record<number, CodeSystem>> = { 4: "HS4", 6: "HS6", 8: "CN8" };
const systemOf = (code: string): CodeSystem => SYSTEM_BY_LENGTH[code.length] ?? "HS6-bundle";

const aProduct = (code: string, use: ProductCode["use"] = "specific"): ProductCode => ({
  material: "rare-earths",
  code,
  system: systemOf(code),
  form: "processed",
  label: code,
  sharedWith: [],
  note: null,
  use,
});

function aTrade(code: string, sourceId: string, years: readonly number[]): CodeTrade {
  const family = sourceId.startsWith("baci") ? "cepii-baci" : sourceId.replace(/-imports.*|-china.*/, "");
  const coverage = {
    completeness: "complete" as const,
    scope: scopeOf("complete"),
    flowCount: 0,
    valueThousands: 0,
    unallocatedThousands: 0,
    shareOfReported: null,
    absentImporters: null,
  };
  const market = code.length === 8 ? "eu-imports" : "world";
  return {
    terms: {
      sourceId,
      market,
      method: methodOf({ sourceId, market }),
      currency: "USD",
      valuation: "FOB",
      defaultScope: scopeOf("complete"),
    },
    family,
    system: systemOf(code),
    code,
    years: new Map(
      years.map((year) => [year, { year, flows: [], coverage: { year, ...coverage }, unrouted: [] }]),
    ),
  };
}

const BUNDLE = "284610+284690+280530";
const nothing = () => false;

describe("the written order of sources", () => {
  test("takes the heading in the year that has it and the bundle in the others, never both", () => {
    const { chosen, sourceChoices } = chooseTrade(
      [aProduct("2846"), aProduct(BUNDLE)],
      [
        aTrade("2846", "baci-v202601", [2023]),
        aTrade(BUNDLE, "un-comtrade-imports-top20", [2022, 2023, 2024]),
      ],
      nothing,
    );
    expect(chosen.map(({ product, years }) => [product.code, years])).toEqual([
      ["2846", [2023]],
      [BUNDLE, [2022, 2024]],
    ]);
    expect(sourceChoices).toEqual([
      { code: "2846", year: 2023, taken: "baci-v202601", notTaken: ["un-comtrade-imports-top20"] },
    ]);
  });

  test("prefers reconciled trade to reported trade of the same code", () => {
    const { chosen } = chooseTrade(
      [aProduct("810520")],
      [aTrade("810520", "un-comtrade-imports", [2022, 2023]), aTrade("810520", "baci-v202601", [2023, 2024])],
      nothing,
    );
    expect(chosen.map(({ trade, years }) => [trade.terms.sourceId, years])).toEqual([
      ["baci-v202601", [2023, 2024]],
      ["un-comtrade-imports", [2022]],
    ]);
  });

  test("takes codes over the heading that contains them", () => {
    const { chosen } = chooseTrade(
      [aProduct("2846"), aProduct("284690")],
      [aTrade("2846", "baci-v202601", [2023]), aTrade("284690", "baci-v202601", [2023])],
      nothing,
    );
    expect(chosen.map(({ product }) => product.code)).toEqual(["284690"]);
  });

  test("keeps world trade and EU customs apart", () => {
    const { chosen } = chooseTrade(
      [aProduct("284690"), aProduct("28469060")],
      [aTrade("284690", "baci-v202601", [2023]), aTrade("28469060", "eurostat-comext", [2023])],
      nothing,
    );
    expect(chosen).toHaveLength(2);
  });

  test("never adds up entries that contain each other, whatever is held", () => {
    const codes = ["2846", "284610", "284690", "280530", BUNDLE];
    const sources = ["baci-v202601", "un-comtrade-imports", "un-comtrade-imports-top20"];
    const aHolding = fc.record({
      code: fc.constantFrom(...codes),
      source: fc.constantFrom(...sources),
      years: fc.uniqueArray(fc.integer({ min: 2020, max: 2023 }), { minLength: 1 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(aHolding, { selector: ({ code, source }) => `${code} ${source}` }),
        (holdings) => {
          const trades = holdings.map(({ code, source, years }) => aTrade(code, source, years));
          const { chosen } = chooseTrade(
            codes.map((code) => aProduct(code)),
            trades,
            nothing,
          );
          for (const year of [2020, 2021, 2022, 2023]) {
            const drawn = chosen.filter(({ years }) => years.includes(year));
            for (const [index, one] of drawn.entries()) {
              for (const other of drawn.slice(index + 1))
                expect(sharesGoods(one.product.code, other.product.code)).toBe(false);
            }
            const isHeld = holdings.some(({ years }) => years.includes(year));
            expect(drawn.length > 0).toBe(isHeld);
          }
        },
      ),
    );
  });
});

describe("a code that is left out", () => {
  const trades = [
    aTrade("810520", "un-comtrade-imports", [2023]),
    aTrade("283329", "un-comtrade-imports", [2023]),
  ];
  const products = [aProduct("810520"), aProduct("283329", "residual"), aProduct("260500"), aProduct("2846")];

  test("is named with the reason", () => {
    const { leftOut } = chooseTrade(products, trades, nothing);
    expect(leftOut.map(({ code, why }) => [code, why])).toEqual([
      ["283329", "residual"],
      ["260500", "not-held"],
    ]);
  });

  test("is superseded by the code it was split from, where that isolates the material", () => {
    const held = [aTrade("810600", "baci-v202601", [2024]), aTrade("811292", "baci-v202601", [2024])];
    const codes = [aProduct("810600"), aProduct("810610"), aProduct("811292", "shared"), aProduct("811231")];
    const { leftOut } = chooseTrade(codes, held, nothing);
    expect(leftOut.map(({ code, why }) => [code, why])).toEqual([
      ["810610", "superseded"],
      ["811231", "not-held"],
    ]);
  });

  test("says when only an excluded source holds it", () => {
    const { chosen, leftOut } = chooseTrade(products, trades, (family) => family === "un-comtrade");
    expect(chosen).toEqual([]);
    expect(leftOut[0]).toMatchObject({ code: "810520", why: "source-excluded" });
  });
});
