import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { startOutlook } from "#cartography/frame/outlook.ts";
import { toScreen } from "#cartography/frame/screenFrame.ts";
import * as discs from "#cartography/plane/disc/discProjections.ts";
import { serialise } from "#lib/svgNode.ts";
import { mapPicture } from "#picture/mapPicture.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView } from "#state/map/codec.ts";
import { PROJECTIONS, type Projection } from "#state/map/values.ts";
import { COBALT_INPUTS, MANIFEST } from "../../fixtures/smallWorld.ts";
import { CONTESTED_PLACES } from "../../support/contestedPlaces.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-detail.topojson", "utf8")) as Topology;
const SIZE = { width: 800, height: 600 };

function picture(projectionId: Projection, longitude: number, latitude: number) {
  const query = `projection=${projectionId}&camera=${longitude},${latitude},5`;
  const { view } = decodeView(query, MANIFEST);
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const svg = serialise(
    mapPicture({
      scene: buildScene(COBALT_INPUTS, view),
      manifest: MANIFEST,
      topology,
      projection: view.projection,
      camera: view.camera,
      ...SIZE,
      insets,
      flavour: "light",
      title: "",
      words: { place: (id) => id, share: String },
      discs,
      idPrefix: "t-",
    }).root,
  );
  const { projection, frame } = startOutlook({
    id: view.projection,
    camera: view.camera,
    face: [0, 0],
    size: SIZE,
    insets,
    discs,
  });
  return { svg, point: toScreen(frame, projection.forward(longitude, latitude)) };
}

/** Rings of a path that only moves, steps and closes, as our renderer writes them. */
function ringsOf(data: string): [number, number][][] {
  return [...data.matchAll(/M([-\d.]+) ([-\d.]+)l([^MZ]*)Z/g)].map(([, x, y, steps = ""]) => {
    const numbers = (steps.match(/-?[\d.]+/g) ?? []).map(Number);
    const ring: [number, number][] = [[Number(x), Number(y)]];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [lastX, lastY] = ring.at(-1) ?? [0, 0];
      ring.push([lastX + (numbers[index] ?? 0), lastY + (numbers[index + 1] ?? 0)]);
    }
    return [...ring, [Number(x), Number(y)]];
  });
}

describe.each(PROJECTIONS)("in %s", (projection) => {
  test.each(CONTESTED_PLACES)(
    "in the picture %s lies where the Commission draws it",
    (_, longitude, latitude, place) => {
      const { svg, point } = picture(projection, longitude, latitude);
      const land = [...svg.matchAll(/<path d="([^"]+)" fill="[^"]+" data-place="(\w+)"/g)];
      expect(land.length).toBeLessThan(60);
      const around = land.filter(([, d = ""]) => {
        const rings = ringsOf(d).filter((ring) =>
          booleanPointInPolygon(point, { type: "Polygon", coordinates: [ring] }),
        );
        return rings.length % 2 === 1;
      });
      expect(around.map(([, , id]) => id)).toEqual([place]);
    },
  );
});
