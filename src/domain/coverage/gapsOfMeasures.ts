import type { Dossier, ShareSeries } from "#schema/dossier.ts";
import type { AbsenceReason, Measure } from "#schema/ids.ts";
import type { Manifest, ManifestMaterial, MeasureCoverage } from "#schema/manifest.ts";
import { type Gap, gapOfMeasure, type ReleaseId, releaseOfFamily } from "./gap.ts";
import { yearRanges } from "./yearRanges.ts";

const TRADE: readonly Measure[] = ["exports", "imports"];

/**
 * The release that would fill a measure without figures: BACI for trade in codes that isolate the material. None for
 * the others: what USGS and the EU study have of them is held, and no other public release is known to have it.
 */
function releaseOfMeasure(
  measure: Measure,
  reason: AbsenceReason,
  { leftOutCodes }: Dossier,
): ReleaseId | null {
  if (!TRADE.includes(measure)) return null;
  const isFillable = reason === "one-exporter-only" || leftOutCodes.some(({ why }) => why === "not-held");
  return isFillable ? "baci" : null;
}

/** The first release among the families left out that holds figures of this measure. */
function excludedRelease({ excludedFamilies }: Manifest, measure: Measure): ReleaseId | null {
  const order: readonly ReleaseId[] = TRADE.includes(measure)
    ? ["baci", "comtrade", "comext"]
    : ["usgs", "wmd", "bgs", "eu-study"];
  const excluded = excludedFamilies.map(releaseOfFamily);
  return order.find((release) => excluded.includes(release)) ?? null;
}

/** A measure without any figure; nothing where there is nothing to know (a by-product is not mined as such). */
function measureNotHeld(
  manifest: Manifest,
  dossier: Dossier,
  measure: Measure,
  reason: AbsenceReason,
): Gap[] {
  if (reason === "by-product") return [];
  if (reason === "source-excluded")
    return [gapOfMeasure("source-excluded", measure, { remedy: excludedRelease(manifest, measure) })];
  return [gapOfMeasure("measure-not-held", measure, { remedy: releaseOfMeasure(measure, reason, dossier) })];
}

/** Release of the latest period of a measure, whose other editions would hold more years. */
function releaseOfLatest(series: readonly ShareSeries[], { sources }: Manifest): ReleaseId | null {
  const periods = series.filter(({ basis }) => basis === "quantity").flatMap((entry) => entry.periods);
  const latest = periods.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)).at(-1);
  const family = sources.find(({ id }) => id === latest?.sourceIds[0])?.family;
  return family === undefined ? null : releaseOfFamily(family);
}

/** Years that the edition has of the measure for any material, and not for this one. */
function yearsNotHeld(
  manifest: Manifest,
  { measure, years }: MeasureCoverage,
  series: readonly ShareSeries[],
): Gap[] {
  const all = manifest.materials.flatMap(({ measures }) =>
    measures.filter((other) => other.measure === measure).flatMap((other) => other.years),
  );
  const missing = yearRanges(all.filter((year) => !years.includes(year)));
  if (missing.length === 0) return [];
  return [
    gapOfMeasure("years-not-held", measure, { years: missing, remedy: releaseOfLatest(series, manifest) }),
  ];
}

/** Producers that a series names without a figure, one gap for each place and state. */
function silentPlaces(series: readonly ShareSeries[]): Gap[] {
  return series.flatMap(({ measure, periods }) =>
    (["withheld", "not-available"] as const).flatMap((state) => {
      const years = new Map<string, number[]>();
      for (const { year, places, states } of periods) {
        places.forEach((place, i) => {
          if (states[i] !== state) return;
          years.set(place, [...(years.get(place) ?? []), ...(year === null ? [] : [year])]);
        });
      }
      return [...years].map(([place, ofPlace]) =>
        gapOfMeasure(state, measure, { places: [place], years: yearRanges(ofPlace) }),
      );
    }),
  );
}

/** What is not known of a material's measures: absent ones, years, and producers without a figure. */
export function gapsOfMeasures(manifest: Manifest, material: ManifestMaterial, dossier: Dossier): Gap[] {
  const { shares } = dossier;
  const ofMeasures = material.measures.flatMap((coverage): Gap[] => {
    const { measure, reason } = coverage;
    if (reason !== null) return measureNotHeld(manifest, dossier, measure, reason);
    const series = shares.filter((entry) => entry.measure === measure);
    // Years of trade are gaps of its codes; the EU study states no years.
    if (TRADE.includes(measure) || measure === "eu-sourcing") return [];
    return yearsNotHeld(manifest, coverage, series);
  });
  return [...ofMeasures, ...silentPlaces(shares)];
}
