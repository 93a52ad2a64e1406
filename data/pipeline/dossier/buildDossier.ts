import type { Dossier, ShareSeries } from "#schema/dossier.ts";
import { chooseTrade } from "../join/chooseTrade.ts";
import type { CodeTrade } from "../join/trade.ts";
import type { CriticalityObservation, SupplyShareObservation } from "../read/observations.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";
import type { Reference, ShareLine } from "../reference/reference.ts";
import { assessmentGroups } from "../series/assessmentGroups.ts";
import { buildAssessmentSeries } from "../series/buildAssessmentSeries.ts";
import { buildQuantitySeries, type QuantityTables } from "../series/buildQuantitySeries.ts";
import { leadWhole } from "../series/leadWhole.ts";
import { buildFlowTables } from "./buildFlowTables.ts";
import { type PolicyFacts, policyOf } from "./policyOf.ts";

/** Everything the dossiers are made from, after joining and without excluded families. */
export interface Evidence {
  readonly reference: Reference;
  readonly places: PlaceRegistry;
  /** Trade of all families, so that a dossier can distinguish an excluded code from one that no source holds. */
  readonly trades: readonly CodeTrade[];
  readonly quantities: QuantityTables;
  readonly supplyShares: readonly SupplyShareObservation[];
  readonly criticality: readonly CriticalityObservation[];
  readonly policy: PolicyFacts;
  readonly isExcluded: (family: string) => boolean;
}

const MEASURE_ORDER = ["extraction", "processing", "eu-sourcing", "reserves"] as const;

/** All figures of one material. */
export function buildDossier(material: string, evidence: Evidence): Dossier {
  const { reference, places } = evidence;
  const products = reference.productCodes.filter((product) => product.material === material);
  const { chosen, leftOut, sourceChoices } = chooseTrade(products, evidence.trades, evidence.isExcluded);
  const series = [
    ...buildQuantitySeries(material, reference.shareLines, evidence.quantities, places),
    ...buildAssessmentSeries(assessmentGroups(material, evidence.supplyShares, reference)),
  ];
  const lines = reference.shareLines.filter((line) => line.material === material);
  return {
    schemaVersion: 1,
    material,
    shares: MEASURE_ORDER.flatMap((measure) =>
      remarkOnExcluded(
        leadWhole(
          series.filter((entry) => entry.measure === measure),
          evidence.criticality.find((entry) => entry.material === material && entry.product === "")?.stage,
        ),
        lines.filter((line) => line.measure === measure && !evidence.isExcluded(line.family)),
      ),
    ),
    flows: buildFlowTables(chosen, reference.confidentialReporters),
    leftOutCodes: [...leftOut],
    sourceChoices: [...sourceChoices],
    baskets: reference.baskets
      .filter((basket) => basket.material === material)
      .map(({ usedFor, name, codes }) => ({ usedFor: [...usedFor], name, codes: [...codes] })),
    criticality: evidence.criticality
      .filter((entry) => entry.material === material)
      .map(({ file: _, line: __, material: ___, byStage: ____, ...result }) => result),
    ...policyOf(material, evidence.policy),
    publishedFigures: reference.published
      .filter((entry) => entry.material === material)
      .map(({ figure }) => figure),
  };
}

/** Says in the latest period of a measure which published figures are deliberately not in it. */
function remarkOnExcluded(series: readonly ShareSeries[], lines: readonly ShareLine[]): ShareSeries[] {
  const reasons = lines.filter(({ role }) => role === "excluded").map(({ reason }) => reason);
  return series.map((entry, index) => {
    const last = entry.periods.at(-1);
    if (index > 0 || last === undefined || reasons.length === 0) return entry;
    return {
      ...entry,
      periods: [...entry.periods.slice(0, -1), { ...last, remarks: [...last.remarks, ...reasons] }],
    };
  });
}
