import type { Transform } from "#facts/selectFacts.ts";
import type { Filters, Question } from "#state/map/document.ts";
import type { SceneInputs } from "./contract/inputs.ts";
import type { Scene } from "./contract/scene.ts";
import { sceneWith } from "./map/sceneWith.ts";
import { stopProgram } from "./scenario/stopProgram.ts";

/**
 * Everything a person can see of a map, from the data files and nothing else.
 *
 * Pure: the same files and the same question and filters give an equal Scene. It depends on neither language, colour
 * scheme, projection nor camera, which only say how it is drawn.
 *
 * @param transforms  what is made of the selected figures before a stop that the question asks for, one after the other
 * @throws RangeError when the dossier is not that of the question's material, or a figure names an unknown source
 */
export function buildScene(
  inputs: SceneInputs,
  asked: Question & Filters,
  transforms: readonly Transform[] = [],
): Scene {
  const scene = sceneWith(stopProgram, inputs, asked, transforms);
  if (scene === null) throw new Error("a Scene is missing though its program is there");
  return scene;
}
