import type { Camera, Projection, Selection } from "#state/map/values.ts";
import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { Topology } from "topojson-specification";
import type { MapControl } from "#cartography/frame/controlRoom.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { failureOf } from "./failureOf.ts";
import styles from "./MapCanvas.module.css";
import type { MapFailure, MapIntent } from "./mapIntent.ts";
import type { MapText } from "./mapText.ts";
import { createMapView, type MapView } from "./mapView.ts";

export interface MapCanvasProps {
  readonly scene: Scene;
  readonly projection: Projection;
  /** Where the view looks; null shows the whole world. */
  readonly camera: Camera | null;
  /** Rises when the map must go to its camera even if that is the one it was given last. */
  readonly asks?: number;
  readonly manifest: Manifest;
  readonly overview: Topology;
  readonly loadDetail: () => Promise<Topology>;
  readonly flavour: Flavour;
  readonly text: MapText;
  /** What the pointer rests on anywhere on the page, so that a row of the table lights up its flows. */
  readonly hovered: Selection | null;
  readonly reducedMotion: boolean;
  /** What lies over the map from its first moment on. */
  readonly controls: readonly MapControl[];
  readonly onIntent: (intent: MapIntent) => void;
  readonly onFailure: (reason: MapFailure) => void;
  /** Called when the graphics device is back after "context-lost": a map made anew then lives. */
  readonly onReturn?: () => void;
  readonly onReady?: () => void;
  /** Hands out the living map for buttons outside it, and null when it goes. */
  readonly onView?: (view: MapView | null) => void;
}

/** The map of a Scene. It only draws: what a reader does comes out as intents. */
export default function MapCanvas(props: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<MapView | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const { scene, manifest, overview, text, reducedMotion, flavour, hovered, projection, camera, asks } =
    props;

  useEffect(() => {
    if (container.current === null) return;
    const first = latest.current;
    try {
      view.current = createMapView(container.current, {
        ...first,
        manifest,
        overview,
        text,
        reducedMotion,
        onIntent: (intent) => latest.current.onIntent(intent),
        onFailure: (reason) => latest.current.onFailure(reason),
        onReturn: () => latest.current.onReturn?.(),
        onReady: () => latest.current.onReady?.(),
      });
    } catch (error) {
      const failure = failureOf(error);
      if (failure === "unexpected") reportError(error);
      first.onFailure(failure);
    }
    first.onView?.(view.current);
    return () => {
      first.onView?.(null);
      view.current?.remove();
      view.current = null;
    };
  }, [manifest, overview, text, reducedMotion]);

  const shown = useRef({ scene, flavour, asks });
  useEffect(() => {
    const before = shown.current;
    const isOther = before.scene !== scene;
    // Where a camera is asked for, the map goes there, whatever is selected: also where the Scene comes later.
    if (isOther) view.current?.show(scene, before.asks === asks);
    if (before.flavour !== flavour) view.current?.setFlavour(flavour);
    shown.current = { scene, flavour, asks: isOther ? asks : before.asks };
  }, [scene, flavour, asks]);

  const looked = useRef({ projection, camera, asks });
  useEffect(() => {
    const before = looked.current;
    looked.current = { projection, camera, asks };
    if (before.projection !== projection) view.current?.setProjection(projection, camera);
    else if (before.camera !== camera || before.asks !== asks) view.current?.moveTo(camera);
  }, [projection, camera, asks]);

  useEffect(() => view.current?.highlight(hovered), [hovered]);

  return <div ref={container} className={styles["map"]} />;
}
