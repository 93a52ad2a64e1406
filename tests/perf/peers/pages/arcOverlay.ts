import { ArcLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { PeerFlow } from "../peerViews.ts";

/** deck.gl's own arcs over a map; returns how to show other ones. */
export function addArcs(map: MapLibreMap): (flows: readonly PeerFlow[]) => void {
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  map.addControl(overlay);
  return (flows) => {
    const attributes = {
      getSourcePosition: { value: new Float32Array(flows.flatMap(({ from }) => from)), size: 2 },
      getTargetPosition: { value: new Float32Array(flows.flatMap(({ to }) => to)), size: 2 },
      getWidth: { value: new Float32Array(flows.map(({ width }) => width)), size: 1 },
    };
    const arcs = new ArcLayer({
      id: "arcs",
      data: { length: flows.length, attributes },
      getSourceColor: [20, 110, 200, 160],
      getTargetColor: [230, 90, 30, 160],
      getHeight: 0.3,
      numSegments: 20,
      greatCircle: false,
      parameters: { cullMode: "none" },
    });
    overlay.setProps({ layers: [arcs] });
  };
}
