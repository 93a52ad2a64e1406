import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels } from "#cartography/labelPlacement.ts";

const BOUNDS = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (id: string, x: number, y: number) => ({ id, x, y, width: 60, height: 16, gap: 6 });

test("a lone label stands above its point", () => {
  const [placed] = placeLabels([label("COD", 200, 150)], [], [], BOUNDS);
  expect(placed).toMatchObject({ id: "COD", dx: 0 });
  expect(placed?.dy).toBeLessThan(0);
});

test("a label steps aside for a flow that runs through its first place", () => {
  const flow = Array.from({ length: 10 }, (_, index) => [170 + index * 6, 138]).flat();
  const [placed] = placeLabels([label("COD", 200, 150)], [], flow, BOUNDS);
  expect(placed?.dy).toBeGreaterThan(0);
});

test("no two labels overlap, none leaves the map, none covers an obstacle", () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), point, (points, [ox, oy]) => {
      const labels = points.map(([x, y], index) => label(String(index), x, y));
      const obstacle = { left: ox, right: ox + 20, top: oy, bottom: oy + 20 };
      const placed = placeLabels(labels, [obstacle], [], BOUNDS);
      const boxes = placed.map(({ id, dx, dy }) => {
        const { x, y } = labels[Number(id)] as { x: number; y: number };
        return { left: x + dx - 30, right: x + dx + 30, top: y + dy - 8, bottom: y + dy + 8 };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
        for (const other of [obstacle, ...boxes.slice(index + 1)]) {
          const meets =
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom;
          expect(meets).toBe(false);
        }
      }
    }),
  );
});
