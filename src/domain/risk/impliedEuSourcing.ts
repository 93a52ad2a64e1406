import { countedReliance } from "./importReliance.ts";
import type { SupplyRiskTerms } from "./supplyRisk.ts";

/**
 * The concentration of what the EU sources with which the formula would give a published supply risk.
 *
 * @param published  a score from 0
 * @returns          a concentration as in HHI_WGI,t, above 0; null where another term is not known, or nothing is left for it to explain
 */
export function impliedEuSourcing(
  { global, importReliance, recyclingInputRate, substitution }: SupplyRiskTerms,
  published: number,
): number | null {
  if (global === null || importReliance === null || recyclingInputRate === null || !substitution) return null;
  const worldPart = countedReliance(importReliance) / 2;
  const left = published / ((1 - recyclingInputRate) * substitution) - global * worldPart;
  return recyclingInputRate < 1 && left > 0 ? left / (1 - worldPart) : null;
}
