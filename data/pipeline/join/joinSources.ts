import { join } from "node:path";
import { EU27 } from "#domain/place.ts";
import { checkDuplicates } from "../checks/checkDuplicates.ts";
import { checkReferences } from "../checks/checkReferences.ts";
import { checkRemarks } from "../checks/checkRemarks.ts";
import type { Evidence } from "../dossier/buildDossier.ts";
import { collectPolicy } from "../dossier/policyOf.ts";
import type { Problems } from "../read/problems.ts";
import { readReference } from "../reference/readReference.ts";
import { createRegistries } from "../reference/registries.ts";
import { productionRow, reserveRow } from "../series/buildQuantitySeries.ts";
import { collectSources, type SourceFamily } from "./collect.ts";
import { findExcludedFamilies } from "./excludedFamilies.ts";
import { groupTrade } from "./groupTrade.ts";
import { measureCustomsParts } from "./measureCustomsParts.ts";

/** All tables, read, checked and joined. */
export interface JoinedSources {
  readonly families: readonly SourceFamily[];
  readonly excludedFamilies: readonly string[];
  readonly evidence: Evidence;
}

/**
 * Reads `data/reference` and every source, and stops with the whole list if anything is wrong.
 *
 * Excluded families are read and checked like the others; only their figures are left out.
 *
 * @throws BadData naming file, line, column, value and expectation of every problem
 */
export async function joinSources(
  dataFolder: string,
  excludeSetting: string,
  problems: Problems,
): Promise<JoinedSources> {
  const reference = readReference(join(dataFolder, "reference"), problems);
  problems.stopIfAny();
  const { places, materials } = createRegistries(reference);
  const { partnerCodes } = reference;
  const families = await collectSources(join(dataFolder, "sources"), {
    places,
    materials,
    problems,
    partnerCodes,
  });
  problems.stopIfAny();

  checkReferences(families, reference.productCodes, reference.shareLines, problems);
  for (const family of families) checkDuplicates(family, problems);
  const grouped = families.flatMap((family) => groupTrade(family, places, problems));
  problems.stopIfAny();
  const members = new Set(reference.groups.find(({ id }) => id === EU27)?.members);
  const trades = measureCustomsParts(grouped, members);
  checkRemarks(reference, trades, problems);
  problems.stopIfAny();

  const excludedFamilies = findExcludedFamilies(excludeSetting, families);
  const isExcluded = (family: string) => excludedFamilies.includes(family);
  const used = families.filter(({ id }) => !isExcluded(id));
  const evidence: Evidence = {
    reference,
    places,
    trades,
    isExcluded,
    quantities: {
      rows: used.flatMap(({ id, tables }) => [
        ...(tables.production ?? []).map((row) => productionRow(id, row)),
        ...(tables.reserves ?? []).map((row) => reserveRow(id, row)),
      ]),
      whole: new Set(used.filter(({ about }) => about.namesAllProducers).map(({ id }) => id)),
      notes: used.flatMap(({ tables }) => tables.notes ?? []),
    },
    supplyShares: used.flatMap(({ tables }) => tables.supplyShares ?? []),
    criticality: used.flatMap(({ tables }) => tables.criticality ?? []),
    policy: collectPolicy(used.map(({ tables }) => tables)),
  };
  return { families, excludedFamilies, evidence };
}
