import type { Assessment, DigestMaterial, Governance, StudyRow } from "#schema/digest.ts";
import { STAGES, type Stage } from "#schema/ids.ts";
import { type Share, share as shareOf } from "#schema/units.ts";
import { effectiveSuppliers } from "./effectiveSuppliers.ts";
import { governanceScore } from "./governanceScore.ts";
import { type GovernedConcentration, governedConcentration } from "./governedConcentration.ts";
import { type SupplyRiskTerms, supplyRisk } from "./supplyRisk.ts";

/** A list of suppliers of the study, with its concentrations. */
export interface StudiedSuppliers {
  readonly assessment: Assessment;
  readonly concentration: GovernedConcentration;
  /** How many equal suppliers would be as concentrated; null without any. */
  readonly effective: number | null;
  /** Sum of the printed shares; may be a little above 1. */
  readonly attributed: Share;
}

/** The supply risk of a stage beside its terms. */
export interface StageRisk {
  readonly stage: Stage;
  /** As the study prints it. */
  readonly published: number;
  /** By the formula from the terms; null where one is not known. */
  readonly computed: number | null;
  readonly terms: SupplyRiskTerms;
  /** Null where the study lists none of the element or material. */
  readonly global: StudiedSuppliers | null;
  readonly euSourcing: StudiedSuppliers | null;
  /** Whether it lists what the EU sources of the whole group only, which is not the element. */
  readonly isEuOfGroup: boolean;
}

/** A list of the study's suppliers with their governance, and what follows from it. */
function suppliersOf(assessment: Assessment, governance: Governance): StudiedSuppliers {
  const suppliers = assessment.places.map((place, index) => {
    const estimate = governance.estimates[governance.places.indexOf(place)] ?? null;
    return {
      place,
      share: shareOf(assessment.shares[index] ?? 0),
      governance: estimate === null ? null : governanceScore(estimate),
      trade: assessment.tradeParameters[index] ?? null,
    };
  });
  const shares = suppliers.map(({ share }) => share);
  return {
    assessment,
    concentration: governedConcentration(suppliers),
    effective: effectiveSuppliers(shares),
    attributed: shareOf(shares.reduce((sum, share) => sum + share, 0)),
  };
}

/** The risk and the shares of a stage as the study prints them. The decisive stage stands once more as the whole. */
function printedOf(row: StudyRow, stage: Stage) {
  const isExtraction = stage === "extraction";
  const risk = isExtraction ? row.supplyRiskExtraction : row.supplyRiskProcessing;
  return {
    published: risk ?? (row.stage === stage ? row.supplyRisk : null),
    sharesUsed: isExtraction ? row.sharesUsedExtraction : row.sharesUsedProcessing,
    importReliance: isExtraction ? row.importRelianceExtraction : row.importRelianceProcessing,
  };
}

/**
 * The stages that the study judges of a material or element, each with the terms of its supply risk.
 *
 * @param row         what the study finds for the material or one of its elements
 * @param governance  of the years that the study is about
 */
export function stageRisks(
  { assessments }: Pick<DigestMaterial, "assessments">,
  row: StudyRow,
  governance: Governance,
): StageRisk[] {
  return STAGES.flatMap((stage) => {
    const { published, sharesUsed, importReliance } = printedOf(row, stage);
    if (published === null) return [];
    const listed = (scope: Assessment["scope"], product: string) =>
      assessments.find((each) => each.stage === stage && each.scope === scope && each.product === product);
    const suppliers = (scope: Assessment["scope"]) => {
      const assessment = listed(scope, row.product);
      return assessment === undefined ? null : suppliersOf(assessment, governance);
    };
    const global = suppliers("global");
    const euSourcing = suppliers("eu-sourcing");
    const terms: SupplyRiskTerms = {
      sharesUsed,
      global: global?.concentration.value ?? null,
      euSourcing: euSourcing?.concentration.value ?? null,
      importReliance,
      recyclingInputRate: row.recyclingInputRate,
      substitution: row.substitutionSr,
    };
    return {
      stage,
      published,
      computed: supplyRisk(terms),
      terms,
      global,
      euSourcing,
      isEuOfGroup: euSourcing === null && row.product !== "" && listed("eu-sourcing", "") !== undefined,
    };
  });
}
