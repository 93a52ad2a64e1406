import { describe, expect, test } from "vitest";
import { equalEarth } from "#cartography/plane/cut/cutProjections.ts";
import { mapStyle } from "#map/base/mapStyle.ts";
import { mapPaint } from "#theme/mapPaint.ts";

describe.each(["light", "dark"] as const)("the base map's style in %s", (flavour) => {
  const style = mapStyle(mapPaint(flavour), equalEarth);

  test("asks no other host for anything", () => {
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  test("has a source for every layer and one layer an id", () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of style.layers) {
      if ("source" in layer) expect(Object.keys(style.sources)).toContain(layer.source);
    }
  });

  test("dashes every kind of line that is not settled, over a casing", () => {
    for (const kind of ["disputed", "armistice", "status", "undetermined", "admin", "claim"]) {
      const layer = style.layers.find(({ id }) => id === `line-${kind}`);
      expect(layer?.type === "line" && layer.paint?.["line-dasharray"], kind).toBeTruthy();
      const casing = style.layers.findIndex(({ id }) => id === "casing");
      expect(casing).toBeGreaterThan(0);
      expect(casing).toBeLessThan(style.layers.findIndex(({ id }) => id === `line-${kind}`));
      expect(JSON.stringify(style.layers[casing])).toContain(kind);
    }
  });

  test("never strokes the places' polygons", () => {
    const onAreas = style.layers.filter((layer) => layer.type === "line" && layer.source === "areas");
    expect(onAreas.map(({ id }) => id)).toEqual(["graticule"]);
  });
});
