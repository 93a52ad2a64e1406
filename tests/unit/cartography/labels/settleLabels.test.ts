import fc from "fast-check";
import { expect, test } from "vitest";
import { type FlowLine, flowLine } from "#cartography/flows/flowLines.ts";
import { crossesBox } from "#cartography/labels/crossesBox.ts";
import { settleLabels } from "#cartography/labels/settleLabels.ts";

const BOUNDS = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (id: string, x: number, y: number) => ({ id, x, y, width: 60, height: 16, gap: 6 });
const flow = (ends: string[], ...points: number[]): FlowLine => flowLine(ends, 3, points);

test("a lone label stands above its point", () => {
  const [placed] = settleLabels([label("COD", 200, 150)], [], [], BOUNDS);
  expect(placed).toMatchObject({ id: "COD", dx: 0 });
  expect(placed?.dy).toBeLessThan(0);
});

test("a label that points beyond the screen stands on its edge, on its own flow and beside another's label", () => {
  const away = { ...label("CHN", 386, 150), towards: [1, 0.2] as const };
  const own = flow(["CHN", "FIN"], 0, 150, 400, 150);
  const [china, japan] = settleLabels([away, { ...away, id: "JPN" }], [], [own], BOUNDS);
  expect(china).toMatchObject({ dx: BOUNDS.right - 30 - 386, dy: 0 });
  expect(japan?.dx).toBe(china?.dx);
  expect(Math.abs(japan?.dy ?? 0)).toBe(16);
});

test("a label steps aside for a flow that runs through its first place", () => {
  const [placed] = settleLabels(
    [label("COD", 200, 150)],
    [],
    [flow(["CHL", "CHN"], 0, 138, 400, 138)],
    BOUNDS,
  );
  expect(placed?.dy).toBeGreaterThan(-6);
});

test("a label stays off a flow of its own place as strictly as off a flag, whatever else it then crosses", () => {
  const own = [flow(["COD", "CHN"], 200, 150, 400, 150), flow(["COD", "CHL"], 200, 150, 200, 0)];
  const others = Array.from({ length: 40 }, (_, index) =>
    flow(["CHL", "CHN"], 0, 155 + index, 400, 155 + index),
  );
  const left = Array.from({ length: 40 }, (_, index) =>
    flow(["CHL", "CHN"], 0, 110 + index, 190, 110 + index),
  );
  const [placed] = settleLabels([label("COD", 200, 150)], [], [...own, ...others, ...left], BOUNDS);
  const { dx = 0, dy = 0 } = placed ?? {};
  const box = { left: 170 + dx, right: 230 + dx, top: 142 + dy, bottom: 158 + dy };
  expect(own.some((line) => crossesBox(line, box))).toBe(false);
});

test("a label that its own flows leave no room is still drawn", () => {
  const star = Array.from({ length: 72 }, (_, index) => {
    const angle = (index * Math.PI) / 36;
    return flow(["COD", "CHN"], 200, 150, 200 + 300 * Math.cos(angle), 150 + 300 * Math.sin(angle));
  });
  expect(settleLabels([label("COD", 200, 150)], [], star, BOUNDS)).toHaveLength(1);
});

test("a flow crosses a box with its width, not only with its middle", () => {
  const box = { left: 100, right: 160, top: 100, bottom: 116 };
  expect(crossesBox(flow([], 0, 108, 400, 108), box)).toBe(true);
  expect(crossesBox(flow([], 0, 118, 400, 118), box)).toBe(true);
  expect(crossesBox(flow([], 0, 120, 400, 120), box)).toBe(false);
  expect(crossesBox(flow([], 130, 0, 130, 400), box), "between two far points").toBe(true);
  expect(crossesBox(flow([], 130, 0, 130, 90), box), "ending short of it").toBe(false);
});

test("no two labels overlap, none leaves the map, none covers an obstacle or lies on another's line", () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), point, (points, [ox, oy]) => {
      const labels = points.map(([x, y], index) => label(String(index), x, y));
      const obstacle = { left: ox, right: ox + 20, top: oy, bottom: oy + 20 };
      const placed = settleLabels(labels, [obstacle], [], BOUNDS);
      const boxes = placed.map(({ id, dx, dy }) => {
        const { x, y } = labels[Number(id)] as { x: number; y: number };
        return { left: x + dx - 30, right: x + dx + 30, top: y + dy - 8, bottom: y + dy + 8 };
      });
      const leaders = placed.map(({ id, leaderEnd }) => {
        const { x, y } = labels[Number(id)] as { x: number; y: number };
        return leaderEnd === null ? null : flowLine([], 0, [x, y, x + leaderEnd[0], y + leaderEnd[1]]);
      });
      for (const [index, box] of boxes.entries()) {
        for (const [other, leader] of leaders.entries())
          if (other !== index && leader !== null) expect(crossesBox(leader, box)).toBe(false);
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
