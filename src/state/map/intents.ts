import { latestYear, measuresOf, nearestYearWithShares, viewYears } from "#domain/coverage/availability.ts";
import { materialOf } from "#domain/materialOf.ts";
import { EU27 } from "#domain/place.ts";
import { isSame } from "#lib/isSame.ts";
import type { Measure } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { defaultView } from "./codec.ts";
import type { MapDocument } from "./document.ts";
import { defaultMeasure } from "./subject.ts";
import type { Projection, Selection } from "./values.ts";

/** A pure step from one view to the next; the only way in which anything on screen changes. */
export type Intent = (view: MapDocument, manifest: Manifest) => MapDocument;

/** Keeps the view inside what the material has: measure, series, year, place. */
function settle(view: MapDocument, manifest: Manifest): MapDocument {
  const material = materialOf(manifest, view.material);
  const offered = measuresOf(material);
  const measure =
    offered.length === 0 || offered.includes(view.measure) ? view.measure : defaultMeasure(material);
  const series = measure === view.measure ? view.series : null;
  const years = viewYears(material, measure, series);
  const year = years.includes(view.year) ? view.year : latestYear(material, measure, series);
  const place = measure === "imports" ? (view.place ?? EU27) : view.place;
  return { ...view, measure, series, year, place };
}

/** The same, in the nearest year for which the measure has shares: a choice of subject must not land on an empty map. */
function settleOnShares(view: MapDocument, manifest: Manifest): MapDocument {
  const settled = settle(view, manifest);
  const material = materialOf(manifest, settled.material);
  const { measure, series, year } = settled;
  return { ...settled, year: nearestYearWithShares(material, measure, series, year) };
}

/** Parameters whose change changes others too: each has an intent of its own. */
type Entangled =
  | ("material" | "measure" | "year" | "series" | "place")
  | ("flows" | "code" | "select" | "projection");

/** Changes one parameter on which no other depends. */
export const set =
  <Name extends Exclude<keyof MapDocument, Entangled>>(name: Name, value: MapDocument[Name]): Intent =>
  (view) => ({ ...view, [name]: value });

/** Shows another material by the same measure where it has it; a series, a customs code and a selected flow were the former's. */
export const chooseMaterial =
  (material: string): Intent =>
  (view, manifest) => {
    const select = view.select?.kind === "place" ? view.select : null;
    return settleOnShares({ ...view, material, series: null, code: null, select }, manifest);
  };

/** Choosing imports asks who supplies the EU, unless a place is already in focus. */
export const chooseMeasure =
  (measure: Measure): Intent =>
  (view, manifest) => {
    const wasImports = view.measure === "imports";
    const isImports = measure === "imports";
    const direction = isImports ? "in" : wasImports ? "both" : view.direction;
    const place = wasImports && !isImports && view.place === EU27 ? null : view.place;
    return settleOnShares({ ...view, measure, series: null, direction, place }, manifest);
  };

/** Shows another series of the measure, or with null the first. */
export const chooseSeries =
  (series: string | null): Intent =>
  (view, manifest) =>
    settleOnShares({ ...view, series }, manifest);

/** Shows another year; the latest where the measure does not have it. */
export const chooseYear =
  (year: number): Intent =>
  (view, manifest) =>
    settle({ ...view, year }, manifest);

/** Puts a place or group in focus, or the whole world with null; a globe that a reader has turned turns to the place. */
export const choosePlace =
  (place: string | null): Intent =>
  (view, manifest) => {
    const anchor = [...manifest.places, ...manifest.groups].find(({ id }) => id === place)?.anchor;
    const camera =
      view.projection === "globe" && view.camera !== null && anchor
        ? { ...view.camera, longitude: anchor[0], latitude: anchor[1] }
        : view.camera;
    return settle({ ...view, place, camera }, manifest);
  };

/** Draws all flows, those of one traded form, or none; a customs code chosen before no longer applies. */
export const chooseFlows =
  (flows: MapDocument["flows"]): Intent =>
  (view) => ({ ...view, flows, code: null });

/** Draws one customs code alone, or with null what stands for the material. */
export const chooseCode =
  (code: string | null): Intent =>
  (view) => ({ ...view, code, flows: "all" });

/** Draws the map in another projection, from its own first view: a camera of one means nothing in another. */
export const chooseProjection =
  (projection: Projection): Intent =>
  (view) => ({ ...view, projection, camera: null });

/** Opens the detail card; the same selection again, or null, closes it. */
export const select =
  (selection: Selection | null): Intent =>
  (view) => ({ ...view, select: isSame(view.select, selection) ? null : selection });

/** Everything but material, theme and language back to where a newcomer starts. */
export const reset: Intent = (view, manifest) => {
  const material = materialOf(manifest, view.material);
  return { ...defaultView(manifest, material), theme: view.theme, lang: view.lang };
};
