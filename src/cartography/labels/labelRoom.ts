import type { FlowLine } from "../flows/flowLines.ts";
import type { Box } from "../frame/box.ts";
import type { Outlook } from "../frame/outlook.ts";

/** A map on screen, and what is on it already as names meet it. */
export interface LabelRoom {
  readonly outlook: Outlook;
  /** Boxes that no name may touch, in pixels. */
  readonly obstacles: readonly Box[];
  /** Flows that names should avoid. */
  readonly flows: readonly FlowLine[];
}
