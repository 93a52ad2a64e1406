import type { SharePeriod, ShareSeries } from "#schema/dossier.ts";
import { type EntryState, STAGES } from "#schema/ids.ts";
import type { SupplyShareObservation } from "../read/observations.ts";
import { type AssessmentLabel, labelKey } from "../reference/reference.ts";
import { assemblePeriod } from "./assemblePeriod.ts";

const PERCENT = 100;

const SCOPES = ["global", "eu-sourcing"] as const;

/**
 * Published shares of the EU 2023 assessment: global supply by stage, then EU sourcing.
 *
 * One series per element where the study splits a group; `firstProduct` leads, the others follow by name.
 * `labels` names what is counted where it is not the material as such (bauxite for aluminium), and leaves out what is
 * not used. A share printed as "<0.1%" is a trace without a figure. The study states no calendar year.
 */
export function buildAssessmentSeries(
  rows: readonly SupplyShareObservation[],
  firstProduct: string | null,
  labels: ReadonlyMap<string, AssessmentLabel>,
): ShareSeries[] {
  const labelOf = ({ material, scope, stage, product }: SupplyShareObservation) =>
    labels.get(labelKey(material, scope, stage, product));
  const used = rows.filter((row) => !labelOf(row)?.exclude);
  return SCOPES.flatMap((scope) =>
    STAGES.flatMap((stage) => {
      const ofStage = used.filter((row) => row.scope === scope && row.stage === stage);
      const prefix = scope === "global" ? `${stage}-assessment` : `eu-sourcing-${stage}`;
      const products = listProducts(ofStage, firstProduct);
      return products.map((product): ShareSeries => {
        const isOnly = products.length === 1;
        const [row] = ofStage.filter((candidate) => candidate.product === product);
        const { label = "", counts } = (row && labelOf(row)) ?? {};
        return {
          id: isOnly ? prefix : `${prefix}-${product.replaceAll(" ", "-")}`,
          measure: scope === "global" ? stage : "eu-sourcing",
          stage,
          product: label || (isOnly ? "" : product),
          basis: "published-share",
          ...(counts === undefined ? {} : { counts }),
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
