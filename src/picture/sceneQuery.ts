import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { encodeView } from "#state/map/codec.ts";
import type { Look } from "#state/map/document.ts";

/** The query that leads back to a Scene as it is drawn. */
export function sceneQuery({ question, filters }: Scene, look: Look, manifest: Manifest): string {
  return encodeView({ ...question, ...filters, ...look }, manifest);
}
