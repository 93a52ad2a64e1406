import { latestYear, measuresOf, nearestYearWithShares, viewYears } from "#domain/coverage/availability.ts";
import { EU27 } from "#domain/place.ts";
import type { Measure, TradedForm } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { defaultMeasure, defaultView } from "./defaultView.ts";
import { isSameSelection } from "./isSameSelection.ts";
import type { Camera, DrawLimit, MapDocument, Projection, Selection } from "./view.ts";

/** A pure step from one view to the next; the only way in which anything on screen changes. */
export type Intent = (view: MapDocument, manifest: Manifest) => MapDocument;

/** Keeps the view inside what the material has: measure, series, year, place. */
function settle(view: MapDocument, manifest: Manifest): MapDocument {
  const material = manifest.materials.find(({ id }) => id === view.material);
  if (!material) return view;
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
  const material = manifest.materials.find(({ id }) => id === settled.material);
  if (!material) return settled;
  const { measure, series, year } = settled;
  return { ...settled, year: nearestYearWithShares(material, measure, series, year) };
}

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

export const chooseSeries =
  (series: string | null): Intent =>
  (view, manifest) =>
    settleOnShares({ ...view, series }, manifest);

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

export const chooseFlows =
  (flows: TradedForm | "all" | "none"): Intent =>
  (view) => ({ ...view, flows, code: null });

/** Draws one customs code alone, or with null what stands for the material. */
export const chooseCode =
  (code: string | null): Intent =>
  (view) => ({ ...view, code, flows: "all" });

export const chooseDirection =
  (direction: MapDocument["direction"]): Intent =>
  (view) => ({ ...view, direction });

export const chooseUnit =
  (unit: MapDocument["unit"]): Intent =>
  (view) => ({ ...view, unit });

export const chooseEu =
  (eu: MapDocument["eu"]): Intent =>
  (view) => ({ ...view, eu });

export const choosePartners =
  (partners: string): Intent =>
  (view) => ({ ...view, partners });

export const chooseTop =
  (top: DrawLimit): Intent =>
  (view) => ({ ...view, top });

export const chooseTrade =
  (trade: MapDocument["trade"]): Intent =>
  (view) => ({ ...view, trade });

export const chooseProjects =
  (projects: MapDocument["projects"]): Intent =>
  (view) => ({ ...view, projects });

export const chooseAgreements =
  (agreements: MapDocument["agreements"]): Intent =>
  (view) => ({ ...view, agreements });

/** Hides figures that are weaker than a grade; "any" hides none. */
export const chooseGrade =
  (grade: MapDocument["grade"]): Intent =>
  (view) => ({ ...view, grade });

export const chooseTable =
  (table: MapDocument["table"]): Intent =>
  (view) => ({ ...view, table });

export const chooseTheme =
  (theme: MapDocument["theme"]): Intent =>
  (view) => ({ ...view, theme });

/** Words the view in a language of the app, or with "auto" in the reader's own. */
export const chooseLanguage =
  (lang: string): Intent =>
  (view) => ({ ...view, lang });

export const chooseProjection =
  (projection: Projection): Intent =>
  (view) => ({ ...view, projection, camera: null });

/** Opens the detail card; the same selection again, or null, closes it. */
export const select =
  (selection: Selection | null): Intent =>
  (view) => ({ ...view, select: isSameSelection(view.select, selection) ? null : selection });

export const moveCamera =
  (camera: Camera | null): Intent =>
  (view) => ({ ...view, camera });

/** Everything but material, theme and language back to where a newcomer starts. */
export const reset: Intent = (view, manifest) => {
  const material = manifest.materials.find(({ id }) => id === view.material);
  if (!material) return view;
  return { ...defaultView(material, defaultMeasure(material)), theme: view.theme, lang: view.lang };
};
