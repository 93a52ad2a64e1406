import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection } from "geojson";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { css, HIGHEST, LOWEST } from "./figures.ts";

setWorkerUrl(workerUrl);

/** A MapLibre map with the countries as a choropleth, and nothing fetched from elsewhere. */
export async function createBaseMap(countries: FeatureCollection): Promise<MapLibreMap> {
  const map = new MapLibreMap({
    container: "chart",
    attributionControl: false,
    fadeDuration: 0,
    center: [10, 25],
    zoom: 1.2,
    renderWorldCopies: false,
    style: {
      version: 8,
      sources: { countries: { type: "geojson", data: countries, promoteId: "index" } },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": "#dbe7f0" } },
        {
          id: "countries",
          type: "fill",
          source: "countries",
          paint: {
            "fill-color": [
              "interpolate",
              ["linear"],
              ["coalesce", ["feature-state", "share"], 0],
              0,
              css(LOWEST),
              1,
              css(HIGHEST),
            ],
          },
        },
        {
          id: "borders",
          type: "line",
          source: "countries",
          paint: { "line-color": "#999", "line-width": 0.5 },
        },
      ],
    },
  });
  await map.once("load");
  return map;
}

/** Gives every country its share. */
export function recolour(map: MapLibreMap, shares: readonly number[]): void {
  for (const [index, share] of shares.entries()) {
    map.setFeatureState({ source: "countries", id: index + 1 }, { share });
  }
}

/** Waits until nothing is left to draw, and reads a pixel back, which makes a software GPU finish its queue. */
export async function drawn(map: MapLibreMap): Promise<void> {
  const idle = map.once("idle");
  map.triggerRepaint();
  await idle;
  const gl = map.getCanvas().getContext("webgl2");
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}
