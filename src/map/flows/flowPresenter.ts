import type { Anchors } from "#cartography/anchors.ts";
import { type DrawnFlow, drawnFlows } from "#cartography/drawnFlows.ts";
import type { FlatProjection } from "#cartography/projection.ts";
import type { SceneArc } from "#scene/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Selection } from "#state/view.ts";
import { type FlowTone, flowInstances, flowStates } from "./flowInstances.ts";
import type { FlowOverlay } from "./flowOverlay.ts";

/** Zoom levels within which curves stay as they are: only loops and gaps depend on scale. */
const ZOOM_STEP = 0.5;

/** Keeps the flow layer in step with Scene, scale and highlight. */
export interface FlowPresenter {
  readonly show: (arcs: readonly SceneArc[]) => void;
  readonly setProjection: (projection: FlatProjection) => void;
  readonly setScale: (zoom: number, pixelsPerUnit: number, mapWidthPx: number) => void;
  readonly highlight: (target: Selection | null, unitOf: (place: PlaceId) => PlaceId) => void;
  readonly drawn: () => readonly DrawnFlow[];
}

export function createFlowPresenter(
  layer: FlowOverlay,
  anchors: Anchors,
  firstProjection: FlatProjection,
): FlowPresenter {
  let arcs: readonly SceneArc[] = [];
  let projection = firstProjection;
  let flows: readonly DrawnFlow[] = [];
  let scale = { step: Number.NaN, pixelsPerUnit: 512, mapWidthPx: 1000 };
  let toneOf: (flow: DrawnFlow) => FlowTone = () => "normal";

  const rebuild = (): void => {
    flows = drawnFlows(arcs, anchors, projection, scale.pixelsPerUnit, scale.mapWidthPx);
    layer.setInstances(flowInstances(flows), flowStates(flows, toneOf));
  };

  return {
    show: (next) => {
      arcs = next;
      rebuild();
    },
    setProjection: (next) => {
      projection = next;
      rebuild();
    },
    setScale: (zoom, pixelsPerUnit, mapWidthPx) => {
      const step = Math.round(zoom / ZOOM_STEP);
      if (step === scale.step && mapWidthPx === scale.mapWidthPx) return;
      scale = { step, pixelsPerUnit, mapWidthPx };
      rebuild();
    },
    highlight: (target, unitOf) => {
      toneOf = toneFor(target, flows, unitOf);
      layer.setStates(flowStates(flows, toneOf));
    },
    drawn: () => flows,
  };
}

function toneFor(
  target: Selection | null,
  flows: readonly DrawnFlow[],
  unitOf: (place: PlaceId) => PlaceId,
): (flow: DrawnFlow) => FlowTone {
  if (target?.kind !== "flow" && target?.kind !== "place") return () => "normal";
  const unit = target.kind === "place" ? unitOf(target.id) : null;
  const concerns = (flow: DrawnFlow): boolean =>
    target.kind === "flow" ? flow.id === target.id : flow.origin === unit || flow.destination === unit;
  if (!flows.some(concerns)) return () => "normal";
  return (flow) => (concerns(flow) ? "highlighted" : "calm");
}
