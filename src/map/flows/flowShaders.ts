import { MAX_HEAD_PART } from "#cartography/flows/arrowNeck.ts";
import { BAND_DASH_PIXELS, BAND_GAP_PIXELS, BAND_LINE_PIXELS } from "#cartography/flows/flowBand.ts";
import { FADE_FROM, FAINTEST } from "#cartography/flows/flowFade.ts";
import { CALM_OPACITY, CALM_PIXELS } from "#cartography/flows/flowWidth.ts";

/** A number as the shaders' language writes it, with its decimals. */
const glsl = (value: number): string => value.toFixed(2);

/** Fewest and most steps along the body of a flow. */
const MIN_STEPS = 16;
const MAX_STEPS = 64;

/** Chords by which the length of a dashed flow is measured, so that its dashes lie where a drawing has them. */
const LENGTH_CHORDS = 16;

/** Steps for a plan unit of one pixel; with as many, the curves of the world are nowhere a quarter of a pixel off. */
const STEPS_OF_A_PIXEL = 0.8;

/**
 * Steps along the body of a flow. Their number grows as the root of the scale, because the distance of a chord from its
 * curve falls with the square of it: a small map needs few, and each costs a machine without a graphics card its time.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 */
export function bodySteps(pixelsPerUnit: number): number {
  const steps = Math.ceil(STEPS_OF_A_PIXEL * Math.sqrt(pixelsPerUnit));
  return Math.min(MAX_STEPS, Math.max(MIN_STEPS, steps));
}

/** Vertices of the triangle strip of one piece with so many `steps` along its body: two more rows make the arrowhead. */
export function stripVertices(steps: number): number {
  return 2 * (steps + 3);
}

/**
 * Places the strip of one piece along its curve. Lengths are in CSS pixels; the curve is in plan units
 * relative to the middle of the screen, where single precision is enough up to zoom 12.
 */
export const FLOW_VERTEX_SHADER = `#version 300 es
#define SHADER_NAME flow-layer
precision highp float;
in vec4 instanceStartControls;
in vec4 instanceControlEnds;
in vec4 instanceShapes;
in vec2 instanceBands;
in vec2 instanceStates;
out vec2 v_position;
out float v_along;
flat out vec4 v_shape;
flat out vec2 v_state;
flat out vec2 v_band;
out float v_length;

vec2 onScreen(vec2 plan) { return (plan - flow.centre) * flow.pixelsPerUnit; }

vec2 curve(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float u = 1.0 - t;
  return u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d;
}

vec2 direction(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float u = 1.0 - t;
  return 3.0 * u * u * (b - a) + 6.0 * u * t * (c - b) + 3.0 * t * t * (d - c);
}

/** Length of the curve up to t, by chords. */
float lengthTo(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float along = 0.0;
  vec2 before = a;
  for (int i = 1; i <= ${LENGTH_CHORDS}; i++) {
    vec2 next = curve(a, b, c, d, t * float(i) / ${glsl(LENGTH_CHORDS)});
    along += distance(before, next);
    before = next;
  }
  return along;
}

vec2 unit(vec2 v) { float l = length(v); return l > 0.0 ? v / l : vec2(1.0, 0.0); }

void main() {
  bool highlighted = instanceStates.x > 1.5 && instanceStates.x < 2.5;
  bool calm = instanceStates.x > 2.5;
  vec4 shape = calm ? vec4(${glsl(CALM_PIXELS)}, 0.0, 0.0, 0.0) : instanceShapes;
  v_shape = shape;
  v_state = instanceStates;
  if (highlighted != (flow.highlightPass > 0.5)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 a = onScreen(instanceStartControls.xy);
  vec2 b = onScreen(instanceStartControls.zw);
  vec2 c = onScreen(instanceControlEnds.xy);
  vec2 d = onScreen(instanceControlEnds.zw);
  v_band = instanceBands;
  v_length = 0.0;
  float casing = shape.w;
  bool hasHead = !calm && (instanceStates.y < 0.5 || (instanceStates.y > 1.5 && instanceStates.y < 2.5));
  float headReach = shape.y + casing + 1.0;
  float speed = max(1.0, length(direction(a, b, c, d, 1.0)));
  float span = min(${glsl(MAX_HEAD_PART)}, headReach / speed);
  span = min(${glsl(MAX_HEAD_PART)}, span * headReach / max(1.0, distance(curve(a, b, c, d, 1.0 - span), d)));
  float headStart = hasHead ? 1.0 - span : 1.0;
  vec2 neck = curve(a, b, c, d, headStart);
  vec2 headDirection = unit(d - neck);

  float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
  float row = float(gl_VertexID >> 1);
  float bodyHalf = shape.x * 0.5 + casing + flow.smoothing;
  float headHalf = shape.z + casing + 1.0;
  vec2 point;
  float across;
  if (row <= flow.steps) {
    float t = headStart * row / flow.steps;
    vec2 along = hasHead && row == flow.steps ? headDirection : unit(direction(a, b, c, d, max(t, 0.001)));
    across = side * bodyHalf;
    point = curve(a, b, c, d, t) + vec2(-along.y, along.x) * across;
    v_position = vec2(headReach + (headStart - t) * speed, across);
    v_along = t;
    if (instanceBands.y > 0.5) v_length = lengthTo(a, b, c, d, t);
  } else {
    across = side * headHalf;
    bool tip = row > flow.steps + 1.5;
    float forward = tip ? 3.0 : 0.0;
    vec2 base = tip ? neck + headDirection * (headReach + forward) : neck;
    point = base + vec2(-headDirection.y, headDirection.x) * across;
    v_position = vec2(tip ? -forward : headReach, across);
    v_along = headStart;
    if (!hasHead) point = neck;
  }
  gl_Position = vec4(point * vec2(2.0, -2.0) / flow.viewport, 0.0, 1.0);
}`;

