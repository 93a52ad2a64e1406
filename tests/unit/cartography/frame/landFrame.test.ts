import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { landFrame, landPlace } from "#cartography/frame/landFrame.ts";
import { LAND_SIZES, landSize } from "#cartography/frame/landSize.ts";
import { mapInsets } from "#cartography/frame/mapInsets.ts";
import { startOutlook } from "#cartography/frame/outlook.ts";
import { toScreen } from "#cartography/frame/screenFrame.ts";
import { equalEarth } from "#cartography/plane/cutProjections.ts";

/** A window of a given width, as a media query sees it. */
const windowOf = (width: number) => (query: string) => width <= Number(/\d+/.exec(query)?.[0]);

describe("land drawn ahead", () => {
  test("lies in a map of any size so that every place is where the map has it", () => {
    const size = fc.record({
      width: fc.integer({ min: 280, max: 2000 }),
      height: fc.integer({ min: 160, max: 1200 }),
    });
    const longitude = fc.double({ min: -180, max: 180, noNaN: true });
    const latitude = fc.double({ min: -60, max: 85, noNaN: true });
    fc.assert(
      fc.property(size, longitude, latitude, fc.constantFrom(...LAND_SIZES), (map, lon, lat, drawing) => {
        const outlook = startOutlook({
          id: "equal-earth",
          camera: null,
          face: [0, 0],
          size: map,
          insets: mapInsets(["zoom", "projection"], map.width),
          discs: null,
        });
        if (outlook === null) throw new Error("Equal Earth needs no discs");
        const point = equalEarth.forward(lon, lat);
        const drawn = landFrame(drawing);
        const { transform, scale: enlarged } = landPlace(drawing, outlook.frame);
        const [left = 0, top = 0, scale = 0] = [...(transform.translate ?? []), transform.scale].map(Number);
        expect(scale).toBe(enlarged);
        const [x, y] = toScreen(drawn, point);
        const [mapX, mapY] = toScreen(outlook.frame, point);
        expect(left + x * scale).toBeCloseTo(mapX, 6);
        expect(top + y * scale).toBeCloseTo(mapY, 6);
      }),
    );
  });

  test("holds the whole world, with room for strokes over its edge", () => {
    for (const size of LAND_SIZES) {
      const frame = landFrame(size);
      for (const point of equalEarth.outline()) {
        const [x, y] = toScreen(frame, point);
        expect(Math.min(x, y, frame.width - x, frame.height - y)).toBeGreaterThan(10);
      }
    }
  });

  test.each([
    [320, "small"],
    [479, "small"],
    [480, "medium"],
    [719, "medium"],
    [720, "large"],
    [2560, "large"],
  ] as const)("for a window of %i px is the %s one", (width, size) => {
    expect(landSize(windowOf(width))).toBe(size);
  });
});
