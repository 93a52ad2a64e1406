import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { DrawnFlow } from "#cartography/flows/drawnFlows.ts";
import { flowUnderPoint } from "#cartography/flows/flowUnderPoint.ts";
import type { ScreenFrame } from "#cartography/frame/screenFrame.ts";
import { projectOfMark } from "#cartography/marks/flagMarks.ts";
import type { PlaceId } from "#schema/ids.ts";
import { PROJECTIONS, type Selection } from "#state/map/values.ts";
import { PLACES_LAYER_ID } from "./base/fillLayers.ts";
import type { MapIntent } from "./mapIntent.ts";
import type { Overlay } from "./overlay/overlay.ts";

/** How far beside a flow the pointer may be, in pixels, so that countries between flows can be met by a finger too. */
const FLOW_REACH = 4;
/** The same where nothing else lies under the pointer. */
const FLOW_REACH_AT_SEA = 10;
/** How far from its middle a small place's dot is itself meant, whatever flows end there, in pixels. */
const DOT_REACH = 5;

/** Those that tell what kind of pointer it is, ahead of the mouse's own. */
const POINTER_EVENTS = ["pointerdown", "pointermove"] as const;

/** What the pointer can meet, as it is drawn now. */
export interface PointerTargets {
  readonly frame: () => ScreenFrame;
  readonly flows: () => readonly DrawnFlow[];
  /** As what a place is pointed at. */
  readonly metAs: (place: PlaceId) => PlaceId;
}

/**
 * Turns hovering, clicking and digits on the map into intents; hovers are looked up at most once a frame.
 *
 * Mouse and finger, hover and click all meet the same thing at the same point. A finger does not hover: browsers send
 * movements of a mouse after a tap, which are passed over.
 */
export function watchReader(
  map: MapLibreMap,
  overlay: Overlay,
  targets: PointerTargets,
  onIntent: (intent: MapIntent) => void,
): () => void {
  const targetAt = (x: number, y: number): Selection | null => {
    const frame = targets.frame();
    const flowWithin = (reach: number): Selection | null => {
      const flow = flowUnderPoint(targets.flows(), frame, [x, y], reach);
      return flow === null ? null : { kind: "flow", id: flow.id };
    };
    const project = overlay.projectAt(frame, x, y);
    if (project !== null) return { kind: "project", id: projectOfMark(project) };
    const dot = overlay.smallPlaceAt(frame, x, y, DOT_REACH);
    if (dot !== null) return { kind: "place", id: targets.metAs(dot) };
    const flow = flowWithin(FLOW_REACH);
    if (flow !== null) return flow;
    const place = overlay.smallPlaceAt(frame, x, y) ?? polygonAt(map, x, y);
    return place === null ? flowWithin(FLOW_REACH_AT_SEA) : { kind: "place", id: targets.metAs(place) };
  };

  let isFinger = false;
  const onPointer = ({ pointerType }: PointerEvent): void => {
    isFinger = pointerType === "touch";
    if (isFinger) onLeave();
  };

  let pending: { readonly x: number; readonly y: number } | null = null;
  let request = 0;
  const look = (): void => {
    request = 0;
    if (pending === null) return;
    const { x, y } = pending;
    const target = targetAt(x, y);
    map.getCanvas().style.cursor = target === null ? "" : "pointer";
    onIntent({ kind: "hover", target, point: target === null ? null : [x, y], by: "pointer" });
  };
  const onMove = (event: MapMouseEvent): void => {
    pending = isFinger || map.isMoving() ? null : event.point;
    if (pending === null) return;
    if (request === 0) request = requestAnimationFrame(look);
  };
  const onLeave = (): void => {
    pending = null;
    onIntent({ kind: "hover", target: null, point: null, by: "pointer" });
  };
  const onClick = ({ point: { x, y } }: MapMouseEvent): void => {
    onIntent({ kind: "select", target: targetAt(x, y), tappedAt: isFinger ? [x, y] : null });
  };
  const onKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
    const projection = PROJECTIONS[Number(key) - 1];
    if (projection !== undefined && !ctrlKey && !altKey && !metaKey)
      onIntent({ kind: "projection", projection });
  };
  const canvas = map.getCanvas();
  canvas.addEventListener("keydown", onKey);
  for (const name of POINTER_EVENTS) canvas.addEventListener(name, onPointer);
  map.on("mousemove", onMove);
  map.on("mouseout", onLeave);
  map.on("movestart", onLeave);
  map.on("click", onClick);
  return () => {
    cancelAnimationFrame(request);
    canvas.removeEventListener("keydown", onKey);
    for (const name of POINTER_EVENTS) canvas.removeEventListener(name, onPointer);
    map.off("mousemove", onMove);
    map.off("mouseout", onLeave);
    map.off("movestart", onLeave);
    map.off("click", onClick);
  };
}

function polygonAt(map: MapLibreMap, x: number, y: number): PlaceId | null {
  if (map.getLayer(PLACES_LAYER_ID) === undefined) return null;
  const [feature] = map.queryRenderedFeatures([x, y], { layers: [PLACES_LAYER_ID] });
  const place: unknown = feature?.properties["place"];
  return typeof place === "string" ? place : null;
}
