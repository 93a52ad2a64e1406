import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNumberFormat, type Precision } from "#i18n/numberFormat.ts";
import { LANGUAGES } from "#schema/ids.ts";

const THIN_SPACE = "\u202f";

const PRECISIONS: readonly Precision[] = [
  { of: "decimals", leastDigits: 0, mostDigits: 0 },
  { of: "decimals", leastDigits: 1, mostDigits: 1 },
  { of: "decimals", leastDigits: 0, mostDigits: 1 },
  { of: "decimals", leastDigits: 0, mostDigits: 3 },
  { of: "figures", leastDigits: 2, mostDigits: 2 },
  { of: "figures", leastDigits: 1, mostDigits: 2 },
  { of: "figures", leastDigits: 1, mostDigits: 3 },
];

function intl({ of, leastDigits, mostDigits }: Precision): Intl.NumberFormat {
  return of === "decimals"
    ? new Intl.NumberFormat("en", { minimumFractionDigits: leastDigits, maximumFractionDigits: mostDigits })
    : new Intl.NumberFormat("en", {
        minimumSignificantDigits: leastDigits,
        maximumSignificantDigits: mostDigits,
      });
}

/** Numbers of every size, and those that people write: few digits, halves among them. */
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 9 })).map(([n, d]) => n / 10 ** d),
  fc.integer(),
);

describe("numbers have the digits that Intl gives them", () => {
  test.each(PRECISIONS)("$of, $least to $most", (precision) => {
    const ours = createNumberFormat("en", precision);
    const theirs = intl(precision);
    fc.assert(
      fc.property(numbers, (value) => {
        // Zero has no sign.
        const digits = theirs.format(value || 0);
        expect(ours(value)).toBe(digits.replaceAll(",", THIN_SPACE));
      }),
      { numRuns: 2000 },
    );
  });
});

test("halves are rounded up, as they are written and not as they are stored", () => {
  const cents = createNumberFormat("en", { of: "decimals", leastDigits: 2, mostDigits: 2 });
  expect([1.005, 2.675, 0.994_999, -1.005].map(cents)).toEqual(["1.01", "2.68", "0.99", "-1.01"]);
});

test("all languages group digits by thin spaces and part decimals by a comma, but three by a point", () => {
  const written = LANGUAGES.map((language) => [language, createNumberFormat(language)(1_234_567.5)]);
  const withPoint = written
    .filter(([, text]) => text === "1\u202f234\u202f567.5")
    .map(([language]) => language);
  expect(withPoint.sort()).toEqual(["en", "ga", "mt"]);
  expect(written.filter(([, text]) => text === "1\u202f234\u202f567,5")).toHaveLength(LANGUAGES.length - 3);
});
