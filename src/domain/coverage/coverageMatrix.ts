import type { AbsentImporter } from "#schema/absentImporters.ts";
import type { ScopeId } from "#schema/coverageScope.ts";
import type { Dossier, FlowTable, ShareSeries } from "#schema/dossier.ts";
import type { Manifest, ManifestMaterial, MeasureCoverage } from "#schema/manifest.ts";
import type { Criticality } from "#schema/policy.ts";
import { unpackFlowTable } from "../trade/flowTable.ts";
import { type Break, breaksOfSeries, breaksOfTrade } from "./breaks.ts";
import type { Gap } from "./gap.ts";
import { gapsOfMaterial } from "./gaps.ts";

type Completeness = "complete" | "partial";

/** A year of a series; null for the EU assessment, which states none. */
export interface SeriesYear {
  readonly year: number | null;
  /** Partial where the source names a producer and gives no figure, or keeps it secret. */
  readonly completeness: Completeness;
  readonly sourceIds: readonly string[];
}

export interface SeriesCoverage {
  readonly id: string;
  readonly product: string;
  readonly basis: ShareSeries["basis"];
  readonly years: readonly SeriesYear[];
  readonly breaks: readonly Break[];
}

/** A measure of a material; without series for exports and imports, whose years are those of the customs codes. */
export interface MeasureMatrix extends Pick<MeasureCoverage, "measure" | "reason" | "years"> {
  readonly series: readonly SeriesCoverage[];
}

export interface CodeYearCoverage {
  readonly year: number;
  readonly completeness: Completeness;
  readonly scope: ScopeId;
  readonly flowCount: number;
  /** Thousands of the currency. */
  readonly valueThousands: number;
  /** Part of the reported value that the table holds, 0–1; null where the whole is not known. */
  readonly shareOfReported: number | null;
  readonly absentImporters: readonly AbsentImporter[];
  /** Flows that have a weight, and those of them that are marked as doubtful. */
  readonly weighed: number;
  readonly doubtful: number;
}

export interface CodeCoverage
  extends Pick<
    FlowTable,
    | "code"
    | "system"
    | "form"
    | "label"
    | "market"
    | "sourceId"
    | "currency"
    | "valuation"
    | "isSpecific"
    | "sharedWith"
  > {
  /** Importers that keep the code's trade confidential in every year. */
  readonly neverReported: readonly string[];
  readonly years: readonly CodeYearCoverage[];
}

/** What the edition holds of a material. */
export interface MaterialCoverage {
  readonly material: string;
  readonly measures: readonly MeasureMatrix[];
  /** Customs codes of world trade and of the EU's customs (`market`), in the order of the dossier. */
  readonly codes: readonly CodeCoverage[];
  readonly leftOutCodes: Dossier["leftOutCodes"];
  readonly sourceChoices: Dossier["sourceChoices"];
  readonly tradeBreaks: readonly Break[];
  /** The material, or its elements, that the EU's 2023 study judges. */
  readonly criticality: readonly Pick<Criticality, "product" | "sourceId">[];
}

const SILENT: ReadonlySet<string> = new Set(["withheld", "not-available"]);

function seriesCoverage(series: ShareSeries): SeriesCoverage {
  const { id, product, basis, periods } = series;
  const years = periods.map(({ year, states, sourceIds }): SeriesYear => {
    const completeness = states.some((state) => SILENT.has(state)) ? "partial" : "complete";
    return { year, completeness, sourceIds };
  });
  return { id, product, basis, years, breaks: breaksOfSeries(series) };
}

function codeCoverage(table: FlowTable): CodeCoverage {
  const { code, system, form, label, market, sourceId, currency, valuation, isSpecific, sharedWith } = table;
  const { byYear } = unpackFlowTable(table);
  const years = table.coverage.map((held): CodeYearCoverage => {
    const { tonnes, doubtful } = byYear(held.year);
    return {
      year: held.year,
      completeness: held.completeness,
      scope: held.scope.id,
      flowCount: held.flowCount,
      valueThousands: held.valueThousands,
      shareOfReported: held.shareOfReported,
      absentImporters: held.absentImporters ?? [],
      weighed: tonnes?.filter((mass) => mass !== null).length ?? 0,
      doubtful: doubtful.size,
    };
  });
  const about = { code, system, form, label, market, sourceId, currency, valuation, isSpecific, sharedWith };
  return { ...about, neverReported: table.neverReported ?? [], years };
}

/**
 * What the edition holds of a material: measures with their years, series, sources and reasons; customs codes with
 * their years, completeness and absent importers; what the EU's study judges.
 *
 * @param dossier  whole, with the flow tables shipped apart (`joinFlowParts`)
 * @throws RangeError for a damaged flow table
 */
export function coverageOfMaterial(material: ManifestMaterial, dossier: Dossier): MaterialCoverage {
  return {
    material: material.id,
    measures: material.measures.map(({ measure, reason, years }) => ({
      measure,
      reason,
      years,
      series: dossier.shares.filter((series) => series.measure === measure).map(seriesCoverage),
    })),
    codes: dossier.flows.map(codeCoverage),
    leftOutCodes: dossier.leftOutCodes,
    sourceChoices: dossier.sourceChoices,
    tradeBreaks: breaksOfTrade(dossier.flows),
    criticality: (dossier.criticality ?? []).map(({ product, sourceId }) => ({ product, sourceId })),
  };
}

/** The coverage of a whole edition, or of some of its materials. */
export interface CoverageMatrix {
  readonly schemaVersion: 1;
  readonly edition: string;
  readonly excludedFamilies: readonly string[];
  readonly materials: readonly (MaterialCoverage & { readonly gaps: readonly Gap[] })[];
}

/**
 * The coverage matrix of the materials whose dossiers are given, in the manifest's order, each with its gaps.
 *
 * @throws RangeError for a dossier of a material that the manifest does not have
 */
export function coverageMatrix(manifest: Manifest, dossiers: readonly Dossier[]): CoverageMatrix {
  const byMaterial = new Map(dossiers.map((dossier) => [dossier.material, dossier]));
  const materials = manifest.materials.flatMap((material) => {
    const dossier = byMaterial.get(material.id);
    byMaterial.delete(material.id);
    if (dossier === undefined) return [];
    return [{ ...coverageOfMaterial(material, dossier), gaps: gapsOfMaterial(manifest, dossier) }];
  });
  const [stray] = byMaterial.keys();
  if (stray !== undefined) throw new RangeError(`no material ${stray} in the manifest`);
  const { edition, excludedFamilies } = manifest;
  return { schemaVersion: 1, edition, excludedFamilies, materials };
}
