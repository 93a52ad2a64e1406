import { LinesChart, MapChart } from "echarts/charts";
import { GeoComponent, VisualMapComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { css, FLOW, HIGHEST, LOWEST, loadFigures } from "./figures.ts";
import { expose } from "./timing.ts";

use([MapChart, LinesChart, GeoComponent, VisualMapComponent, CanvasRenderer]);

const ready = loadFigures().then(({ countries, views }) => {
  const chart = init(document.getElementById("chart"));
  registerMap("world", countries as Parameters<typeof registerMap>[1]);
  const names = countries.features.map(({ properties }) => String(properties?.["name"]));
  return (index: number) =>
    new Promise<void>((resolve) => {
      const finish = () => {
        chart.off("finished", finish);
        resolve();
      };
      chart.on("finished", finish);
      const { flows, shares } = views[index] ?? { flows: [], shares: [] };
      chart.setOption({
        animation: false,
        visualMap: {
          show: false,
          min: 0,
          max: 1,
          seriesIndex: 0,
          inRange: { color: [css(LOWEST), css(HIGHEST)] },
        },
        geo: { map: "world", roam: true, itemStyle: { borderColor: "#999", borderWidth: 0.5 } },
        series: [
          { type: "map", geoIndex: 0, data: shares.map((value, at) => ({ name: names[at], value })) },
          {
            type: "lines",
            coordinateSystem: "geo",
            lineStyle: { color: FLOW, opacity: 0.6, curveness: 0.2 },
            data: flows.map(({ from, to, width }) => ({ coords: [from, to], lineStyle: { width } })),
          },
        ],
      });
    });
});

expose(
  ready.then((show) => show(0)),
  async (view) => (await ready)(view),
);
