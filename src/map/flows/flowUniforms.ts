import { FLOW_FRAGMENT_SHADER, FLOW_VERTEX_SHADER } from "./flowShaders.ts";

/** Red, green and blue, 0–1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** What the shaders are told for each frame. Lengths in CSS pixels. */
export type FlowUniforms = {
  /** Plan point at the middle of the screen. */
  readonly centre: readonly [x: number, y: number];
  readonly viewport: readonly [width: number, height: number];
  readonly pixelsPerUnit: number;
  /** 1 draws the highlighted flows only, 0 the others. */
  readonly highlightPass: number;
  /** Half the width over which an edge fades. */
  readonly smoothing: number;
  /** Steps along the body of a flow. */
  readonly steps: number;
  readonly flowColour: Colour;
  readonly casingColour: Colour;
};

const BLOCK = `
layout(std140) uniform flowUniforms {
  vec2 centre;
  vec2 viewport;
  float pixelsPerUnit;
  float highlightPass;
  float smoothing;
  float steps;
  vec3 flowColour;
  vec3 casingColour;
} flow;
`;

const flowUniforms = {
  name: "flow",
  vs: BLOCK,
  fs: BLOCK,
  uniformTypes: {
    centre: "vec2<f32>",
    viewport: "vec2<f32>",
    pixelsPerUnit: "f32",
    highlightPass: "f32",
    smoothing: "f32",
    steps: "f32",
    flowColour: "vec3<f32>",
    casingColour: "vec3<f32>",
  },
} as const;

/** The shaders of the flow layer and the uniforms they share. */
export const flowShaders = {
  vs: FLOW_VERTEX_SHADER,
  fs: FLOW_FRAGMENT_SHADER,
  modules: [flowUniforms],
};
