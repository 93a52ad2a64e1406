import type { Dossier, FlowPart } from "#schema/dossier.ts";

/**
 * A dossier with the flow tables that were shipped in files of their own, after those it has.
 *
 * @throws RangeError when a part belongs to another material
 */
export function joinFlowParts(dossier: Dossier, parts: readonly FlowPart[]): Dossier {
  if (parts.length === 0) return dossier;
  for (const { material } of parts) {
    if (material !== dossier.material)
      throw new RangeError(`flows of ${material} in the dossier of ${dossier.material}`);
  }
  return { ...dossier, flows: [...dossier.flows, ...parts.flatMap(({ flows }) => flows)] };
}
