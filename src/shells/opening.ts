import { OPENING_SIZES, type OpeningSize } from "#cartography/openingFrame.ts";
import { takeOpening } from "#queries/aheadFiles.ts";
import { SCENE_CONTRACT, type Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { ViewState } from "#state/view.ts";
import { decodeView, encodeView } from "#state/viewCodec.ts";
import { isDeviceTheme } from "./deviceTheme.ts";
import { createMoment } from "./moment.ts";

/**
 * The view a material opens with, worked out and drawn when the site was built. Its Scene is a head start, not a source:
 * as soon as the drawing stands, the Scene is built from the checked data files as any other.
 */
export interface Opening {
  readonly scene: Scene;
  readonly drawing: HTMLImageElement;
  readonly size: OpeningSize;
}

/** Longest that the data files wait for the drawing, in milliseconds. */
const MOST_PATIENCE_MS = 1500;

const drawn = createMoment(MOST_PATIENCE_MS);
let received: Opening | null = null;

/** Says that the drawing of the opening view is on screen, or that it cannot be had. */
export const endOpening = drawn.reach;

/** Whether what holds up the drawing of the opening view may begin. */
export const useIsOpeningOver = drawn.useIsReached;

function isScene(value: unknown): value is Scene {
  return (
    typeof value === "object" && value !== null && "contract" in value && value.contract === SCENE_CONTRACT
  );
}

/** Takes in the opening view that was asked for ahead; false if none was, or it has not come whole. */
export async function receiveOpening(): Promise<boolean> {
  const asked = takeOpening();
  const size = OPENING_SIZES.find((one) => one === asked?.size);
  const scene = await asked?.scene;
  if (asked && size && isScene(scene)) received = { scene, drawing: asked.drawing, size };
  return received !== null;
}

/** The opening view, where it was received and is what the view asks for; else null. */
export function openingOf(manifest: Manifest, view: ViewState): Opening | null {
  if (received?.scene.edition !== manifest.edition || received.scene.view.material !== view.material)
    return null;
  const opening = decodeView(`material=${view.material}`, manifest).view;
  const asked = encodeView({ ...view, lang: "auto", theme: "auto", table: "places" }, manifest);
  return asked === encodeView(opening, manifest) && isDeviceTheme(view.theme) ? received : null;
}
