import { MEASURES, type Measure } from "#schema/ids.ts";
import type { FlowYear, ManifestMaterial, MeasureCoverage } from "#schema/manifest.ts";

/** Year shown for a material that has no dated figure at all: that of the EU assessment. */
const ASSESSMENT_YEAR = 2023;

/** What the manifest says a material has. */
type Held = Pick<ManifestMaterial, "measures" | "flowYears" | "euImportYears">;

/** What the manifest says of a measure; undefined for an unknown measure. */
export function coverageOf(
  material: Pick<ManifestMaterial, "measures">,
  measure: Measure,
): MeasureCoverage | undefined {
  return material.measures.find((coverage) => coverage.measure === measure);
}

/** The measures that have figures, in the order in which they are offered. */
export function measuresOf(material: Pick<ManifestMaterial, "measures">): Measure[] {
  return MEASURES.filter((measure) => coverageOf(material, measure)?.reason === null);
}

/** Years with shares for a measure, of one series where one is chosen; ascending. */
export function shareYears(
  material: Pick<ManifestMaterial, "measures">,
  measure: Measure,
  series: string | null,
): number[] {
  const coverage = coverageOf(material, measure);
  if (!coverage) return [];
  const chosen = series ? coverage.series.find((candidate) => candidate.id === series) : coverage.series[0];
  return chosen ? chosen.years : coverage.years;
}

/** Trade years of a material, world tables first, EU customs where the world has none; ascending. */
export function tradeYears(material: Pick<ManifestMaterial, "flowYears" | "euImportYears">): FlowYear[] {
  const byYear = new Map<number, FlowYear>();
  for (const year of material.euImportYears) byYear.set(year.year, year);
  for (const year of material.flowYears) byYear.set(year.year, year);
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/**
 * Years a reader can step through: those with shares of the measure or with trade; ascending.
 * Never empty: a material without any dated figure has the assessment's year alone.
 */
export function viewYears(material: Held, measure: Measure, series: string | null): number[] {
  const years = new Set(shareYears(material, measure, series));
  for (const { year } of tradeYears(material)) years.add(year);
  return years.size > 0 ? [...years].sort((a, b) => a - b) : [ASSESSMENT_YEAR];
}

/**
 * The latest year with both shares and trade, else the latest with shares, else with trade. Reserves, which no trade
 * illustrates, have the latest of their own.
 */
export function latestYear(material: Held, measure: Measure, series: string | null): number {
  const years = viewYears(material, measure, series);
  const shares = shareYears(material, measure, series);
  const traded = new Set(measure === "reserves" ? shares : tradeYears(material).map(({ year }) => year));
  const both = years.filter((year) => traded.has(year) && (shares.length === 0 || shares.includes(year)));
  return both.at(-1) ?? shares.at(-1) ?? years.at(-1) ?? ASSESSMENT_YEAR;
}

/** The year nearest to one that has shares of the measure, the later of two; the year itself where none is dated. */
export function nearestYearWithShares(
  material: ManifestMaterial,
  measure: Measure,
  series: string | null,
  year: number,
): number {
  const held = shareYears(material, measure, series);
  if (held.length === 0 || held.includes(year)) return year;
  return [...held].sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)[0] ?? year;
}
