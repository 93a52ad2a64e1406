import { createMaterialRegistry, type MaterialRegistry } from "./materialRegistry.ts";
import { createPlaceRegistry, type PlaceRegistry } from "./placeRegistry.ts";
import type { Reference } from "./reference.ts";

/** What turns cells of a source into places and materials. */
export interface Registries {
  readonly places: PlaceRegistry;
  readonly materials: MaterialRegistry;
}

/** The registries over the reference tables. */
export function createRegistries(reference: Reference): Registries {
  return {
    places: createPlaceRegistry(
      new Map(reference.places.map(({ id, name }) => [id, name])),
      reference.aliases,
      reference.areas,
    ),
    materials: createMaterialRegistry(
      new Set(reference.materials.map(({ id }) => id)),
      reference.otherMaterials,
    ),
  };
}
