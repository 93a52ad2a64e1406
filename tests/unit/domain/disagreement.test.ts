import { expect, test } from "vitest";
import { disagree } from "#domain/disagreement.ts";

const usd = (valueThousands: number) => ({ valueThousands, currency: "USD" as const });
const eur = (valueThousands: number) => ({ valueThousands, currency: "EUR" as const });

test("two reports in one currency disagree beyond a factor of two, whichever is larger", () => {
  expect(disagree(usd(1000), usd(2000))).toBe(false);
  expect(disagree(usd(1000), usd(2001))).toBe(true);
  expect(disagree(usd(2001), usd(1000))).toBe(true);
});

test("an exchange rate is not taken for a disagreement", () => {
  expect(disagree(usd(2400), eur(1000))).toBe(false);
  expect(disagree(usd(2501), eur(1000))).toBe(true);
});

test("small flows are left alone, and one that only one side has is not", () => {
  expect(disagree(usd(99), usd(1))).toBe(false);
  expect(disagree(usd(100), usd(0))).toBe(true);
});
