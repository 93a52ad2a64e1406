import { queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import { type RawRows, readRawRows } from "#domain/evidenceRows.ts";
import { csvRows } from "#lib/csvRows.ts";
import { type EvidenceTable, evidenceIndexSchema } from "#schema/evidence.ts";
import type { FileRef } from "#schema/manifest.ts";
import { dataBase } from "./dataClient.ts";
import type { DataError } from "./dataError.ts";
import { fetchFile, fetchTable } from "./fetchFile.ts";
import type { Loaded } from "./useData.ts";

/** A table with the rows it holds on a subject. */
export interface EvidenceRows {
  readonly about: EvidenceTable;
  readonly raw: RawRows;
  /** Absolute address of the file that the rows are in. */
  readonly address: string;
}

interface Wanted {
  readonly families: readonly string[];
  readonly subject: string;
  /** Names of tables without their ending; null for all. */
  readonly tables: readonly string[] | null;
}

function isWanted({ family, subject, table }: EvidenceTable, wanted: Wanted): boolean {
  const name = table.replace(/^.*\/|\.csv$/g, "");
  return (
    wanted.families.includes(family) &&
    subject === wanted.subject &&
    (wanted.tables === null || wanted.tables.includes(name))
  );
}

async function fetchRows(index: FileRef, wanted: Wanted, signal: AbortSignal): Promise<EvidenceRows[]> {
  const { tables } = await fetchFile(dataBase(), index.path, evidenceIndexSchema, signal);
  return Promise.all(
    tables
      .filter((table) => isWanted(table, wanted))
      .map(async (about) => ({
        about,
        raw: readRawRows(csvRows(await fetchTable(dataBase(), about.file.path, signal))),
        address: new URL(about.file.path, dataBase()).href,
      })),
  );
}

/** The source tables' rows on a subject; nothing while `index` is undefined, in editions that have none. */
export function useEvidence(
  index: FileRef | undefined,
  { families, subject, tables }: Wanted,
): Loaded<readonly EvidenceRows[]> {
  const wanted = { families, subject, tables };
  const asked = queryOptions<readonly EvidenceRows[], DataError>({
    queryKey: ["evidence", index?.path, wanted],
    queryFn: index ? ({ signal }) => fetchRows(index, wanted, signal) : skipToken,
  });
  const { data, error, refetch } = useQuery(asked);
  return { data: data ?? null, error, retry: () => void refetch() };
}
