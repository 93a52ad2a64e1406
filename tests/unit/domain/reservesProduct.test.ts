import { expect, test } from "vitest";
import { describeReserves, reservesProduct } from "#domain/reservesProduct.ts";

test.each([
  ["", "reserves"],
  ["contained lithium", "reserves, contained lithium"],
])("reserves of %j are told as %j and found again", (product, told) => {
  expect(describeReserves(product)).toBe(told);
  expect(reservesProduct(told)).toBe(product);
});
