import { FLOW_FRAGMENT_SHADER, FLOW_VERTEX_SHADER } from "./flowShaders.ts";

/** The compiled flow shaders and where their uniforms are. */
export interface FlowProgram {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (shader === null) throw new Error("the graphics card gave no shader");
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(`flow shader: ${gl.getShaderInfoLog(shader) ?? "unknown error"}`);
  }
  return shader;
}

/**
 * Compiles and links the shaders of the flows.
 *
 * @throws Error with the driver's message when they do not compile or link
 */
export function createFlowProgram(gl: WebGL2RenderingContext): FlowProgram {
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, FLOW_VERTEX_SHADER));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, FLOW_FRAGMENT_SHADER));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`flow program: ${gl.getProgramInfoLog(program) ?? "unknown error"}`);
  }
  const locations = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    uniform: (name) => {
      const known = locations.get(name);
      if (known !== undefined) return known;
      const location = gl.getUniformLocation(program, name);
      locations.set(name, location);
      return location;
    },
  };
}
