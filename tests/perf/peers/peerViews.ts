import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { flowWidthPixels } from "../../../src/cartography/flows/flowWidth.ts";
import { placeFills } from "../../../src/cartography/land/placeFills.ts";
import { anchorsOf } from "../../../src/cartography/plane/anchors.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { decodeView } from "../../../src/state/map/codec.ts";
import type { BuiltData } from "../../support/builtData.ts";

/** A flow as the rivals draw it: positions in degrees, width in pixels, places by index into the countries. */
export interface PeerFlow {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly origin: number;
  readonly destination: number;
  readonly amount: number;
  readonly width: number;
}

/** One of our Scenes, with all that a rival would have to compute done for it. */
export interface PeerView {
  readonly shares: readonly number[];
  readonly flows: readonly PeerFlow[];
}

/** The countries of our overview as plain GeoJSON, each with an index, a code as its name, and an anchor. */
export function peerCountries(topology: Topology, data: BuiltData): FeatureCollection {
  const anchors = anchorsOf(data.manifest);
  const all = feature(topology, topology.objects["countries"] as GeometryCollection);
  const features = all.features.flatMap((country) => {
    const name = String(country.id ?? "");
    const anchor = anchors.get(name);
    return anchor === undefined ? [] : [{ ...country, name, anchor }];
  });
  return {
    type: "FeatureCollection",
    features: features.map(({ geometry, name, anchor }, at) => ({
      type: "Feature",
      id: at + 1,
      properties: { index: at + 1, name, anchor },
      geometry,
    })),
  };
}

/** The Scene of a query as a rival needs it. The EU, which is no country of theirs, stands where Belgium is. */
export function peerView(query: string, data: BuiltData, countries: FeatureCollection): PeerView {
  const { view } = decodeView(query, data.manifest);
  const scene = buildScene(data.inputs(view.material), view);
  const fills = placeFills(scene, data.manifest);
  const shareOf = new Map(scene.fills.map(({ place, share }) => [place, share ?? 0]));
  const anchors = anchorsOf(data.manifest);
  const names = countries.features.map(({ properties }) => String(properties?.["name"]));
  const indexOf = (place: string): number => Math.max(0, names.indexOf(place === "EU27" ? "BEL" : place));
  return {
    shares: names.map((name) => shareOf.get(fills.get(name)?.unit ?? "") ?? 0),
    flows: scene.arcs.flatMap(({ origin, destination, share, width }) => {
      const [from, to] = [anchors.get(origin), anchors.get(destination)];
      if (from === undefined || to === undefined || origin === destination) return [];
      return [
        {
          from,
          to,
          origin: indexOf(origin),
          destination: indexOf(destination),
          amount: share,
          width: flowWidthPixels(width, 1000),
        },
      ];
    }),
  };
}
