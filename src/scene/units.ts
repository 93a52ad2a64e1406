import { type PlaceIndex, placeIndex, unitOf } from "#domain/place.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Question } from "#state/map/document.ts";
import type { Scene } from "./contract/scene.ts";

/** Which unit stands for each place of the map in a Scene. */
export interface SceneUnits {
  /** Whose figure a place shows: EU27's for a member while the EU is one, or that of the place its statistics are counted with. */
  readonly figureOf: (place: PlaceId) => PlaceId;
  /** As what a place is pointed at: EU27 for a member while the EU is one; a place counted with another keeps its name. */
  readonly metAs: (place: PlaceId) => PlaceId;
  /** Places whose figures are part of a unit's or a group's. */
  readonly placesOf: (unit: PlaceId) => ReadonlySet<PlaceId>;
}

function unitsUnder(places: PlaceIndex, manifest: Manifest, eu: Question["eu"]): SceneUnits {
  const figureOf = (place: PlaceId): PlaceId => unitOf(places, place, eu);
  return {
    figureOf,
    metAs: (place) => (places.isEuMember(place) ? figureOf(place) : place),
    placesOf: (unit) => {
      const members = places.members(unit);
      const isIn = (id: PlaceId): boolean =>
        figureOf(id) === unit || members.has(id) || members.has(places.countedAs(id));
      return new Set(manifest.places.map(({ id }) => id).filter(isIn));
    },
  };
}

const unitsByManifest = new WeakMap<Manifest, Readonly<Record<Question["eu"], SceneUnits>>>();

/** The units of a Scene; the same object for the same manifest and the EU as one or as its members. */
export function unitsOfScene(manifest: Manifest, { question }: Pick<Scene, "question">): SceneUnits {
  const before = unitsByManifest.get(manifest);
  if (before !== undefined) return before[question.eu];
  const places = placeIndex(manifest);
  const both = {
    one: unitsUnder(places, manifest, "one"),
    members: unitsUnder(places, manifest, "members"),
  };
  unitsByManifest.set(manifest, both);
  return both[question.eu];
}
