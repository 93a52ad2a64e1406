import { createBaseMap, drawn, recolour } from "./baseMap.ts";
import { loadFigures } from "./figures.ts";
import { expose } from "./timing.ts";

// Asked for at once, so that deck.gl is there when the map has its countries.
const arcs = import("./arcOverlay.ts");

const ready = loadFigures().then(async ({ countries, views }) => {
  const map = await createBaseMap(countries);
  const showArcs = (await arcs).addArcs(map);
  return async (index: number) => {
    const { flows, shares } = views[index] ?? { flows: [], shares: [] };
    recolour(map, shares);
    showArcs(flows);
    await drawn(map);
  };
});

expose(
  ready.then((show) => show(0)),
  async (view) => (await ready)(view),
);
