import { describe, expect, test } from "vitest";
import { whomToName } from "#cartography/labels/whomToName.ts";
import { placeFills } from "#cartography/land/placeFills.ts";
import { smallPlaces } from "#cartography/marks/smallPlaces.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView } from "#state/map/codec.ts";
import { COBALT_INPUTS, MANIFEST } from "../../../fixtures/smallWorld.ts";

const sceneOf = (query: string) => buildScene(COBALT_INPUTS, decodeView(query, MANIFEST).view);

describe("fills of the map", () => {
  const one = sceneOf("material=cobalt&measure=extraction&year=2024&eu=one");
  const members = sceneOf("material=cobalt&measure=extraction&year=2024&eu=members");

  test("the EU as one fills every member alike", () => {
    const fills = placeFills(one, MANIFEST);
    expect(fills.get("DEU")).toEqual(fills.get("FIN"));
    expect(fills.get("DEU")?.unit).toBe("EU27");
  });

  test("the EU as members fills each by its own share", () => {
    expect(placeFills(members, MANIFEST).get("DEU")?.unit).toBe("DEU");
  });

  test("more than 65 % is marked by a pattern as well as by colour", () => {
    expect(placeFills(one, MANIFEST).get("COD")).toMatchObject({ pattern: "over-benchmark" });
    expect(placeFills(one, MANIFEST).get("CUB")).toMatchObject({ pattern: null });
  });

  test("a withheld figure is a pattern without a class", () => {
    expect(placeFills(one, MANIFEST).get("USA")).toMatchObject({ classIndex: null, pattern: "withheld" });
  });

  test("a territory takes the fill of the place its statistics are counted with", () => {
    const territory = MANIFEST.places.find(({ countedWith }) => countedWith !== null);
    if (territory?.countedWith === undefined || territory.countedWith === null)
      throw new Error("the fixture has one");
    const fills = placeFills(members, MANIFEST);
    expect(fills.get(territory.id)).toEqual(fills.get(territory.countedWith));
  });

  test("a place that no source names has no fill", () => {
    const listed = new Set(one.fills.map(({ place }) => place));
    for (const [place, fill] of placeFills(one, MANIFEST)) expect(listed.has(fill.unit), place).toBe(true);
  });

  test("the largest supplier is named first", () => {
    expect(whomToName(one)[0]?.place).toBe("COD");
  });

  test("only small places get dots", () => {
    for (const place of smallPlaces(one, MANIFEST)) expect(place.areaKm2 ?? 0).toBeLessThan(3000);
  });
});
