import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterSignature } from "#domain/partners/afterSignature.ts";
import type { ImportYear } from "#schema/digest.ts";
import { aYear } from "./smallTrade.ts";

const isPartner = (place: string) => ["CAN", "CHL"].includes(place);

/** Canada doubles after 2021, the Andean partner fivefold; of three others one grows, one stands still, one shrinks. */
const TRADE: ImportYear[] = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => {
  const isAfter = year > 2021;
  return aYear(year, {
    CAN: isAfter ? 40 : 20,
    CHL: isAfter ? 100 : 20,
    CHN: isAfter ? 300 : 100,
    ZAF: 100,
    BRA: isAfter ? 50 : 100,
    PER: isAfter ? 8 : 1,
  });
});

describe("imports after a signature, beside what happened without one", () => {
  test("by hand: Canada doubles, all others grow from 321 to 558", () => {
    const found = afterSignature(TRADE, "CAN", 2021, isPartner);
    if (found.state !== "compared") throw new Error(found.state);
    expect(found.years).toEqual({ before: [2018, 2019, 2020], after: [2022, 2023, 2024] });
    expect(found.change.relative).toBeCloseTo(Math.log(2) - Math.log(558 / 321), 12);
  });

  test("its rank is among suppliers of at least a hundredth that have signed nothing", () => {
    const found = afterSignature(TRADE, "CAN", 2021, isPartner);
    // China grew by more; South Africa and Brazil by less. Chile is a partner. Peru has 1.3 % in the later years: it counts.
    expect(found).toMatchObject({ ranks: { countries: { larger: 2, of: 4 } } });
  });

  test("other dates are whole years with as many years on each side", () => {
    const found = afterSignature(TRADE.slice(1), "CAN", 2021, isPartner);
    // From 2019 to 2024, a span of two fits on both sides of 2021 and 2022 only, and the two changes are the same.
    expect(found).toMatchObject({
      years: { before: [2019, 2020], after: [2022, 2023] },
      ranks: { dates: { larger: 0, of: 1 } },
    });
  });

  test("a partner that supplies next to nothing is shown, and not ranked", () => {
    const found = afterSignature(TRADE, "NAM", 2021, isPartner);
    expect(found).toMatchObject({ state: "compared", ranks: null, change: { shareAfter: 0 } });
  });

  test("a signature of last year is too early", () => {
    expect(afterSignature(TRADE, "CAN", 2023, isPartner)).toEqual({ state: "too-early", yearsAfter: 1 });
  });

  test("years whose tables hold the largest flows only are not used", () => {
    const partial = TRADE.map((year) => ({ ...year, isComplete: false }));
    expect(afterSignature(partial, "CAN", 2021, isPartner)).toEqual({ state: "no-whole-years" });
    const without2024 = TRADE.map((year) => ({ ...year, isComplete: year.year !== 2024 }));
    expect(afterSignature(without2024, "CAN", 2021, isPartner)).toMatchObject({
      years: { before: [2019, 2020], after: [2022, 2023] },
    });
  });
});

const PLACES = ["CAN", "CHL", "CHN", "ZAF", "BRA", "PER"];
const anyTrade = fc
  .array(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 6, maxLength: 6 }), {
    minLength: 8,
    maxLength: 8,
  })
  .map((rows) =>
    rows.map((row, i) =>
      aYear(2017 + i, Object.fromEntries(row.map((value, j) => [PLACES[j] ?? "", value]))),
    ),
  );

test("for any trade, a rank lies within its number, and a common factor changes none", () => {
  fc.assert(
    fc.property(anyTrade, fc.constantFrom(2020, 2021, 2022), (years, date) => {
      const found = afterSignature(years, "CAN", date, isPartner);
      const dear = years.map((year) => ({ ...year, values: year.values.map((value) => value * 8) }));
      const again = afterSignature(dear, "CAN", date, isPartner);
      if (found.state !== "compared" || again.state !== "compared") return;
      expect(again.ranks).toEqual(found.ranks);
      for (const { larger, of } of Object.values(found.ranks ?? {})) {
        expect(larger).toBeGreaterThanOrEqual(0);
        expect(larger).toBeLessThanOrEqual(of);
      }
    }),
  );
});
