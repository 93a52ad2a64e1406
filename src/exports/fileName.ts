import type { SheetSize } from "#picture/sheet/sheetSizes.ts";
import type { Scene } from "#scene/contract/scene.ts";

/** Name of a saved image: what it shows, of which data edition, and its size; without its ending. */
export function fileName({ question, edition }: Scene, size: SheetSize): string {
  return `${[question.material, question.measure, question.year, edition, size].join("-")}`;
}
