import type { MaterialGaps, StageGap } from "#domain/projects/materialGaps.ts";
import type { MaterialId } from "#schema/ids.ts";

/** A stage of a material that is below its benchmark. */
export interface Gap {
  readonly material: MaterialId;
  readonly stage: StageGap;
}

/** The gaps of all materials, and which of them no project answers. */
export function gapTotals(materials: readonly MaterialGaps[]): {
  readonly below: readonly Gap[];
  readonly onlyOutside: readonly Gap[];
  readonly without: readonly Gap[];
} {
  const all = materials.flatMap(({ material, stages }) => stages.map((stage) => ({ material, stage })));
  const without = all.filter(({ stage }) => stage.state === "none");
  const onlyOutside = all.filter(({ stage }) => stage.state === "outside");
  const inside = all.filter(({ stage }) => stage.state === "inside");
  return { below: [...inside, ...onlyOutside, ...without], onlyOutside, without };
}
