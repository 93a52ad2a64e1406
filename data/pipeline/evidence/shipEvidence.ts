import { basename } from "node:path";
import type { EvidenceIndex, EvidenceTable } from "#schema/evidence.ts";
import type { SourceFamily } from "../join/collect.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";
import { type ShippedFile, shipFile } from "../ship/shippedFile.ts";
import { type EvidenceRow, evidenceRows } from "./evidenceRows.ts";
import { createRawTables } from "./rawLines.ts";

/** The rows behind the figures, as files, and the index of them. */
export interface ShippedEvidence {
  readonly index: ShippedFile;
  readonly files: readonly ShippedFile[];
}

/**
 * Publishes the rows of every table in use as they were obtained, one file a table and subject, so that a reader can
 * go from a figure to its row.
 *
 * @param families   sources in use
 * @param isSubject  whether a customs code or a material is one the app shows
 */
export function shipEvidence(
  dataFolder: string,
  families: readonly SourceFamily[],
  places: PlaceRegistry,
  isSubject: (subject: string) => boolean,
): ShippedEvidence {
  const tableOf = createRawTables(dataFolder);
  const shipped = families.flatMap(({ id: family, tables }) => {
    const rows = evidenceRows(tables, places).filter(({ subject }) => isSubject(subject));
    return [...groupRows(rows).values()].map((group): [EvidenceTable, ShippedFile] => {
      const { subject } = group[0];
      const table = tableOf(group[0]);
      const file = shipFile(fileName(family, table.name, subject), asCsv(group, table), "csv");
      const { ref } = file;
      const about = { family, table: table.name, tableHash: table.hash, subject, rowCount: group.length };
      return [{ ...about, file: ref }, file];
    });
  });
  const tables = shipped.map(([entry]) => entry).sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const index: EvidenceIndex = { schemaVersion: 1, tables };
  return {
    index: shipFile("evidence/index", JSON.stringify(index)),
    files: shipped.map(([, file]) => file),
  };
}

type Group = [EvidenceRow, ...EvidenceRow[]];

function groupRows(rows: readonly EvidenceRow[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = `${row.file} ${row.subject}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** A bundle of codes is joined by "+", which addresses would read as a blank. */
function fileName(family: string, table: string, subject: string): string {
  return `evidence/${family}/${basename(table, ".csv")}-${subject.replaceAll("+", "-")}`;
}

function asCsv(rows: Group, table: { readonly header: string; readonly lines: readonly string[] }): string {
  const columns = rows[0].places.length === 2 ? "origin,destination" : "place";
  const lines = [...rows]
    .sort((a, b) => a.line - b.line)
    .map(({ line, places }) => `${line},${places.join()},${table.lines[line - 1] ?? ""}`);
  return `line,${columns},${table.header}\n${lines.join("\n")}\n`;
}
