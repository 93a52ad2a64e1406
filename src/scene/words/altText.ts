import type { MessageRef } from "#i18n/messageRef.ts";
import type { Projection } from "#state/map/values.ts";
import type { Scene } from "../contract/scene.ts";

/** What a picture's text alternative says, sentence by sentence: what it is, who leads, what is drawn. */
export function altText(scene: Scene, projection: Projection): readonly MessageRef[] {
  const map: MessageRef = {
    id: "describe.map",
    values: { view: projection, measure: { measure: scene.question.measure } },
  };
  return [map, scene.caption, scene.drawn];
}
