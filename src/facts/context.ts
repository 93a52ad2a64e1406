import { materialOf } from "#domain/materialOf.ts";
import { type PlaceIndex, placeIndex, unitOf, unitsOf } from "#domain/place.ts";
import type { Dossier } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import type { Question } from "#state/map/document.ts";

/** The data files that figures are taken from. */
export interface FactsInputs {
  readonly manifest: Manifest;
  readonly dossier: Dossier;
}

/** A question together with the data that answer it, looked up once. */
export interface FactsContext extends FactsInputs {
  readonly question: Question;
  readonly material: ManifestMaterial;
  readonly places: PlaceIndex;
  /** The unit a place is counted in: EU27 for its members where the EU is one, else the place itself. */
  readonly unitOfPlace: (place: PlaceId) => PlaceId;
  /** Units of the place or group in focus; null for the whole world. */
  readonly focus: ReadonlySet<PlaceId> | null;
}

/**
 * A question together with the data it needs.
 *
 * @throws RangeError when the dossier is not that of the question's material
 */
export function factsContext(inputs: FactsInputs, question: Question): FactsContext {
  const { manifest, dossier } = inputs;
  const material = materialOf(manifest, question.material);
  if (dossier.material !== question.material)
    throw new RangeError(`a view of ${question.material} needs its dossier, not that of ${dossier.material}`);
  const places = placeIndex(manifest);
  const { place, eu } = question;
  return {
    manifest,
    dossier,
    question,
    material,
    places,
    unitOfPlace: (id) => unitOf(places, id, eu),
    focus: place === null ? null : unitsOf(places, place, eu),
  };
}
