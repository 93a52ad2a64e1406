import type { SourceTables } from "../../pipeline/read/observations.ts";
import { COVERAGE_COLUMNS } from "../../pipeline/read/readCoverage.ts";
import { yearsOf } from "../../pipeline/releases/phraseYears.ts";
import type { Release, ReleaseEdition, ReleaseTable } from "../../pipeline/releases/release.ts";
import { FLOW_COLUMNS, YEAR_TABLE_COLUMNS } from "./columns.ts";
import type { ReadYears } from "./readYears.ts";
import type { YearPart } from "./releaseParts.ts";

interface ReadRelease {
  /** "V202601" */
  readonly version: string;
  /** Years that were read, ascending. */
  readonly taken: readonly YearPart[];
  /** Years that another nomenclature is taken for. */
  readonly left: readonly YearPart[];
  readonly codes: ReadonlySet<string>;
  readonly found: ReadYears;
}

/** What was read as rows of the source's tables: whole years of world trade, each with where it is from. */
export function describeRelease(read: ReadRelease): Release {
  const { version, taken, found } = read;
  const id = `baci-${version.toLowerCase()}`;
  const years = new Set(taken.map(({ year }) => String(year)));
  const isReplaced = (file: string | undefined, year: string | undefined) =>
    file === FLOWS && years.has(year ?? "");
  const flows: ReleaseTable = {
    file: FLOWS,
    columns: FLOW_COLUMNS,
    rows: found.rows,
    keyColumns: ["year", "hs6", "exporter_iso3", "importer_iso3"],
    figureColumns: ["value_kusd", "quantity_t"],
    supersedes: ({ year }) => isReplaced(FLOWS, year),
  };
  const coverage: ReleaseTable = {
    file: "coverage.csv",
    columns: COVERAGE_COLUMNS,
    rows: [],
    keyColumns: ["source", "hs_code", "year"],
    figureColumns: [],
    supersedes: ({ in_file, year }) => isReplaced(in_file, year),
  };
  const editions: ReleaseTable = {
    file: "years.csv",
    columns: YEAR_TABLE_COLUMNS,
    rows: taken.map(({ year, nomenclature }) => [FLOWS, String(year), id, nomenclature.id]),
    keyColumns: ["file", "year"],
    figureColumns: [],
    supersedes: ({ file, year }) => isReplaced(file, year),
  };
  return {
    sourceIds: [id],
    year: Number(version.slice(1, 5)),
    describe,
    tables: [flows, coverage, editions],
    unknown: [...found.unknown.values()],
    rowsRead: found.rowsRead,
    remarks: [
      `read: ${phraseSpans(taken)}`,
      ...(read.left.length === 0
        ? []
        : [`left out, because another nomenclature is right for them: ${phraseSpans(read.left)}`]),
      ...phraseAbsent(read),
    ],
  };
}

const FLOWS = "flows.csv";

function describe(id: string, { flows = [] }: SourceTables): ReleaseEdition {
  const version = id.replace("baci-", "").toUpperCase();
  const held = (["HS6", "HS4"] as const).flatMap((system) => {
    const rows = flows.filter((flow) => flow.system === system);
    const codes = new Set(rows.map(({ code }) => code)).size;
    return codes === 0 ? [] : [`${codes} ${system} codes, ${yearsOf(rows)}`];
  });
  return {
    id,
    title: "BACI: International Trade Database at the Product-Level",
    publisher: "CEPII",
    edition: version,
    year: Number(version.slice(1, 5)),
    licence: "Etalab Open Licence 2.0",
    address: "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
    coverage: `${held.join("; ")}. Cite: Gaulier, G. and Zignago, S. (2010), CEPII Working Paper 2010-23.`,
    attribution: `Source: CEPII, BACI, ${version}, Etalab Open Licence 2.0.`,
  };
}

/** "HS02: 2002–2016; HS17: 2017–2024" */
function phraseSpans(parts: readonly YearPart[]): string {
  const years = new Map<string, number[]>();
  for (const { nomenclature, year } of parts) {
    years.set(nomenclature.id, [...(years.get(nomenclature.id) ?? []), year]);
  }
  return [...years]
    .map(([id, held]) => `${id}: ${[...new Set([Math.min(...held), Math.max(...held)])].join("–")}`)
    .join("; ");
}

/** Our codes that a nomenclature has no row of: it may not have the code. */
function phraseAbsent({ taken, codes, found }: ReadRelease): string[] {
  const system = new Map(taken.map(({ year, nomenclature }) => [String(year), nomenclature.id]));
  const held = new Set(found.rows.map(([year = "", code]) => `${system.get(year)} ${code}`));
  return [...new Set(system.values())].flatMap((id) => {
    const absent = [...codes].filter((code) => !held.has(`${id} ${code}`)).sort();
    return absent.length === 0 ? [] : [`${id} has no rows of ${absent.join(", ")}`];
  });
}
