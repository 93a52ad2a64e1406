import fc from "fast-check";
import { expect, test } from "vitest";
import { homeExtent } from "#cartography/frame/homeExtent.ts";
import { globeOutlook, startOutlook } from "#cartography/frame/outlook.ts";
import { toScreen } from "#cartography/frame/screenFrame.ts";
import { equalEarth } from "#cartography/plane/cut/cutProjections.ts";
import * as discs from "#cartography/plane/disc/discProjections.ts";
import { mapDegreesToPlan } from "#cartography/plane/mapDegrees.ts";
import { positionOf } from "#map/camera.ts";

const FACE = [20, 20] as const;
const SIZE = { width: 800, height: 600 };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const OPENING = {
  id: "equal-earth",
  camera: null,
  face: FACE,
  size: SIZE,
  insets: NO_INSETS,
  discs,
} as const;

test("the whole world fits between the panels, whatever the screen", () => {
  const inset = fc.integer({ min: 0, max: 120 });
  fc.assert(
    fc.property(
      fc.integer({ min: 500, max: 2600 }),
      fc.integer({ min: 400, max: 1600 }),
      inset,
      inset,
      inset,
      inset,
      (width, height, top, right, bottom, left) => {
        const extent = homeExtent(equalEarth, width < 600);
        const { center, zoom } = positionOf(
          startOutlook({
            ...OPENING,
            size: { width, height },
            insets: { top, right, bottom, left },
          }),
        );
        const frame = { centre: mapDegreesToPlan(center), pixelsPerUnit: 512 * 2 ** zoom, width, height };
        const [west, north] = toScreen(frame, [extent.west, extent.north]);
        const [east, south] = toScreen(frame, [extent.east, extent.south]);
        expect(west).toBeGreaterThanOrEqual(left - 0.5);
        expect(east).toBeLessThanOrEqual(width - right + 0.5);
        expect(north).toBeGreaterThanOrEqual(top - 0.5);
        expect(south).toBeLessThanOrEqual(height - bottom + 0.5);
      },
    ),
  );
});

test("a camera in true degrees comes to the same spot of the plan", () => {
  const { center } = positionOf(
    startOutlook({ ...OPENING, camera: { longitude: 23.5, latitude: -2.9, zoom: 4 } }),
  );
  const [x, y] = mapDegreesToPlan(center);
  const [wantedX, wantedY] = equalEarth.forward(23.5, -2.9);
  expect([x, y]).toEqual([expect.closeTo(wantedX, 9), expect.closeTo(wantedY, 9)]);
});

test("the whole globe fits between the panels and faces the place it is given", () => {
  const insets = { top: 10, right: 30, bottom: 50, left: 0 };
  const { projection, frame } = startOutlook({ ...OPENING, id: "globe", insets });
  const rim = projection.outline().map((point) => toScreen(frame, point));
  const radius = Math.max(...rim.map(([x, y]) => Math.hypot(x - 400, y - 300)));
  expect(radius).toBeGreaterThan(265);
  expect(radius).toBeLessThanOrEqual(270.5);
  expect(toScreen(frame, projection.forward(...FACE))).toEqual([400, 300]);
});

test("what MapLibre is told of a globe gives the same globe back", () => {
  const outlook = startOutlook({ ...OPENING, id: "globe" });
  const { center, zoom } = positionOf(outlook);
  const again = globeOutlook(discs.globe, center, zoom, SIZE);
  expect(again.frame.pixelsPerUnit).toBeCloseTo(outlook.frame.pixelsPerUnit, 6);
  expect(again.projection.forward(30, 40)).toEqual(outlook.projection.forward(30, 40));
});
