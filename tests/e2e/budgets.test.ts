import { describe, expect, test } from "vitest";
import { measureBudgets } from "../../.ci/budgets.mjs";

describe("what a reader downloads", () => {
  const { budgets, hasMap } = measureBudgets();

  test("is measured with the map and its worker in it", () => {
    expect(hasMap).toBe(true);
  });

  test.each(budgets)("$name: $sizeKb kB of $limitKb kB", ({ sizeKb, limitKb }) => {
    expect(sizeKb).toBeGreaterThan(0);
    expect(sizeKb).toBeLessThanOrEqual(limitKb);
  });
});
