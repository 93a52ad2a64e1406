import { keptFacts } from "#facts/keptFacts.ts";
import { stopSuppliers } from "#facts/stopSuppliers.ts";
import type { StopProgram } from "../map/sceneWith.ts";
import { stopCaption } from "./stopCaption.ts";
import { stopScenario } from "./stopScenario.ts";

/** The program that makes illustrations of a stop. */
export const stopProgram: StopProgram = {
  select: keptFacts,
  transform: stopSuppliers,
  scenario: stopScenario,
  caption: stopCaption,
};
