import { expect, test } from "vitest";
import { isWhole, missingPart } from "#domain/coverage/missingPart.ts";
import type { AbsentImporter } from "#schema/absentImporters.ts";
import { type ScopeId, scopeOf } from "#schema/coverageScope.ts";

const held = (
  scope: ScopeId,
  shareOfReported: number | null = null,
  absentImporters: readonly AbsentImporter[] | null = null,
) => ({
  scope: scopeOf(scope),
  shareOfReported,
  absentImporters,
});

test("a whole table, totals of the EU and headings with exact totals miss nothing", () => {
  for (const scope of ["complete", "eu-total", "top10-reconstructed"] as const) {
    expect(missingPart(held(scope))).toBe(0);
    expect(isWhole(held(scope))).toBe(true);
  }
});

test("a table of what is reported misses what is below its threshold and the importers that are silent", () => {
  expect(missingPart(held("reported-over-250-kusd", 0.99))).toBeCloseTo(0.01, 12);
  expect(missingPart(held("reported-over-250-kusd", 0.9, [{ place: "MAR", share: 0.5 }]))).toBeCloseTo(
    0.55,
    12,
  );
  expect(isWhole(held("reported-over-250-kusd", 0.9))).toBe(false);
});

test("where nobody knows the whole, the missing part is not known, and the table is not whole", () => {
  expect(missingPart(held("eu-imports"))).toBeNull();
  expect(isWhole(held("eu-imports"))).toBe(false);
});
