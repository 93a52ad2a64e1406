import fc from "fast-check";
import { expect, test } from "vitest";
import { mapDegreesToPlan } from "#cartography/mapDegrees.ts";
import { equalEarth } from "#cartography/projection.ts";
import { toScreen } from "#cartography/screenFrame.ts";
import { startFrame } from "#cartography/startFrame.ts";
import { worldExtent } from "#cartography/worldExtent.ts";
import { isSameCamera, positionOfFrame } from "#map/camera.ts";

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

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
        const extent = worldExtent(equalEarth, width < 600);
        const { center, zoom } = positionOfFrame(
          startFrame(equalEarth, null, width, height, { top, right, bottom, left }),
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
  const { center } = positionOfFrame(
    startFrame(equalEarth, { longitude: 23.5, latitude: -2.9, zoom: 4 }, 800, 600, NO_INSETS),
  );
  const [x, y] = mapDegreesToPlan(center);
  const [wantedX, wantedY] = equalEarth.forward(23.5, -2.9);
  expect([x, y]).toEqual([expect.closeTo(wantedX, 9), expect.closeTo(wantedY, 9)]);
});

test("a camera differs from another only where an address would tell them apart", () => {
  const camera = { longitude: 10, latitude: 50, zoom: 3 };
  expect(isSameCamera(camera, { ...camera, zoom: 3.001 })).toBe(true);
  expect(isSameCamera(camera, { ...camera, zoom: 3.5 })).toBe(false);
  expect(isSameCamera(camera, null)).toBe(false);
});
