import * as v from "valibot";
import { takeAhead } from "#queries/aheadFiles.ts";
import { SCENE_CONTRACT, type Scene } from "#scene/contract/scene.ts";
import { type DrawnLand, drawnLandSchema } from "#schema/drawnLand.ts";
import type { Manifest } from "#schema/manifest.ts";
import { decodeView, encodeView } from "#state/map/codec.ts";
import type { MapDocument } from "#state/map/document.ts";
import { LAND, OPENING_SCENE } from "./headStartFiles.ts";

let land: DrawnLand | null = null;
let opening: Scene | null = null;

function isScene(value: unknown): value is Scene {
  return (
    typeof value === "object" && value !== null && "contract" in value && value.contract === SCENE_CONTRACT
  );
}

/** A file of the head start, undefined when it is not there or cannot be read. */
async function takeHere(name: string): Promise<unknown> {
  try {
    return JSON.parse((await takeAhead(name)) ?? "");
  } catch {
    return undefined;
  }
}

/**
 * Takes in what was made of the first map when the site was built, and asked for ahead: the land of the whole world, and the
 * Scene of the view that the material opens with, where the address asks for no other view.
 *
 * @returns whether each is there, so that no boundary and no figure need be read yet
 */
export async function receiveHeadStart(): Promise<{ hasLand: boolean; hasScene: boolean }> {
  const [asked, scene] = await Promise.all([takeHere(LAND), takeHere(OPENING_SCENE)]);
  const parsed = v.safeParse(drawnLandSchema, asked);
  land = parsed.success ? parsed.output : null;
  opening = land !== null && isScene(scene) ? scene : null;
  return { hasLand: land !== null, hasScene: opening !== null };
}

/** The land that a view can be drawn on before its boundaries are there; null where the view is not of the whole world, or none came. */
export function landFor({ projection, camera }: MapDocument): DrawnLand | null {
  return projection === "equal-earth" && camera === null ? land : null;
}

/**
 * The Scene of the view a material opens with, where it was received and is what the view asks for. It is a head start, not
 * a source: as soon as it is drawn, the Scene is built from the checked data files as any other.
 */
export function openingScene(manifest: Manifest, view: MapDocument): Scene | null {
  if (opening?.edition !== manifest.edition || opening.question.material !== view.material) return null;
  const first = decodeView(`material=${view.material}`, manifest).view;
  const asked = encodeView({ ...view, lang: "auto", theme: "auto", table: "places" }, manifest);
  return asked === encodeView(first, manifest) ? opening : null;
}
