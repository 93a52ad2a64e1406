import type { ShareSeries } from "#schema/dossier.ts";
import { STAGES } from "#schema/ids.ts";
import type { SupplyShareObservation } from "../read/observations.ts";
import { type AssessmentLabel, labelKey, type Reference } from "../reference/reference.ts";

const SCOPES = ["global", "eu-sourcing"] as const;

/** Rows of the study that make up one list of shares. */
export interface AssessmentGroup extends Pick<SupplyShareObservation, "scope" | "stage" | "product"> {
  /** Whether the study has no other list of the scope and stage, so that it stands for the material as a whole. */
  readonly isOnly: boolean;
  /** Id of the series that a map draws of it. */
  readonly series: ShareSeries["id"];
  /** What is counted where it is not the material as such, or why the list is not used. */
  readonly label: AssessmentLabel | undefined;
  readonly rows: readonly SupplyShareObservation[];
}

/**
 * The study's rows of a material as lists of shares: global supply by stage, then EU sourcing, an element each where it
 * splits a group; the written first element leads, the others follow by name.
 */
export function assessmentGroups(
  material: string,
  supplyShares: readonly SupplyShareObservation[],
  { assessmentDefaults, assessmentLabels }: Pick<Reference, "assessmentDefaults" | "assessmentLabels">,
): AssessmentGroup[] {
  const ofMaterial = supplyShares.filter((row) => row.material === material);
  const firstProduct = assessmentDefaults.get(material) ?? null;
  return SCOPES.flatMap((scope) =>
    STAGES.flatMap((stage) => {
      const ofStage = ofMaterial.filter((row) => row.scope === scope && row.stage === stage);
      const products = listProducts(ofStage, firstProduct);
      const isOnly = products.length === 1;
      const prefix = scope === "global" ? `${stage}-assessment` : `eu-sourcing-${stage}`;
      return products.map((product) => ({
        scope,
        stage,
        product,
        isOnly,
        series: isOnly ? prefix : `${prefix}-${product.replaceAll(" ", "-")}`,
        label: assessmentLabels.get(labelKey(material, scope, stage, product)),
        rows: ofStage.filter((row) => row.product === product),
      }));
    }),
  );
}

function listProducts(rows: readonly SupplyShareObservation[], firstProduct: string | null): string[] {
  return [...new Set(rows.map(({ product }) => product))].sort(
    (a, b) => Number(b === firstProduct) - Number(a === firstProduct) || (a < b ? -1 : 1),
  );
}
