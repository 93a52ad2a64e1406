import type { Manifest, Source } from "#schema/manifest.ts";
import type { PublishedTable } from "../tables/publishTables.ts";
import type { ForeignKey } from "../tables/table.ts";
import { licencesOf, TERMS, TERMS_IN_WORDS } from "./licences.ts";

/** Where the package is, below the site; its paths are relative to it. */
export const DATA_PACKAGE = "datapackage.json";

interface Package {
  readonly manifest: Manifest;
  readonly tables: readonly PublishedTable[];
  /** Absolute address of the site with a slash at its end; null when it is not known. */
  readonly site: string | null;
  /** Name of the app. */
  readonly title: string;
  readonly description: string;
}

/**
 * All published tables as a Frictionless Data Package, version 2.
 *
 * It has no `created`: the same edition gives the same package, whenever it is built.
 */
export function dataPackage({ manifest, tables, site, title, description }: Package): object {
  const { edition, sources } = manifest;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "supply-lines",
    id: `supply-lines-${edition}`,
    version: edition,
    title,
    description,
    ...(site === null ? {} : { homepage: site }),
    keywords: ["critical raw materials", "supply concentration", "international trade"],
    licenses: [{ path: TERMS, title: TERMS_IN_WORDS }],
    contributors: [{ title: "The Supply Lines contributors", roles: ["creator"] }],
    sources: sources.map(sourceOf),
    resources: tables.map((table) => resourceOf(table, sources)),
  };
}

const sourceOf = ({ title, address, edition }: Source) => ({ title, path: address, version: edition });

function resourceOf(table: PublishedTable, sources: readonly Source[]): object {
  const { name, title, description, path, bytes, sha256, sourceIds } = table;
  const used = sources.filter(({ id }) => sourceIds.includes(id));
  return {
    name,
    type: "table",
    title,
    description,
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    ...(used.length > 0 ? { sources: used.map(sourceOf), licenses: licencesOf(used) } : {}),
    schema: schemaOf(table),
  };
}

function schemaOf({ fields, primaryKey, foreignKeys }: PublishedTable): object {
  return {
    fields,
    // What an empty cell means differs from column to column; a column that does not say has none.
    missingValues: [{ value: "", label: "Not known, or does not apply: the column says which" }],
    primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys: foreignKeys.map(foreignKeyOf) } : {}),
  };
}

/** Without the name of a table, a key points into its own. */
function foreignKeyOf({ field, table, its }: ForeignKey): object {
  return { fields: [field], reference: { ...(table === "" ? {} : { resource: table }), fields: [its] } };
}
