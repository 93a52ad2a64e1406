import { expect, test } from "vitest";
import { spreadFlags } from "#cartography/marks/spreadFlags.ts";

test("a lone flag stands straight up", () => {
  expect(spreadFlags([{ id: "a", x: 10, y: 10 }], 15, 16)).toEqual([{ id: "a", dx: 0, dy: -15 }]);
});

test("flags at one place spread until each can be hit", () => {
  const feet = Array.from({ length: 8 }, (_, index) => ({ id: String(index), x: 100, y: 100 }));
  const heads = spreadFlags(feet, 15, 16);
  for (const [index, a] of heads.entries()) {
    for (const b of heads.slice(index + 1)) expect(Math.hypot(a.dx - b.dx, a.dy - b.dy)).toBeGreaterThan(12);
  }
});

test("a chain of neighbours is one group, and every flag is kept", () => {
  const feet = ["a", "b", "c", "d"].map((id, index) => ({ id, x: index * 12, y: 0 }));
  expect(
    spreadFlags(feet, 15, 16)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["a", "b", "c", "d"]);
});
