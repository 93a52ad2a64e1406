import fc from "fast-check";
import { expect, test } from "vitest";
import { gradeOfCode, gradeOfShare, gradeOfSum, gradeRank, isBelow } from "#domain/grade.ts";
import { type ScopeId, scopeOf } from "#schema/coverageScope.ts";
import type { CodeYear } from "#schema/dossier.ts";
import { GRADES } from "#schema/ids.ts";
import { share } from "#schema/units.ts";

const year = (scope: ScopeId, completeness: CodeYear["completeness"]): CodeYear => ({
  year: 2024,
  completeness,
  scope: scopeOf(scope),
  flowCount: 1,
  valueThousands: 1,
  unallocatedThousands: 0,
  shareOfReported: null,
  absentImporters: null,
});

test.each([
  ["official", "reported", true, year("complete", "complete")],
  ["official", "customs", true, year("eu-imports", "complete")],
  ["reconciled", "reconciled", true, year("complete", "complete")],
  ["partial", "reconciled", true, year("top6", "partial")],
  ["shared-code", "reconciled", false, year("top6", "partial")],
  ["reconstructed", "reconciled", false, year("top10-reconstructed", "partial")],
] as const)("a code is %s by the weakest that holds", (grade, method, isSpecific, coverage) => {
  expect(gradeOfCode({ method, isSpecific, coverage: [coverage] }, 2024)).toBe(grade);
});

test("a sum has the weakest grade that, with all weaker ones, makes up a tenth of it", () => {
  const of = (parts: Partial<Record<(typeof GRADES)[number], number>>) =>
    gradeOfSum(GRADES.map((grade) => parts[grade] ?? 0));
  expect(of({ official: 91, disputed: 9 })).toBe("official");
  expect(of({ official: 90, disputed: 10 })).toBe("disputed");
  expect(of({ official: 90, partial: 4, disputed: 6 })).toBe("partial");
  expect(of({ reconciled: 1 })).toBe("reconciled");
  expect(of({})).toBe("official");
});

test("to make a part weaker never makes a sum surer", () => {
  const part = fc.tuple(fc.nat(GRADES.length - 1), fc.nat(1000));
  const sum = (parts: readonly (readonly [number, number])[]) =>
    gradeRank(
      gradeOfSum(
        GRADES.map((_, rank) => parts.reduce((total, [of, amount]) => total + (of === rank ? amount : 0), 0)),
      ),
    );
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1 }),
      fc.nat(GRADES.length),
      ([[rank, amount] = [0, 0], ...rest], by) => {
        const weakened = Math.min(GRADES.length - 1, rank + by);
        expect(sum([[weakened, amount], ...rest])).toBeGreaterThanOrEqual(sum([[rank, amount], ...rest]));
      },
    ),
  );
});

test("a view hides what is weaker than its grade, and nothing with any", () => {
  expect(GRADES.filter((grade) => isBelow(grade, "partial"))).toEqual(GRADES.slice(3));
  expect(GRADES.filter((grade) => isBelow(grade, "any"))).toEqual([]);
});

test("a share without a published total is partial, one marked by its publisher estimated, and none has no grade", () => {
  const entry = (value: number | null, isEstimated = false) => ({
    share: value === null ? null : share(value),
    isEstimated,
  });
  const [total, sum] = [{ denominator: "published-total" }, { denominator: "sum-of-places" }] as const;
  expect(gradeOfShare(entry(0.5), total)).toBe("official");
  expect(gradeOfShare(entry(0.5), sum)).toBe("partial");
  expect(gradeOfShare(entry(0.5, true), sum)).toBe("estimated");
  expect(gradeOfShare(entry(null, true), total)).toBeNull();
});
