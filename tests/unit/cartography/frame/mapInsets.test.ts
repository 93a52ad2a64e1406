import { expect, test } from "vitest";
import { controlRoom } from "#cartography/frame/controlRoom.ts";
import { mapInsets } from "#cartography/frame/mapInsets.ts";
import { startOutlook } from "#cartography/frame/outlook.ts";
import { toScreen } from "#cartography/frame/screenFrame.ts";
import type { LonLat } from "#cartography/plane/planPoint.ts";
import { readBuiltData } from "../../../support/builtData.ts";

const { manifest } = readBuiltData();
const CONTROLS = ["zoom", "projection"] as const;
const CAPE_HORN: LonLat = [-67.3, -55.98];

test.each([320, 360, 390, 400, 480])("at %d pixels controls cover no place of the world", (width) => {
  // The height that the page gives its map.
  const size = { width, height: Math.round(width / 1.7 + 28) };
  for (const projection of ["equal-earth", "mercator"] as const) {
    const outlook = startOutlook({
      id: projection,
      camera: null,
      face: [0, 0],
      size,
      insets: mapInsets(CONTROLS, width),
      discs: null,
    });
    if (outlook === null) throw new Error("flat maps need no discs");
    const anchors: LonLat[] = manifest.places.filter(({ id }) => id !== "ATA").map(({ anchor }) => anchor);
    const covered = [CAPE_HORN, ...anchors]
      .map((anchor) => toScreen(outlook.frame, outlook.projection.forward(...anchor)))
      .filter(([x, y]) =>
        controlRoom(CONTROLS, size).some(
          ({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom,
        ),
      );
    expect(covered).toEqual([]);
  }
});
