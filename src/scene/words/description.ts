import type { MessageRef } from "#i18n/messageRef.ts";
import type { Projection } from "#state/map/values.ts";
import type { Scene } from "../contract/scene.ts";
import { altText } from "./altText.ts";

/** How many places and flows a description names: what a listener keeps in mind. */
const LEADERS = 5;
const LARGEST_FLOWS = 5;

/** Words for people who do not see the picture, sentence by sentence. */
export interface SceneDescription {
  /** What a picture's text alternative says: what it is, who leads, what is drawn. */
  readonly alt: readonly MessageRef[];
  /** The rest that the picture shows: leaders, concentration, flows, projects, agreements, completeness. */
  readonly long: readonly MessageRef[];
}

function leaders({ rows, metrics }: Scene): MessageRef[] {
  const suppliers = rows.filter(({ share }) => share !== null && share > 0);
  if (suppliers.length === 0) return [];
  const named = suppliers.slice(0, LEADERS);
  const absent = rows.filter(({ state }) => state === "withheld" || state === "not-available").length;
  const list = named.map(({ place, share }) => ({ place, share: share ?? 0 }));
  const sentences: MessageRef[] = [{ id: "describe.largest", values: { list: { list } } }];
  if (suppliers.length > named.length || absent > 0) {
    sentences.push({ id: "describe.others", values: { count: suppliers.length - named.length, absent } });
  }
  if (metrics.hhi !== null) {
    sentences.push({ id: "describe.concentration", values: { hhi: Math.round(metrics.hhi) } });
  }
  return sentences;
}

/** Whoever is above the benchmark of Article 5; nothing where no class of the legend lies there. */
function benchmark({ metrics, fills, legend }: Scene): MessageRef[] {
  const top = fills.find(({ place }) => place === metrics.topSupplier);
  const isAbove = top?.classIndex != null && legend.fill.classes[top.classIndex]?.exceedsBenchmark;
  if (!isAbove || metrics.topSupplier === null) return [];
  return [{ id: "describe.benchmark", values: { top: { place: metrics.topSupplier } } }];
}

function flows({ arcs, question }: Scene): MessageRef[] {
  if (arcs.length === 0) return [];
  const list = arcs
    .slice(0, LARGEST_FLOWS)
    .map(({ origin, destination, share }) => ({ flow: { origin, destination, share } }));
  return [{ id: "describe.flows", values: { year: { year: question.year }, list: { list } } }];
}

function projects({ markers, unplacedProjects }: Scene): MessageRef[] {
  const all = [...markers.filter(({ site }) => site === 0), ...unplacedProjects];
  if (all.length === 0) return [];
  const inside = all.filter(({ isInsideEu }) => isInsideEu).length;
  return [{ id: "describe.projects", values: { inside, outside: all.length - inside } }];
}

function agreements({ outlines }: Scene): MessageRef[] {
  return outlines.length === 0 ? [] : [{ id: "describe.agreements", values: { count: outlines.length } }];
}

/** What the picture of a Scene shows, in words, in the order in which an eye would find it. */
export function describeScene(scene: Scene, projection: Projection): SceneDescription {
  return {
    alt: altText(scene, projection),
    long: [
      ...leaders(scene),
      ...benchmark(scene),
      ...flows(scene),
      ...projects(scene),
      ...agreements(scene),
      ...scene.graded,
      { id: `coverage.${scene.coverage.completeness}.text`, values: {} },
    ],
  };
}
