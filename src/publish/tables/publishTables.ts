import { createHash } from "node:crypto";
import type { Words } from "#i18n/words.ts";
import type { Dossier } from "#schema/dossier.ts";
import type { Manifest } from "#schema/manifest.ts";
import { euImportsTable } from "./euImportsTable.ts";
import { factTables } from "./factTables.ts";
import { flowsTable } from "./flowsTable.ts";
import { referenceTables } from "./referenceTables.ts";
import { sharesTable } from "./sharesTable.ts";
import type { Table } from "./table.ts";
import { tradeTotalsTable } from "./tradeTotalsTable.ts";

/** A file of the site, as metadata name it. */
export interface FileFacts {
  /** Below the site, without a leading slash. */
  readonly path: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A table that was written. */
export interface PublishedTable extends Omit<Table, "csv">, FileFacts {}

/** What metadata say of a file with this content. */
export function factsOf(path: string, content: string | Uint8Array): FileFacts {
  const bytes = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  return { path, bytes, sha256: createHash("sha256").update(content).digest("hex") };
}

interface TablesToPublish {
  readonly manifest: Manifest;
  readonly words: Words;
  readonly dossierOf: (material: string) => Dossier;
  readonly write: (path: string, content: string) => void;
}

/**
 * Writes all tables of an edition; the same edition always gives the same bytes.
 *
 * @returns what was written: shares and flows of each material, what is in one table for all, then what these point to
 */
export function publishTables({
  manifest,
  words,
  dossierOf,
  write,
}: TablesToPublish): readonly PublishedTable[] {
  const publish = ({ csv, ...table }: Table): PublishedTable => {
    const path = `data/tables/${table.name}.csv`;
    write(path, csv);
    return { ...table, ...factsOf(path, csv) };
  };
  const dossiers = manifest.materials.map(({ id }) => dossierOf(id));
  const ofMaterials = dossiers.flatMap((dossier) => [
    publish(sharesTable(dossier, words)),
    publish(flowsTable(dossier, words)),
  ]);
  const ofAll = [tradeTotalsTable(dossiers), euImportsTable(dossiers), ...factTables(dossiers)];
  return [...ofMaterials, ...[...ofAll, ...referenceTables(manifest, words)].map(publish)];
}
