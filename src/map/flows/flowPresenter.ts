import { type DrawnFlow, drawnFlows } from "#cartography/flows/drawnFlows.ts";
import { type Outlook, WORLD_PIXELS } from "#cartography/frame/outlook.ts";
import type { Anchors } from "#cartography/plane/anchors.ts";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Selection } from "#state/map/values.ts";
import { type FlowTone, flowInstances, flowStates } from "./flowInstances.ts";
import type { FlowOverlay } from "./flowOverlay.ts";

/** Zoom levels within which curves stay as they are: only loops and gaps depend on scale. */
const ZOOM_STEP = 0.5;

type FlowsOfScene = Pick<Scene, "arcs" | "rings">;

/** Keeps the flow layer in step with Scene, scale and highlight. */
export interface FlowPresenter {
  readonly show: (scene: FlowsOfScene) => void;
  /** Curves depend on the projection, which a globe changes with every turn, and in steps on the scale. */
  readonly lookThrough: (outlook: Outlook, zoom: number) => void;
  readonly highlight: (target: Selection | null, metAs: (place: PlaceId) => PlaceId) => void;
  readonly drawn: () => readonly DrawnFlow[];
}

/** A presenter for a layer that shows no flows yet. */
export function createFlowPresenter(
  layer: FlowOverlay,
  anchors: Anchors,
  firstProjection: PlanProjection,
): FlowPresenter {
  let shown: FlowsOfScene = { arcs: [], rings: [] };
  let flows: readonly DrawnFlow[] = [];
  let look = { projection: firstProjection, step: Number.NaN, pixelsPerUnit: WORLD_PIXELS, width: 1000 };
  let toneOf: (flow: DrawnFlow) => FlowTone = () => "normal";

  const rebuild = (): void => {
    flows = drawnFlows(shown, anchors, look.projection, look.pixelsPerUnit, look.width);
    layer.setInstances(flowInstances(flows), flowStates(flows, toneOf));
  };

  return {
    show: (next) => {
      shown = next;
      rebuild();
    },
    lookThrough: ({ projection, frame }, zoom) => {
      const next = { ...frame, projection, step: Math.round(zoom / ZOOM_STEP) };
      const isUnchanged =
        next.projection === look.projection && next.step === look.step && next.width === look.width;
      if (isUnchanged) return;
      look = next;
      rebuild();
    },
    highlight: (target, metAs) => {
      toneOf = toneFor(target, flows, metAs);
      layer.setStates(flowStates(flows, toneOf));
    },
    drawn: () => flows,
  };
}

function toneFor(
  target: Selection | null,
  flows: readonly DrawnFlow[],
  metAs: (place: PlaceId) => PlaceId,
): (flow: DrawnFlow) => FlowTone {
  if (target?.kind !== "flow" && target?.kind !== "place") return () => "normal";
  const unit = target.kind === "place" ? metAs(target.id) : null;
  const concerns = (flow: DrawnFlow): boolean =>
    target.kind === "flow" ? flow.id === target.id : flow.origin === unit || flow.destination === unit;
  if (!flows.some(concerns)) return () => "normal";
  return (flow) => (concerns(flow) ? "highlighted" : "dimmed");
}
