import { promisify } from "node:util";
import { brotliCompress, gzipSync } from "node:zlib";
import { MEASURES } from "#schema/ids.ts";
import type { ManifestMaterial, MeasureCoverage } from "#schema/manifest.ts";
import { findOverfullPeriods } from "../checks/findOverfullPeriods.ts";
import { reportFindings } from "../checks/reportFindings.ts";
import type { Edition } from "../edition/buildEdition.ts";

/** Largest compressed dossier, in bytes. */
const DOSSIER_BUDGET = 60_000;

/** Bytes of a shipped file, as it is and compressed. */
export interface FileSize {
  readonly path: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const compress = promisify(brotliCompress);

/** Sizes of every file of an edition that a view loads by itself. */
export function measureSizes({ files }: Edition): Promise<FileSize[]> {
  const loaded = files.filter(({ ref }) => !ref.path.startsWith("evidence/"));
  return Promise.all(
    loaded.map(async ({ ref, content }) => ({
      path: ref.path,
      raw: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
      brotli: (await compress(content)).length,
    })),
  );
}

/** One sentence for each dossier above the budget. */
export function oversizedDossiers(sizes: readonly FileSize[]): string[] {
  return sizes
    .filter(({ path, brotli }) => path.startsWith("dossiers/") && brotli > DOSSIER_BUDGET)
    .map(({ path, brotli }) => `${path} takes ${brotli} bytes compressed, more than ${DOSSIER_BUDGET}`);
}

/** Coverage matrix, rows read, remarkable sums and sizes, for the console. */
export function printReport(edition: Edition, sizes: readonly FileSize[]): string {
  const { manifest, dossiers, families } = edition;
  const overfull = [...dossiers.values()].flatMap(({ dossier }) => findOverfullPeriods(dossier));
  return [
    table([
      ["material", ...MEASURES, "world flows", "EU customs"],
      ...manifest.materials.map(describeMaterial),
    ]),
    `${dossiers.size} dossiers; left out: ${manifest.excludedFamilies.join(", ") || "nothing"}`,
    table([
      ["source", "rows read"],
      ...families.map(({ id, tables }) => [
        id,
        Object.entries(tables)
          .filter(([name]) => name !== "trade")
          .map(([name, rows]) => `${name} ${rows.length}`)
          .join(", "),
      ]),
    ]),
    `Shares that add up to more than 1 by more than rounding, as published (${overfull.length}):`,
    ...overfull.map(
      ({ material, series, year, shareSum }) =>
        `  ${material} ${series} ${year ?? ""} ${shareSum.toFixed(3)}`,
    ),
    reportFindings(edition.findings),
    table([
      ["file", "bytes", "gzip", "brotli"],
      ...sizes.map(({ path, raw, gzip, brotli }) => [path, String(raw), String(gzip), String(brotli)]),
    ]),
    rowsBehindFigures(edition),
    `edition ${manifest.edition}`,
    "",
  ].join("\n");
}

function rowsBehindFigures({ files }: Edition): string {
  const evidence = files.filter(({ ref }) => ref.path.startsWith("evidence/"));
  const bytes = evidence.reduce((sum, { ref }) => sum + ref.bytes, 0);
  return `rows behind the figures: ${evidence.length} files, ${bytes} bytes`;
}

function describeMaterial(material: ManifestMaterial): string[] {
  const measures = MEASURES.map((measure) => {
    const coverage = material.measures.find((entry) => entry.measure === measure);
    return coverage === undefined ? "" : describeMeasure(coverage);
  });
  return [
    material.id,
    ...measures,
    yearRange(material.flowYears.map(({ year }) => year)),
    yearRange(material.euImportYears.map(({ year }) => year)),
  ];
}

function describeMeasure({ reason, years, series }: MeasureCoverage): string {
  if (reason !== null) return `(${reason})`;
  const hasAssessment = series.some(({ basis }) => basis === "published-share");
  return [yearRange(years), hasAssessment ? "EU 2023" : ""].filter((part) => part !== "").join(" + ");
}

function yearRange(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  if (first === last) return String(first);
  const gaps = last - first + 1 - years.length;
  return `${first}-${last}${gaps > 0 ? ` (${gaps} missing)` : ""}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return `${rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n")}\n`;
}
