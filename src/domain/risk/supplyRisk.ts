import type { SHARES_USED } from "#schema/digestIds.ts";
import { countedReliance } from "./importReliance.ts";

/** From this supply risk on, and this economic importance, the EU's study calls a material critical. */
export const CRITICAL_FROM = { supplyRisk: 1, economicImportance: 2.8 } as const;

/** The terms of the supply risk at one stage; null where one is not known. */
export interface SupplyRiskTerms {
  /** Which concentrations the study used, as it prints; null where it does not say, which is read as both. */
  readonly sharesUsed: (typeof SHARES_USED)[number] | null;
  /** HHI_WGI,t of the world's supply. */
  readonly global: number | null;
  /** HHI_WGI,t of what the EU makes and imports. */
  readonly euSourcing: number | null;
  /** A part, 1 or less; negative for a net exporter. */
  readonly importReliance: number | null;
  /** End-of-life recycling input rate, 0–1. */
  readonly recyclingInputRate: number | null;
  /** Substitution index for supply risk, 0–1. */
  readonly substitution: number | null;
}

const HALF = 2;

/**
 * The concentration that counts for the EU: HHI_GS · IR/2 + HHI_EU · (1 − IR/2), so that full reliance on imports is half the
 * world's and half the EU's suppliers; or one of both alone, where the study used no other.
 *
 * @returns null where a term that is needed is not known
 */
function concentrationOf({ sharesUsed, global, euSourcing, importReliance }: SupplyRiskTerms): number | null {
  if (sharesUsed === "GS") return global;
  if (sharesUsed === "EU") return euSourcing;
  if (importReliance === null || euSourcing === null) return null;
  const worldPart = countedReliance(importReliance) / HALF;
  // Without reliance on imports the world's suppliers do not matter, known or not.
  if (worldPart === 0) return euSourcing;
  return global === null ? null : global * worldPart + euSourcing * (1 - worldPart);
}

/**
 * Supply risk at a stage: [HHI_GS · IR/2 + HHI_EU · (1 − IR/2)] · (1 − EoL-RIR) · SI_SR.
 *
 * @returns a score from 0; null where a term that is needed is not known
 * @see European Commission, Methodology for establishing the EU list of critical raw materials (2017)
 */
export function supplyRisk(terms: SupplyRiskTerms): number | null {
  const concentration = concentrationOf(terms);
  const { recyclingInputRate, substitution } = terms;
  if (concentration === null || recyclingInputRate === null || substitution === null) return null;
  return concentration * (1 - recyclingInputRate) * substitution;
}

/**
 * The supply risk of the material: the larger of its stages, which is its bottleneck.
 *
 * @param stages  of the stages the study judges; null for one that is not known
 * @returns       null where one is not known, which may be the larger one, or there is none
 */
export function overallRisk(stages: readonly (number | null)[]): number | null {
  const known = stages.flatMap((risk) => risk ?? []);
  return known.length > 0 && known.length === stages.length ? Math.max(...known) : null;
}
