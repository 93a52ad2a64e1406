import { Layer, type LayerProps, type UpdateParameters } from "@deck.gl/core";
import { Model } from "@luma.gl/engine";
import type { ScreenFrame } from "#cartography/frame/screenFrame.ts";
import { bodySteps, stripVertices } from "./flowShaders.ts";
import { type Colour, type FlowUniforms, flowShaders } from "./flowUniforms.ts";

export interface FlowLayerProps extends LayerProps {
  readonly flowColour: Colour;
  readonly casingColour: Colour;
  /** Where the plan lies on screen at the moment of drawing. */
  readonly frame: () => ScreenFrame;
  /** Whether any flow is highlighted; without one the second pass would only cost time. */
  readonly hasHighlight: boolean;
}

/**
 * The flows as a deck.gl layer: curved, cased arrows with widths in pixels.
 *
 * Their curves come ready-made in plan coordinates, so that the same curves can be drawn by any renderer;
 * the layer only places them in the frame being drawn. Flows that are highlighted are drawn in a second
 * pass, above the others.
 */
export class FlowLayer extends Layer<FlowLayerProps> {
  static override layerName = "FlowLayer";
  static override defaultProps = {
    flowColour: { type: "array", value: [0, 0, 0] },
    casingColour: { type: "array", value: [1, 1, 1] },
    frame: { type: "function", value: null, optional: true },
    hasHighlight: false,
  };

  declare state: { model?: Model };

  // deck.gl keeps the coordinate system of a layer to itself; ours is the plan, which needs no projection.
  override get wrapLongitude(): boolean {
    return false;
  }

  override getShaders() {
    return super.getShaders(flowShaders);
  }

  override initializeState(): void {
    this.getAttributeManager()?.addInstanced({
      instanceStartControls: { size: 4, noAlloc: true },
      instanceControlEnds: { size: 4, noAlloc: true },
      instanceShapes: { size: 4, noAlloc: true },
      instanceBands: { size: 2, noAlloc: true },
      instanceStates: { size: 2, noAlloc: true },
    });
  }

  override updateState(parameters: UpdateParameters<this>): void {
    super.updateState(parameters);
    if (this.state.model && !parameters.changeFlags.extensionsChanged) return;
    this.state.model?.destroy();
    this.state.model = new Model(this.context.device, {
      ...this.getShaders(),
      id: this.props.id,
      bufferLayout: this.getAttributeManager()?.getBufferLayouts() ?? [],
      topology: "triangle-strip",
      isInstanced: true,
    });
    this.getAttributeManager()?.invalidateAll();
  }

  override draw(): void {
    const { model } = this.state;
    if (!model) return;
    const { centre, pixelsPerUnit, width, height } = this.props.frame();
    const steps = bodySteps(pixelsPerUnit);
    model.setVertexCount(stripVertices(steps));
    const pixelRatio = this.context.device.getDefaultCanvasContext().cssToDeviceRatio();
    for (const highlightPass of this.props.hasHighlight ? [0, 1] : [0]) {
      const flow: FlowUniforms = {
        centre,
        viewport: [width, height],
        pixelsPerUnit,
        highlightPass,
        smoothing: 0.5 / Math.max(1, pixelRatio) + 0.15,
        steps,
        flowColour: this.props.flowColour,
        casingColour: this.props.casingColour,
      };
      model.shaderInputs.setProps({ flow });
      model.draw(this.context.renderPass);
    }
  }
}
