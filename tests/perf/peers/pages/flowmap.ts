import { MapLibreOverlay } from "@deck.gl/maplibre";
import { FlowmapLayer } from "@flowmap.gl/layers";
import type { PeerFlow } from "../peerViews.ts";
import { createBaseMap, drawn, recolour } from "./baseMap.ts";
import { loadFigures } from "./figures.ts";
import { expose } from "./timing.ts";

interface Location {
  readonly id: number;
  readonly name: string;
  readonly at: readonly [number, number];
}

/** flowmap.gl fetches its own data asynchronously, even when they are at hand: it must be asked whether it has. */
function hasData(overlay: MapLibreOverlay): boolean {
  const inner = overlay as unknown as {
    _deck?: { layerManager?: { getLayers: () => { id: string; state?: { layersData?: unknown } }[] } };
  };
  const layers = inner._deck?.layerManager?.getLayers() ?? [];
  return Boolean(layers.find(({ id }) => id === "flows")?.state?.layersData);
}

const ready = loadFigures().then(async ({ countries, views }) => {
  const locations: Location[] = countries.features.map(({ properties }, id) => ({
    id,
    name: String(properties?.["name"]),
    at: properties?.["anchor"],
  }));
  const map = await createBaseMap(countries);
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  map.addControl(overlay);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    await drawn(map);
    if (!hasData(overlay)) return await settle();
    await drawn(map);
  };
  return async (index: number) => {
    const { flows, shares } = views[index] ?? { flows: [], shares: [] };
    recolour(map, shares);
    const layer = new FlowmapLayer<Location, PeerFlow>({
      id: "flows",
      data: { locations, flows: [...flows] },
      getLocationId: ({ id }) => id,
      getLocationLat: ({ at }) => at[1],
      getLocationLon: ({ at }) => at[0],
      getLocationName: ({ name }) => name,
      getFlowOriginId: ({ origin }) => origin,
      getFlowDestId: ({ destination }) => destination,
      getFlowMagnitude: ({ amount }) => amount,
      clusteringEnabled: false,
      fadeEnabled: false,
      locationTotalsEnabled: false,
      locationsEnabled: true,
      flowLinesRenderingMode: "curved",
      maxTopFlowsDisplayNum: flows.length,
    });
    overlay.setProps({ layers: [layer] });
    await settle();
  };
});

expose(
  ready.then((show) => show(0)),
  async (view) => (await ready)(view),
);
