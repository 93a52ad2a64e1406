import { expect, test } from "vitest";
import { methodOf } from "#schema/tradeMethod.ts";

test.each([
  ["baci-v202601", "world", "reconciled"],
  ["un-comtrade-imports", "world", "reported"],
  ["eurostat-comext", "eu-imports", "customs"],
  ["eurostat-all-procedures", "eu-total", "customs"],
] as const)("figures of %s for %s are %s", (sourceId, market, method) => {
  expect(methodOf({ sourceId, market })).toBe(method);
});
