import fc from "fast-check";
import { expect, test } from "vitest";
import { leadingFlows } from "#domain/trade/leadingFlows.ts";

const quantities = fc
  .array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 300 })
  .map((amounts) => amounts.sort((a, b) => b - a));
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

test("up to forty flows all lead", () => {
  expect(leadingFlows([])).toBe(0);
  expect(leadingFlows([9, 1])).toBe(2);
  expect(leadingFlows(Array(40).fill(1))).toBe(40);
});

test("of a thousand equal flows sixty lead, of a thousand behind one giant forty", () => {
  expect(leadingFlows(Array(1000).fill(1))).toBe(60);
  expect(leadingFlows([1_000_000, ...Array(999).fill(1)])).toBe(40);
});

test("between forty and sixty, exactly as many lead as it takes for four fifths of what is drawn", () => {
  fc.assert(
    fc.property(quantities, (amounts) => {
      const leading = leadingFlows(amounts);
      if (leading <= 40 || leading >= 60) return;
      expect(sum(amounts.slice(0, leading))).toBeGreaterThanOrEqual(0.8 * sum(amounts) * (1 - 1e-9));
      expect(sum(amounts.slice(0, leading - 1))).toBeLessThan(0.8 * sum(amounts));
    }),
  );
  const slope = Array.from({ length: 100 }, (_, rank) => Math.round(1000 * 0.968 ** rank));
  expect(leadingFlows(slope)).toBe(46);
});
