import type { FeatureCollection, Position } from "geojson";
import type { GeoJSONSource } from "maplibre-gl";
import type { PeerFlow } from "../peerViews.ts";
import { createBaseMap, drawn, recolour } from "./baseMap.ts";
import { FLOW, loadFigures } from "./figures.ts";
import { expose } from "./timing.ts";

const STEPS = 20;
const BEND = 0.18;

function curve({ from, to }: PeerFlow): Position[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const part = step / STEPS;
    const height = 4 * part * (1 - part) * BEND;
    const latitude = from[1] + dy * part + dx * height * Math.sign(dx);
    return [from[0] + dx * part - dy * height, Math.max(-84, Math.min(84, latitude))];
  });
}

function lines(flows: readonly PeerFlow[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: flows.map((flow) => ({
      type: "Feature",
      properties: { width: flow.width },
      geometry: { type: "LineString", coordinates: curve(flow) },
    })),
  };
}

const ready = loadFigures().then(async ({ countries, views }) => {
  const map = await createBaseMap(countries);
  map.addSource("flows", { type: "geojson", data: lines([]) });
  map.addLayer({
    id: "flows",
    type: "line",
    source: "flows",
    paint: { "line-color": FLOW, "line-opacity": 0.6, "line-width": ["get", "width"] },
  });
  return async (index: number) => {
    const { flows, shares } = views[index] ?? { flows: [], shares: [] };
    recolour(map, shares);
    map.getSource<GeoJSONSource>("flows")?.setData(lines(flows));
    await drawn(map);
  };
});

expose(
  ready.then((show) => show(0)),
  async (view) => (await ready)(view),
);
