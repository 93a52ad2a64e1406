import { describe, expect, test } from "vitest";
import { drawnFlows } from "../../src/cartography/flows/drawnFlows.ts";
import { controlRoom, type MapControl } from "../../src/cartography/frame/controlRoom.ts";
import { mapInsets } from "../../src/cartography/frame/mapInsets.ts";
import { startOutlook } from "../../src/cartography/frame/outlook.ts";
import { toScreen } from "../../src/cartography/frame/screenFrame.ts";
import { layOutMarks } from "../../src/cartography/labels/layOutMarks.ts";
import { placeFills } from "../../src/cartography/land/placeFills.ts";
import { anchorsOf } from "../../src/cartography/plane/anchors.ts";
import * as discs from "../../src/cartography/plane/disc/discProjections.ts";
import { serialise } from "../../src/lib/svgNode.ts";
import type { Projection } from "../../src/state/map/values.ts";
import { mapPaint } from "../../src/theme/mapPaint.ts";
import { expectedScene, manifest, words } from "../support/expectedScene.ts";

const SIZES = [
  { width: 900, height: 470 },
  { width: 480, height: 300 },
  { width: 360, height: 240 },
];
const VIEWS: readonly (readonly [query: string, projection: Projection])[] = [
  ["material=lithium&measure=imports&place=eu27", "europe"],
  ["material=copper", "europe"],
  ["material=copper", "equal-earth"],
  ["material=nickel", "mercator"],
  ["material=cobalt", "globe"],
];

const CONTROLS: readonly MapControl[] = ["zoom", "projection"];

/** How many labels stand in the room of the controls that the map is told of, and how many there are. */
function labels(
  query: string,
  id: Projection,
  size: { width: number; height: number },
  told: readonly MapControl[],
) {
  const scene = expectedScene(query);
  const anchors = anchorsOf(manifest);
  const { projection, frame } = startOutlook({
    id,
    camera: null,
    face: [10, 50],
    size,
    insets: mapInsets(CONTROLS, size.width),
    discs,
  });
  const fills = placeFills(scene, manifest);
  const flows = drawnFlows(scene, anchors, projection, frame.pixelsPerUnit, frame.width);
  const paint = mapPaint("light");
  const content = { scene, places: manifest.places, fills, flows, anchors, words: words.labels, paint };
  const marks = layOutMarks({ ...content, controls: told }, projection, frame).labels;
  const covered = controlRoom(CONTROLS, frame).map((box) =>
    marks.filter(({ at, room }) => {
      if (room === undefined) return false;
      const [x, y] = toScreen(frame, projection.forward(...at));
      return (
        x + room.left < box.right &&
        x + room.right > box.left &&
        y + room.top < box.bottom &&
        y + room.bottom > box.top
      );
    }),
  );
  /** Whose name stands where another country lies. */
  const away = marks.filter(({ id: place }) => {
    const anchor = anchors.get(place);
    if (anchor === undefined) return false;
    const [x, y] = toScreen(frame, projection.forward(...anchor));
    return !projection.shows(anchor) || x < 0 || y < 0 || x > size.width || y > size.height;
  });
  return { covered: covered.flat().length, all: marks.length, names: marks.map((mark) => mark.id), away };
}

describe("labels", () => {
  test.each(["europe", "globe"] as const)(
    "of places out of sight are plates that point to them, in %s",
    (id) => {
      const away = SIZES.flatMap((size) => labels("material=copper", id, size, CONTROLS).away);
      expect(away.length).toBeGreaterThan(3);
      for (const { svg } of away) expect(serialise(...svg)).toMatch(/<rect .*<text .*rotate\(/);
    },
  );

  test.each(VIEWS)("of %s in %s stand under no control, and are hardly fewer for it", (query, projection) => {
    for (const size of SIZES) {
      const kept = labels(query, projection, size, CONTROLS);
      const free = labels(query, projection, size, []);
      expect(kept.covered).toBe(0);
      expect(kept.all).toBeGreaterThanOrEqual(free.all - 3);
    }
  });

  test("name the largest supplier of Europe, whose flows come into sight beside a control", () => {
    const query = "material=lithium&measure=imports&eu=members";
    for (const told of [[], ["zoom", "projection"]] as MapControl[][])
      expect(labels(query, "europe", { width: 887, height: 467 }, told).names).toContain("CHL");
  });

  test("would stand under controls that the map is not told of", () => {
    const covered = VIEWS.flatMap(([query, projection]) =>
      SIZES.map((size) => labels(query, projection, size, []).covered),
    );
    expect(Math.max(...covered)).toBeGreaterThan(0);
  });
});
