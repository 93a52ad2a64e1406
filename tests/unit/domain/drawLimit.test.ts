import { describe, expect, test } from "vitest";
import { flowsWithin } from "#domain/drawLimit.ts";
import { niceSteps } from "#domain/niceSteps.ts";
import { classOf } from "#domain/shareClasses.ts";

describe("how many flows are drawn", () => {
  const quantities = [50, 30, 15, 5];

  test("a number keeps that many, or all there are", () => {
    expect(flowsWithin({ kind: "count", flows: 2 }, quantities, 100)).toBe(2);
    expect(flowsWithin({ kind: "count", flows: 9 }, quantities, 100)).toBe(4);
  });

  test("all of the trade is all of it, down to the last dollar", () => {
    expect(flowsWithin({ kind: "cover", percent: 100 }, [1e9, 1e-3], 1e9)).toBe(2);
  });

  test("a percentage keeps the fewest that reach it", () => {
    expect(flowsWithin({ kind: "cover", percent: 80 }, quantities, 100)).toBe(2);
    expect(flowsWithin({ kind: "cover", percent: 81 }, quantities, 100)).toBe(3);
    expect(flowsWithin({ kind: "cover", percent: 100 }, quantities, 100)).toBe(4);
  });

  test("a percentage that filtered flows cannot reach keeps them all", () => {
    expect(flowsWithin({ kind: "cover", percent: 90 }, [5], 100)).toBe(1);
  });
});

describe("legend steps", () => {
  test("are three round quantities below the largest flow", () => {
    expect(niceSteps(3_020_111)).toEqual([2_000_000, 200_000, 50_000]);
    expect(niceSteps(7)).toEqual([5, 1, 0.1]);
  });

  test("do not exist without a flow", () => {
    expect(niceSteps(0)).toEqual([]);
  });
});

describe("share classes", () => {
  test("a break belongs to the class above, but 65 % itself does not exceed the benchmark", () => {
    expect(classOf(0)).toBe(0);
    expect(classOf(0.0499)).toBe(0);
    expect(classOf(0.05)).toBe(1);
    expect(classOf(0.4)).toBe(4);
    expect(classOf(0.65)).toBe(4);
    expect(classOf(0.6501)).toBe(5);
    expect(classOf(1)).toBe(5);
  });
});
