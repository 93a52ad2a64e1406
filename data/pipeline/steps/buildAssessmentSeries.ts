import type { SharePeriod, ShareSeries } from "#schema/dossier.ts";
import { type EntryState, STAGES } from "#schema/ids.ts";
import type { SupplyShareObservation } from "../observations.ts";
import { labelKey } from "../reference.ts";
import { assemblePeriod } from "./assemblePeriod.ts";

const PERCENT = 100;

const SCOPES = ["global", "eu-sourcing"] as const;

/**
 * Published shares of the EU 2023 assessment: global supply by stage, then EU sourcing.
 *
 * One series per element where the study splits a group; `firstProduct` leads, the others follow by name.
 * `labels` names what is counted where it is not the material as such (bauxite for aluminium). A share
 * printed as "<0.1%" is a trace without a figure. The study states no calendar year.
 */
export function buildAssessmentSeries(
  rows: readonly SupplyShareObservation[],
  firstProduct: string | null,
  labels: ReadonlyMap<string, string>,
): ShareSeries[] {
  return SCOPES.flatMap((scope) =>
    STAGES.flatMap((stage) => {
      const ofStage = rows.filter((row) => row.scope === scope && row.stage === stage);
      const prefix = scope === "global" ? `${stage}-assessment` : `eu-sourcing-${stage}`;
      const products = listProducts(ofStage, firstProduct);
      return products.map((product): ShareSeries => {
        const isOnly = products.length === 1;
        return {
          id: isOnly ? prefix : `${prefix}-${product.replaceAll(" ", "-")}`,
          measure: scope === "global" ? stage : "eu-sourcing",
          stage,
          product: labelOf(ofStage[0], product, labels) ?? (isOnly ? "" : product),
          basis: "published-share",
          periods: [
            assessmentPeriod(
              ofStage.filter((row) => row.product === product),
              product,
            ),
          ],
        };
      });
    }),
  );
}

function labelOf(
  row: SupplyShareObservation | undefined,
  product: string,
  labels: ReadonlyMap<string, string>,
): string | undefined {
  return row && labels.get(labelKey(row.material, row.stage, product));
}

function listProducts(rows: readonly SupplyShareObservation[], firstProduct: string | null): string[] {
  return [...new Set(rows.map(({ product }) => product))].sort(
    (a, b) => Number(b === firstProduct) - Number(a === firstProduct) || (a < b ? -1 : 1),
  );
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
