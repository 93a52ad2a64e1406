import type { ViewState } from "#state/view.ts";

/** The part of a view that a Scene depends on; the rest, which only says how it is drawn, at its default. */
export function sceneView(view: ViewState): ViewState {
  return { ...view, camera: null, theme: "auto", table: "places", projection: "equal-earth", lang: "en" };
}
