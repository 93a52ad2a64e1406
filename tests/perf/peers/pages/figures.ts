import type { FeatureCollection } from "geojson";
import type { PeerView } from "../peerViews.ts";

/** The countries and the figures that every page draws: prepared, so that no rival has to compute anything. */
export interface Figures {
  readonly countries: FeatureCollection;
  readonly views: readonly PeerView[];
}

/** Fetches both files at once. */
export async function loadFigures(): Promise<Figures> {
  const json = async (path: string) => await (await fetch(path)).json();
  const [countries, views] = await Promise.all([json("/countries.json"), json("/views.json")]);
  return { countries, views };
}

/** Colours of the lowest and highest share, and of flows. */
export const LOWEST = [244, 241, 232];
export const HIGHEST = [139, 30, 63];
export const FLOW = "#1f6fb5";

export const css = (colour: readonly number[]): string => `rgb(${colour.join(",")})`;
