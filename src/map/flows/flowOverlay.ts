import type { DeckProps } from "@deck.gl/core";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { IControl } from "maplibre-gl";
import type { ScreenFrame } from "#cartography/frame/screenFrame.ts";
import { type FlowInstances, GEOMETRY_FLOATS, hasHighlight, STATE_FLOATS } from "./flowInstances.ts";
import { FlowLayer } from "./flowLayer.ts";
import type { Colour } from "./flowUniforms.ts";

type Device = Parameters<NonNullable<DeckProps["onDeviceInitialized"]>>[0];

const FLOAT_BYTES = 4;

/** Premultiplied colours over what is there; no depth, because the map is flat. */
const BLENDING = {
  blend: true,
  blendColorOperation: "add",
  blendColorSrcFactor: "one",
  blendColorDstFactor: "one-minus-src-alpha",
  blendAlphaOperation: "add",
  blendAlphaSrcFactor: "one",
  blendAlphaDstFactor: "one-minus-src-alpha",
  depthWriteEnabled: false,
  depthCompare: "always",
  cullMode: "none",
} as const;

/** The deck.gl side of the map: told what to draw, drawn by MapLibre frame by frame inside its own canvas. */
export interface FlowOverlay {
  readonly control: IControl;
  readonly setInstances: (instances: FlowInstances, states: Float32Array) => void;
  readonly setStates: (states: Float32Array) => void;
  readonly setColours: (flow: string, casing: string) => void;
  /** Takes the pixels that the canvas has now; by itself deck.gl looks only when the canvas changes its size on the page. */
  readonly fit: (canvas: HTMLCanvasElement) => void;
}

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** A view into the shared geometry buffer: `size` floats a piece, `offset` floats into each. */
function column(value: Float32Array, offset: number, size = 4) {
  return { value, size, offset: offset * FLOAT_BYTES, stride: GEOMETRY_FLOATS * FLOAT_BYTES };
}

/** Creates the overlay that draws flows where `frame` says the plan is; add its control to the map. */
export function createFlowOverlay(frame: () => ScreenFrame): FlowOverlay {
  let device: Device | null = null;
  const control = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    onDeviceInitialized: (initialized) => {
      device = initialized;
    },
  });
  let instances: FlowInstances = { count: 0, geometry: new Float32Array(0) };
  let states = new Float32Array(0);
  let flowColour: Colour = [0, 0, 0];
  let casingColour: Colour = [1, 1, 1];

  const draw = (): void => {
    const { count, geometry } = instances;
    const attributes = {
      instanceStartControls: column(geometry, 0),
      instanceControlEnds: column(geometry, 4),
      instanceShapes: column(geometry, 8),
      instanceBands: column(geometry, 12, 2),
      instanceStates: { value: states, size: STATE_FLOATS },
    };
    const layer = new FlowLayer({
      id: "flows",
      data: { length: count, attributes },
      flowColour,
      casingColour,
      frame,
      hasHighlight: hasHighlight(states),
      parameters: BLENDING,
      pickable: false,
    });
    control.setProps({ layers: count > 0 ? [layer] : [] });
  };

  return {
    control,
    setInstances: (next, nextStates) => {
      instances = next;
      states = new Float32Array(nextStates);
      draw();
    },
    setStates: (next) => {
      states = new Float32Array(next);
      draw();
    },
    fit: ({ width, height }) => device?.getDefaultCanvasContext().setDrawingBufferSize(width, height),
    setColours: (flow, casing) => {
      flowColour = colourOf(flow);
      casingColour = colourOf(casing);
      draw();
    },
  };
}
