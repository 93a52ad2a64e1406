import { expect, test } from "vitest";
import { startOutlook } from "#cartography/frame/outlook.ts";
import { toScreen } from "#cartography/frame/screenFrame.ts";
import * as discs from "#cartography/plane/disc/discProjections.ts";
import type { LonLat } from "#cartography/plane/planPoint.ts";
import { outlookOf, positionOf } from "#map/camera.ts";
import { createBaseMap } from "#map/createBaseMap.ts";
import { mapPaint } from "#theme/mapPaint.ts";
import "maplibre-gl/dist/maplibre-gl.css";

const SIZE = { width: 640, height: 420 };
const INSETS = { top: 12, right: 12, bottom: 12, left: 12 };
const TEXT = {
  mapName: "Map",
  describedBy: "",
  place: String,
  share: String,
  scrollHint: "",
  scrollHintMac: "",
  touchHint: "",
};
const CITIES: readonly LonLat[] = [
  [4.35, 50.85],
  [25.5, -11.7],
  [36.8, -1.3],
  [116.4, 39.9],
  [-43.2, -22.9],
  [18.4, -33.9],
  [24.9, 60.2],
  [151.2, -33.9],
  [103.8, 1.3],
];

test("our globe is MapLibre's to half a pixel, so drawing and living map lie on each other", async () => {
  const container = document.createElement("div");
  container.style.width = `${SIZE.width}px`;
  container.style.height = `${SIZE.height}px`;
  document.body.append(container);
  for (const camera of [null, { longitude: 100, latitude: -20, zoom: 2.4 }]) {
    const outlook = startOutlook({
      id: "globe",
      camera,
      face: [25, 22],
      size: SIZE,
      insets: INSETS,
      discs,
    });
    const paint = mapPaint("light");
    const map = createBaseMap(container, {
      position: positionOf(outlook),
      projection: outlook.projection,
      paint,
      text: TEXT,
    });
    await map.once("load");
    const { projection, frame } = outlookOf(map, outlook.projection, SIZE);
    const seen = CITIES.filter((city) => projection.shows(city));
    expect(seen.length).toBeGreaterThan(2);
    for (const [longitude, latitude] of seen) {
      const theirs = map.project([longitude, latitude]);
      const ours = toScreen(frame, projection.forward(longitude, latitude));
      expect(Math.hypot(theirs.x - ours[0], theirs.y - ours[1])).toBeLessThan(0.5);
      const first = toScreen(outlook.frame, outlook.projection.forward(longitude, latitude));
      expect(Math.hypot(theirs.x - first[0], theirs.y - first[1])).toBeLessThan(0.5);
    }
    map.remove();
  }
  container.remove();
});
