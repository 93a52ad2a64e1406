import type { Words } from "#i18n/words.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { altText } from "#scene/words/altText.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Look } from "#state/map/document.ts";

/** One material as it is published: its default view. */
export interface MaterialOnPage {
  readonly id: string;
  /** Query of the default view, for the way to the interactive map. */
  readonly query: string;
  readonly scene: Scene;
  /** How the pictures draw it. */
  readonly look: Look;
  readonly manifest: Manifest;
  readonly words: Words;
}

/** What a picture of a Scene shows, for those who do not see it. */
export function pictureInWords({ scene, look, words }: MaterialOnPage): string {
  return words.sayAll(altText(scene, look.projection));
}