/** Colours a flow by its distance to the outline of line and arrowhead, so that edges are smooth without MSAA. */
export const FLOW_FRAGMENT_SHADER = `#version 300 es
#define SHADER_NAME flow-layer
precision highp float;
in vec2 v_position;
in float v_along;
flat in vec4 v_shape;
flat in vec2 v_state;
flat in vec2 v_band;
in float v_length;
out vec4 colour;

void main() {
  float across = abs(v_position.y);
  float toBody = across - v_shape.x * 0.5;
  float outside = toBody;
  bool calm = v_state.x > 2.5;
  bool hasHead = !calm && (v_state.y < 0.5 || (v_state.y > 1.5 && v_state.y < 2.5));
  if (hasHead) {
    float slope = length(v_shape.yz);
    float toSide = (across * v_shape.y - v_position.x * v_shape.z) / slope;
    float toHead = max(toSide, v_position.x - v_shape.y);
    outside = v_position.x > v_shape.y * 0.6 ? min(toHead, toBody) : toHead;
  }
  float core = calm ? 1.0 : 1.0 - smoothstep(-flow.smoothing, flow.smoothing, outside);
  float edge = 1.0 - smoothstep(-flow.smoothing, flow.smoothing, outside - v_shape.w);
  if (!calm && v_band.y > 0.5) {
    bool inHead = hasHead && v_position.x < v_shape.y;
    bool dashed = v_band.y < 1.5;
    float toBand = v_band.x > 0.0 ? across - v_band.x * 0.5 : 1000.0;
    float inside = 1.0 - smoothstep(-flow.smoothing, flow.smoothing, toBand);
    float line = smoothstep(-flow.smoothing, flow.smoothing, outside + ${glsl(BAND_LINE_PIXELS)});
    float inked = inHead && v_band.x > 0.0 ? 1.0 : max(line, inHead ? 0.0 : inside);
    core *= inked;
    if (dashed && !inHead && mod(v_length, ${glsl(BAND_DASH_PIXELS + BAND_GAP_PIXELS)}) > ${glsl(BAND_DASH_PIXELS)}) {
      core = inside;
      edge = 1.0 - smoothstep(-flow.smoothing, flow.smoothing, toBand - v_shape.w);
    }
  }
  float alpha = calm ? ${glsl(CALM_OPACITY)} : 1.0;
  if (v_state.x < 0.5) alpha = 0.13;
  if (calm && v_state.x < 3.5) alpha *= 0.3;
  if (!calm && v_state.y > 0.5 && v_state.y < 3.5) {
    float nearStart = 1.0 - v_along;
    float nearEdge = v_state.y < 1.5 ? v_along : v_state.y < 2.5 ? nearStart : max(v_along, nearStart);
    alpha *= 1.0 - ${glsl(1 - FAINTEST)} * smoothstep(${glsl(FADE_FROM)}, 1.0, nearEdge);
  }
  alpha *= edge;
  if (alpha < 0.004) discard;
  colour = vec4(mix(flow.casingColour, flow.flowColour, core) * alpha, alpha);
}`;
