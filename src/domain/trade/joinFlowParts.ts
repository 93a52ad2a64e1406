import type { Dossier, FlowPart, FlowTable } from "#schema/dossier.ts";

/**
 * A dossier with the flow tables that were shipped in files of their own, after those it has; a table that was split
 * by origin over several files is one again.
 *
 * @throws RangeError when a part belongs to another material
 */
export function joinFlowParts(dossier: Dossier, parts: readonly FlowPart[]): Dossier {
  if (parts.length === 0) return dossier;
  for (const { material } of parts) {
    if (material !== dossier.material)
      throw new RangeError(`flows of ${material} in the dossier of ${dossier.material}`);
  }
  const pieces: [FlowTable, ...FlowTable[]][] = [];
  for (const table of [...dossier.flows, ...parts.flatMap(({ flows }) => flows)]) {
    const before = pieces.at(-1);
    if (before !== undefined && isSameTable(before[0], table)) before.push(table);
    else pieces.push([table]);
  }
  return { ...dossier, flows: pieces.map(joinPieces) };
}

/** A dossier has one table for each code and source; two that follow each other are parts of it. */
function isSameTable(a: FlowTable, b: FlowTable): boolean {
  return a.code === b.code && a.system === b.system && a.sourceId === b.sourceId && a.market === b.market;
}

/** One table of its parts; what is noted of single figures by their position in the whole stands in the first part. */
function joinPieces(pieces: readonly [FlowTable, ...FlowTable[]]): FlowTable {
  const [first] = pieces;
  if (pieces.length === 1) return first;
  return {
    ...first,
    originRuns: pieces.flatMap(({ originRuns }) => originRuns),
    destinationSteps: pieces.flatMap(({ destinationSteps }) => destinationSteps),
    presence: pieces.map(({ presence }) => presence).join(" "),
    values: pieces.flatMap(({ values }) => values),
    tonnes: first.tonnes === null ? null : pieces.flatMap(({ tonnes }) => tonnes ?? []),
  };
}
