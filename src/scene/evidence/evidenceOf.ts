import { WORLD_ROW } from "#domain/evidenceRows.ts";
import { gradeOfSum } from "#domain/grade.ts";
import { isTradeMeasure } from "#domain/measures.ts";
import { GRADES, type Grade, type PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { SceneProvenance, SceneReportPair } from "../contract/evidence.ts";
import type { Scene } from "../contract/scene.ts";
import { unitsOfScene } from "../units.ts";

/** What a figure is about: a place, a flow, or trade inside a unit. */
export type EvidenceSubject =
  | { readonly kind: "place"; readonly place: PlaceId }
  | { readonly kind: "flow"; readonly origin: PlaceId; readonly destination: PlaceId }
  | { readonly kind: "inside"; readonly place: PlaceId };

/** Everything that answers "who says so?" for one figure. */
export interface EvidenceOf {
  /** Null for the measure as a whole. */
  readonly subject: EvidenceSubject | null;
  readonly grade: Grade | null;
  readonly provenance: readonly SceneProvenance[];
  readonly reports: readonly SceneReportPair[];
  readonly hubs: readonly PlaceId[];
  /** Places that its rows must name; null for any. */
  readonly rowPlaces: {
    readonly place: ReadonlySet<PlaceId> | null;
    readonly origin: ReadonlySet<PlaceId> | null;
    readonly destination: ReadonlySet<PlaceId> | null;
  };
}

/** The grade of the measure as a whole. */
function gradeOfMeasure({ grading: { shares } }: Scene): Grade | null {
  if (shares.length === 0) return null;
  return gradeOfSum(GRADES.map((grade) => shares.find((part) => part.grade === grade)?.share ?? 0));
}

function ofMeasure(manifest: Manifest, scene: Scene, place: PlaceId | null): EvidenceOf {
  const { measure, place: focus } = scene.question;
  const isTrade = isTradeMeasure(measure);
  const { placesOf } = unitsOfScene(manifest, scene);
  const rowOfPlace = scene.rows.find((row) => row.place === place);
  const origin = place === null ? null : placesOf(place);
  const destination = measure === "imports" && focus !== null ? placesOf(focus) : null;
  return {
    subject: place === null ? null : { kind: "place", place },
    grade: place === null ? gradeOfMeasure(scene) : (rowOfPlace?.grade ?? null),
    provenance: scene.provenance.filter(({ about }) => about === (isTrade ? "flows" : "shares")),
    reports: [],
    hubs: place !== null && scene.hubs.includes(place) ? [place] : [],
    // A share is of a total, whose row belongs to it.
    rowPlaces: { place: origin && new Set([...origin, WORLD_ROW]), origin, destination },
  };
}

/** The steps of a flow that has only some of the codes in view. */
function ofCodes(steps: SceneProvenance["steps"], count: number): SceneProvenance["steps"] {
  return steps.flatMap((step) => {
    if (step.id !== "step.summed") return step;
    return count > 1 ? { ...step, values: { count } } : [];
  });
}

/** What answers for a selection, or for the measure as a whole where nothing with a figure of its own is selected. */
export function evidenceOf(manifest: Manifest, scene: Scene, about: "selection" | "measure"): EvidenceOf {
  const { selection } = scene;
  if (about === "measure" || selection === null) return ofMeasure(manifest, scene, null);
  if (selection.kind === "place") {
    return ofMeasure(manifest, scene, selection.countedWith ?? selection.place);
  }
  if (selection.kind !== "flow" && selection.kind !== "ring") return ofMeasure(manifest, scene, null);
  const isFlow = selection.kind === "flow";
  const trade = isFlow ? selection.arc : selection.ring;
  const origin = isFlow ? selection.arc.origin : selection.ring.place;
  const destination = isFlow ? selection.arc.destination : selection.ring.place;
  const { placesOf } = unitsOfScene(manifest, scene);
  const [origins, destinations] = [placesOf(origin), placesOf(destination)];
  return {
    subject: isFlow ? { kind: "flow", origin, destination } : { kind: "inside", place: origin },
    grade: trade.grade,
    provenance: scene.provenance
      .filter(({ about: kind, subject }) => kind === "flows" && trade.codes.includes(subject))
      .map((origin) => ({ ...origin, steps: ofCodes(origin.steps, trade.codes.length) })),
    reports: isFlow ? selection.reports : [],
    hubs: isFlow ? selection.hubs : [],
    rowPlaces: {
      // What either end trades in all.
      place: new Set([...origins, ...destinations]),
      origin: origins,
      destination: destinations,
    },
  };
}
