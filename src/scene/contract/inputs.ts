import {
  AGREEMENT_2025_GROUP,
  AGREEMENT_GROUP,
  keepsEuWhole,
  type PlaceIndex,
  placeIndex,
  unitsOf,
} from "#domain/place.ts";
import { type FactsContext, type FactsInputs, factsContext } from "#facts/context.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Partnerships } from "#schema/partnership.ts";
import type { Projects } from "#schema/project.ts";
import type { Filters, Question } from "#state/map/document.ts";

/** The data files a Scene is made from; projects and agreements may be missing, and the Scene says so. */
export interface SceneInputs extends FactsInputs {
  readonly projects: Projects | null;
  readonly partnerships: Partnerships | null;
}

/** What every part of the Scene needs to know, worked out once. */
export interface SceneContext extends FactsContext, SceneInputs {
  readonly filters: Filters;
  /** Units that the partner filter lets through; null when it lets all through. */
  readonly partners: ReadonlySet<PlaceId> | null;
  /** Whether a focus or filter that cuts across the EU has split it though it was asked for as one. */
  readonly isEuSplit: boolean;
}

/** Groups that the filter knows by words of its own. */
const AGREED_PARTNERS: Readonly<Record<string, PlaceId>> = {
  agreement: AGREEMENT_GROUP,
  "agreement-2025": AGREEMENT_2025_GROUP,
};

/** The EU as one or as members, after a focus, a filter or a stop that cuts across the EU has split it. */
function euOf(places: PlaceIndex, { place, eu, stop }: Question, { partners }: Filters): Question["eu"] {
  const cuts = [place, partners, ...stop].some(
    (id) => id !== null && id !== "all" && !(id in AGREED_PARTNERS) && !keepsEuWhole(places, id),
  );
  return cuts ? "members" : eu;
}

/**
 * A question and its filters together with the data they need.
 *
 * @throws RangeError when the dossier is not that of the question's material
 */
export function sceneContext(inputs: SceneInputs, question: Question, filters: Filters): SceneContext {
  const places = placeIndex(inputs.manifest);
  const eu = euOf(places, question, filters);
  const { partners } = filters;
  return {
    ...inputs,
    ...factsContext(inputs, { ...question, eu }),
    filters,
    partners: partners === "all" ? null : unitsOf(places, AGREED_PARTNERS[partners] ?? partners, eu),
    isEuSplit: eu !== question.eu,
  };
}
