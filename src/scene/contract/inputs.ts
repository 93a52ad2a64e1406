import { keepsEuWhole, type PlaceIndex, placeIndex, unitOf } from "#domain/place.ts";
import type { Dossier } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { Partnerships } from "#schema/partnership.ts";
import type { Projects } from "#schema/project.ts";
import type { ViewState } from "#state/view.ts";

/** The data files a Scene is made from; projects and agreements may be missing, and the Scene says so. */
export interface SceneInputs {
  readonly manifest: Manifest;
  readonly dossier: Dossier;
  readonly projects: Projects | null;
  readonly partnerships: Partnerships | null;
}

/** What every part of the Scene needs to know of a view, worked out once. */
export interface SceneContext extends SceneInputs {
  readonly view: ViewState;
  readonly material: ManifestMaterial;
  readonly places: PlaceIndex;
  /** The EU as one or as members, after a focus or filter that cuts across the EU has split it. */
  readonly eu: "one" | "members";
  readonly unit: (place: PlaceId) => PlaceId;
}

/** A view together with the data it needs. Throws when the dossier is not the view's material. */
export function sceneContext(inputs: SceneInputs, view: ViewState): SceneContext {
  const material = inputs.manifest.materials.find(({ id }) => id === view.material);
  if (!material || inputs.dossier.material !== view.material) {
    throw new RangeError(
      `a view of ${view.material} needs its dossier, not that of ${inputs.dossier.material}`,
    );
  }
  const places = placeIndex(inputs.manifest);
  const cuts = [view.place, view.partners].some(
    (id) => id !== null && id !== "all" && !id.startsWith("agreement") && !keepsEuWhole(places, id),
  );
  const eu = cuts ? "members" : view.eu;
  return { ...inputs, view, material, places, eu, unit: (place) => unitOf(places, place, eu) };
}
