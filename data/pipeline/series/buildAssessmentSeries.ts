import type { SharePeriod, ShareSeries } from "#schema/dossier.ts";
import type { EntryState } from "#schema/ids.ts";
import type { SupplyShareObservation } from "../read/observations.ts";
import { assemblePeriod } from "./assemblePeriod.ts";
import type { AssessmentGroup } from "./assessmentGroups.ts";

const PERCENT = 100;

/**
 * Published shares of the EU 2023 assessment: one series for each list of the study.
 *
 * Labels name what is counted where it is not the material as such (bauxite for aluminium), and leave out what is
 * not used. A share printed as "<0.1%" is a trace without a figure. The study states no calendar year.
 */
export function buildAssessmentSeries(groups: readonly AssessmentGroup[]): ShareSeries[] {
  return groups
    .filter(({ label }) => !label?.exclude)
    .map(({ scope, stage, product, isOnly, series, label, rows }) => ({
      id: series,
      measure: scope === "global" ? stage : "eu-sourcing",
      stage,
      product: label?.label || (isOnly ? "" : product),
      basis: "published-share",
      ...(label?.counts === undefined ? {} : { counts: label.counts }),
      periods: [assessmentPeriod(rows, product)],
    }));
}

function assessmentPeriod(rows: readonly SupplyShareObservation[], product: string): SharePeriod {
  const entries = rows.map(({ place, sharePercent }) => ({
    place,
    quantity: sharePercent === null ? null : sharePercent / PERCENT,
    state: stateOfShare(sharePercent),
    isEstimated: false,
  }));
  return assemblePeriod(
    {
      year: null,
      product,
      unit: "share",
      worldTotal: 1,
      worldTotalIsLowerBound: false,
      otherCountries: null,
    },
    rows.map(({ sourceId }) => sourceId),
    entries,
    [],
  );
}

function stateOfShare(sharePercent: number | null): EntryState {
  if (sharePercent === null) return "trace";
  return sharePercent === 0 ? "zero" : "value";
}
