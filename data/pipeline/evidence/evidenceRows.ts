import { settleRows } from "../join/settleHistoricAreas.ts";
import type { FlowObservation, SourceTables } from "../read/observations.ts";
import type { Location } from "../read/problems.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";

/** A row of a table, what it is about, and the places it was joined to. */
export interface EvidenceRow extends Location {
  /** A customs code or a material. */
  readonly subject: string;
  /** Origin and destination of a flow; else the place alone. An empty text where a row has no place of today. */
  readonly places: readonly [string, string] | readonly [string];
}

/** Rows of flows: historic areas stand at the place they are counted at in their code and year. */
function flowRows(flows: readonly FlowObservation[], places: PlaceRegistry): EvidenceRow[] {
  const groups = new Map<string, FlowObservation[]>();
  for (const row of flows) {
    const key = `${row.sourceId} ${row.code} ${row.year}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) =>
    settleRows(group, places).map(({ row, origin, destination }) => ({
      file: row.file,
      line: row.line,
      subject: row.code,
      places: [origin ?? "", destination ?? ""],
    })),
  );
}

/** A production row of a historic area stands at its successor, as the figure does. */
function placeOf(id: string, places: PlaceRegistry): string {
  const handling = places.handlingOf(id);
  return handling === null || handling.kind === "unattributed" ? id : handling.place;
}

/** Rows of totals that stand in tables of their own; where they stand beside flows, those are the rows. */
function totalRows({ flows = [], totals = [] }: SourceTables): EvidenceRow[] {
  const ofFlows = new Set(flows.map(({ file }) => file));
  return totals
    .filter(({ file }) => !ofFlows.has(file))
    .map(({ file, line, code, place }) => ({ file, line, subject: code, places: [place] }));
}

/** Every row of a source that a figure in the app can come from. */
export function evidenceRows(tables: SourceTables, places: PlaceRegistry): EvidenceRow[] {
  const { production = [], notes = [], reserves = [], supplyShares = [] } = tables;
  const { indicators = [], criticality = [] } = tables;
  return [
    ...flowRows(tables.flows ?? [], places),
    ...totalRows(tables),
    ...[...production, ...notes, ...reserves, ...supplyShares].map(
      ({ file, line, material, place }): EvidenceRow => ({
        file,
        line,
        subject: material,
        places: [placeOf(place, places)],
      }),
    ),
    ...[...indicators, ...criticality].map(
      ({ file, line, material }): EvidenceRow => ({ file, line, subject: material, places: [""] }),
    ),
  ];
}
