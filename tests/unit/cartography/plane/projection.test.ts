import { geoEqualEarthRaw } from "d3-geo";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equalEarth, mercator } from "#cartography/plane/cut/cutProjections.ts";
import { europe, globe } from "#cartography/plane/disc/discProjections.ts";
import { equalEarthForward } from "#cartography/plane/equalEarth.ts";
import { mapDegreesToPlan, planToMapDegrees } from "#cartography/plane/mapDegrees.ts";
import { relativeLongitude } from "#cartography/plane/relativeLongitude.ts";

const longitude = fc.double({ min: -179.99, max: 179.99, noNaN: true });
const latitude = fc.double({ min: -84, max: 84, noNaN: true });

describe.each([equalEarth, mercator, europe])("the $id projection", (projection) => {
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
    if (projection.kind === "disc") return;
    expect(projection.forward(-172, 66)[0]).toBeGreaterThan(projection.forward(170, 66)[0]);
  });
});

describe("a globe", () => {
  const facing = globe([30, 25], 2);

  test("brings every place it shows back to where it is", () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        fc.pre(facing.shows([lon, lat]));
        const back = facing.inverse(facing.forward(lon, lat));
        if (back === null) throw new Error("a place that is seen has a longitude and a latitude");
        // Near the rim a step on the ground is next to nothing on the plan.
        const [there, here] = [facing.forward(...back), facing.forward(lon, lat)];
        expect(Math.hypot(there[0] - here[0], there[1] - here[1])).toBeLessThan(1e-7);
      }),
    );
  });

  test("hides the far side", () => {
    expect(facing.shows([30, 25])).toBe(true);
    expect(facing.shows([-150, -25])).toBe(false);
    expect(facing.inverse([0.9, 0.9])).toBeNull();
  });
});

test("the Europe view keeps areas: Finland and Greece are as large beside each other as on the Earth", () => {
  const cell = (lon: number, lat: number) => {
    const at = (dx: number, dy: number) => europe.forward(lon + dx, lat + dy);
    const [origin, east, north] = [at(-0.05, -0.05), at(0.05, -0.05), at(-0.05, 0.05)];
    const [a, b] = [east[0] - origin[0], east[1] - origin[1]];
    const [c, d] = [north[0] - origin[0], north[1] - origin[1]];
    return Math.abs(a * d - b * c);
  };
  const ratio = Math.cos((63 * Math.PI) / 180) / Math.cos((38 * Math.PI) / 180);
  expect(cell(26, 63) / cell(22, 38)).toBeCloseTo(ratio, 2);
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

test("longitudes are counted from a meridian", () => {
  expect(relativeLongitude(11, 11)).toBe(0);
  expect(relativeLongitude(-170, 11)).toBeCloseTo(179);
  expect(relativeLongitude(-168, 11)).toBeCloseTo(-179);
});

test("our Equal Earth is d3's", () => {
  fc.assert(
    fc.property(longitude, latitude, (lon, lat) => {
      const [x, y] = equalEarthForward((lon * Math.PI) / 180, (lat * Math.PI) / 180);
      const [theirX, theirY] = geoEqualEarthRaw((lon * Math.PI) / 180, (lat * Math.PI) / 180);
      expect([x, y]).toEqual([expect.closeTo(theirX, 9), expect.closeTo(theirY, 9)]);
    }),
  );
});
