import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapDegreesToPlan, planToMapDegrees } from "#cartography/mapDegrees.ts";
import { equalEarth, mercator, relativeLongitude } from "#cartography/projection.ts";

const longitude = fc.double({ min: -179.99, max: 179.99, noNaN: true });
const latitude = fc.double({ min: -84, max: 84, noNaN: true });

describe.each([equalEarth, mercator])("the $id projection", (projection) => {
  test("keeps the world inside the unit square and comes back to where it started", () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [x, y] = projection.forward(lon, lat);
        expect(x).toBeGreaterThanOrEqual(-1e-9);
        expect(x).toBeLessThanOrEqual(1 + 1e-9);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(1);
        const back = projection.inverse([x, y]);
        expect(back?.[1]).toBeCloseTo(lat, 4);
        const turn = Math.abs((back?.[0] ?? 999) - lon);
        expect(Math.min(turn, Math.abs(360 - turn))).toBeLessThan(1e-3);
      }),
    );
  });

  test("survives the detour over MapLibre's degrees", () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const point = projection.forward(lon, lat);
        const back = mapDegreesToPlan(planToMapDegrees(point));
        expect(back[0]).toBeCloseTo(point[0], 9);
        expect(back[1]).toBeCloseTo(point[1], 9);
      }),
    );
  });

  test("keeps Chukotka beside Russia, on the right edge", () => {
    expect(projection.forward(-172, 66)[0]).toBeGreaterThan(projection.forward(170, 66)[0]);
  });
});

test("a point beyond the edge of the Equal Earth world is nowhere", () => {
  expect(equalEarth.inverse([0.01, 0.27])).toBeNull();
});

test("equal areas stay equal: a degree cell at 60° takes half the room of one at the equator", () => {
  const area = (lat: number) => {
    const [x0, y0] = equalEarth.forward(11, lat - 0.5);
    const [x1] = equalEarth.forward(12, lat);
    const [, y1] = equalEarth.forward(11, lat + 0.5);
    return Math.abs((x1 - x0) * (y1 - y0));
  };
  expect(area(60) / area(0)).toBeCloseTo(Math.cos(Math.PI / 3), 2);
});

test("longitudes are counted from 11° E", () => {
  expect(relativeLongitude(11)).toBe(0);
  expect(relativeLongitude(-170)).toBeCloseTo(179);
  expect(relativeLongitude(-168)).toBeCloseTo(-179);
});
