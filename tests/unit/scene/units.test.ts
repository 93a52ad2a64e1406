import { expect, test } from "vitest";
import { unitsOfScene } from "#scene/units.ts";
import { decodeView } from "#state/map/codec.ts";
import { MANIFEST } from "../../fixtures/smallWorld.ts";

const under = (eu: "one" | "members") =>
  unitsOfScene(MANIFEST, { question: decodeView(`material=cobalt&eu=${eu}`, MANIFEST).view });

test("a member shows the EU's figure and is pointed at as the EU while the EU is one", () => {
  expect([under("one").figureOf("DEU"), under("one").metAs("DEU")]).toEqual(["EU27", "EU27"]);
  expect([under("members").figureOf("DEU"), under("members").metAs("DEU")]).toEqual(["DEU", "DEU"]);
});

test("a territory counted with another place shows that place's figure under its own name", () => {
  const territory = MANIFEST.places.find(({ countedWith }) => countedWith !== null);
  if (territory?.countedWith == null) throw new Error("the fixture has one");
  const { figureOf, metAs, placesOf } = under("members");
  expect(figureOf(territory.id)).toBe(territory.countedWith);
  expect(metAs(territory.id)).toBe(territory.id);
  expect(placesOf(territory.countedWith)).toEqual(new Set([territory.countedWith, territory.id]));
});

test("the places of the EU are its members, whether it is shown as one or not", () => {
  expect(under("one").placesOf("EU27")).toEqual(under("members").placesOf("EU27"));
  expect(under("one").placesOf("EU27").has("DEU")).toBe(true);
});

test("the units of a manifest are made once", () => {
  expect(under("one")).toBe(under("one"));
});
