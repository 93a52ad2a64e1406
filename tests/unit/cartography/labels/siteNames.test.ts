import { describe, expect, test } from "vitest";
import { siteNames } from "#cartography/labels/siteNames.ts";
import { flagMarks } from "#cartography/marks/flagMarks.ts";
import { equalEarth } from "#cartography/plane/cut/cutProjections.ts";
import { serialise } from "#lib/svgNode.ts";
import type { SceneMarker } from "#scene/contract/scene.ts";
import { mapPaint } from "#theme/mapPaint.ts";

function marker(project: string, longitude: number, latitude: number, name = project): SceneMarker {
  return {
    project,
    site: 0,
    name,
    promoter: "",
    place: "FIN",
    locality: "",
    position: [longitude, latitude],
    precision: "exact-site",
    activities: ["extraction"],
    materials: [],
    isInsideEu: true,
  };
}

const europe = { centre: equalEarth.forward(11, 50), width: 900, height: 500 };

function namesAt(pixelsPerUnit: number, ...markers: readonly SceneMarker[]) {
  const frame = { ...europe, pixelsPerUnit };
  const flags = flagMarks(markers, equalEarth, frame, mapPaint("light"));
  return siteNames(markers, flags, {
    outlook: { projection: equalEarth, frame },
    obstacles: [],
    flows: [],
  });
}

describe("names of projects", () => {
  const apart = [marker("Keliber", 5, 50), marker("Jadar", 15, 50)];

  test("stand beside their flags in a region, and not on the whole world", () => {
    expect(namesAt(5000, ...apart).map(({ id }) => id)).toEqual(["Keliber", "Jadar"]);
    expect(namesAt(900, ...apart)).toEqual([]);
  });

  test("never lie on each other: of a dozen at one place, as many are named as fit", () => {
    const together = Array.from({ length: 12 }, (_, i) => marker(`A rather long name ${i}`, 11, 50));
    const rooms = namesAt(5000, ...together).map(({ room }) => room!);
    expect(rooms.length).toBeGreaterThan(1);
    expect(rooms.length).toBeLessThan(12);
    for (const [index, a] of rooms.entries()) {
      for (const b of rooms.slice(index + 1)) {
        const touches = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(touches).toBe(false);
      }
    }
  });

  test("are shortened to fit and written as text", () => {
    const [only] = namesAt(5000, marker("a", 11, 50, `<b>${"x".repeat(60)}`));
    const svg = serialise(...(only?.svg ?? []));
    expect(svg).toContain("…");
    expect(svg).not.toContain("<b>");
  });
});
