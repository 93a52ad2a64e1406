import type { CustomLayerInterface, Map as MapLibreMap } from "maplibre-gl";
import type { ScreenFrame } from "#cartography/screenFrame.ts";
import { type FlowInstances, GEOMETRY_FLOATS, STATE_FLOATS } from "./flowInstances.ts";
import { createFlowProgram, type FlowProgram } from "./flowProgram.ts";
import { STRIP_VERTICES } from "./flowShaders.ts";

export const FLOW_LAYER_ID = "flows";

const FLOAT_BYTES = 4;

type Colour = readonly [red: number, green: number, blue: number];

/** The flows inside MapLibre's own canvas: a custom layer that others can lie above or below. */
export interface FlowLayer extends CustomLayerInterface {
  readonly setInstances: (instances: FlowInstances, states: Float32Array) => void;
  readonly setStates: (states: Float32Array) => void;
  readonly setColours: (flow: string, casing: string) => void;
}

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/**
 * Creates the layer that draws flows as curved, cased arrows with widths in pixels.
 *
 * @param frameOf  how the plan lies on screen in the frame being drawn
 */
export function createFlowLayer(frameOf: (map: MapLibreMap) => ScreenFrame): FlowLayer {
  let map: MapLibreMap | null = null;
  let program: FlowProgram | null = null;
  let array: WebGLVertexArrayObject | null = null;
  let geometryBuffer: WebGLBuffer | null = null;
  let stateBuffer: WebGLBuffer | null = null;
  let instances: FlowInstances = { count: 0, geometry: new Float32Array(0) };
  let states = new Float32Array(0);
  let isGeometryStale = true;
  let areStatesStale = true;
  let flowColour: Colour = [0, 0, 0];
  let casingColour: Colour = [1, 1, 1];

  const upload = (gl: WebGL2RenderingContext): void => {
    if (isGeometryStale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, geometryBuffer);
      gl.bufferData(gl.ARRAY_BUFFER, instances.geometry, gl.DYNAMIC_DRAW);
      isGeometryStale = false;
    }
    if (areStatesStale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, stateBuffer);
      gl.bufferData(gl.ARRAY_BUFFER, states, gl.DYNAMIC_DRAW);
      areStatesStale = false;
    }
  };

  return {
    id: FLOW_LAYER_ID,
    type: "custom",
    renderingMode: "2d",
    onAdd: (addedTo, gl) => {
      map = addedTo;
      program = createFlowProgram(gl);
      array = gl.createVertexArray();
      geometryBuffer = gl.createBuffer();
      stateBuffer = gl.createBuffer();
      gl.bindVertexArray(array);
      const attribute = (index: number, size: number, stride: number, offset: number): void => {
        gl.enableVertexAttribArray(index);
        gl.vertexAttribPointer(index, size, gl.FLOAT, false, stride * FLOAT_BYTES, offset * FLOAT_BYTES);
        gl.vertexAttribDivisor(index, 1);
      };
      gl.bindBuffer(gl.ARRAY_BUFFER, geometryBuffer);
      attribute(0, 4, GEOMETRY_FLOATS, 0);
      attribute(1, 4, GEOMETRY_FLOATS, 4);
      attribute(2, 4, GEOMETRY_FLOATS, 8);
      gl.bindBuffer(gl.ARRAY_BUFFER, stateBuffer);
      attribute(3, 2, STATE_FLOATS, 0);
      gl.bindVertexArray(null);
      isGeometryStale = true;
      areStatesStale = true;
    },
    onRemove: (_, gl) => {
      gl.deleteBuffer(geometryBuffer);
      gl.deleteBuffer(stateBuffer);
      gl.deleteVertexArray(array);
      gl.deleteProgram(program?.program ?? null);
      map = null;
      program = null;
    },
    render: (context) => {
      if (map === null || program === null || instances.count === 0) return;
      const gl = context as WebGL2RenderingContext;
      const frame = frameOf(map);
      upload(gl);
      gl.useProgram(program.program);
      gl.uniform2f(program.uniform("u_centre"), frame.centre[0], frame.centre[1]);
      gl.uniform2f(program.uniform("u_viewport"), frame.width, frame.height);
      gl.uniform1f(program.uniform("u_pixelsPerUnit"), frame.pixelsPerUnit);
      gl.uniform1f(
        program.uniform("u_smoothing"),
        0.5 / Math.max(1, gl.drawingBufferWidth / frame.width) + 0.15,
      );
      gl.uniform3f(program.uniform("u_flow"), ...flowColour);
      gl.uniform3f(program.uniform("u_casing"), ...casingColour);
      gl.disable(gl.DEPTH_TEST);
      gl.disable(gl.STENCIL_TEST);
      gl.disable(gl.CULL_FACE);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.bindVertexArray(array);
      for (const isHighlightPass of [0, 1]) {
        gl.uniform1f(program.uniform("u_highlightPass"), isHighlightPass);
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, STRIP_VERTICES, instances.count);
      }
      gl.bindVertexArray(null);
    },
    setInstances: (next, nextStates) => {
      instances = next;
      states = new Float32Array(nextStates);
      isGeometryStale = true;
      areStatesStale = true;
      map?.triggerRepaint();
    },
    setStates: (next) => {
      states = new Float32Array(next);
      areStatesStale = true;
      map?.triggerRepaint();
    },
    setColours: (flow, casing) => {
      flowColour = colourOf(flow);
      casingColour = colourOf(casing);
      map?.triggerRepaint();
    },
  };
}
