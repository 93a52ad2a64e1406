import type { Dossier } from "#schema/dossier.ts";
import { nameOfTable } from "./figures.ts";

/**
 * All that a dossier says beside its figures, under the year of the series or code it is said of, so that only what
 * two editions both hold is compared.
 */
export function wordsOf(dossier: Dossier): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { periods, ...series } of dossier.shares)
    for (const period of periods) {
      const { year, sourceIds, product, unit, otherCountries, remarks } = period;
      const said = { ...series, sourceIds, product, unit, otherCountries, remarks };
      words.set(`shares ${series.id} ${year}`, JSON.stringify(said));
    }
  for (const table of dossier.flows) {
    const { system, form, label, sharedWith, isSpecific, note, sourceId, market } = table;
    const { currency, valuation, coverage } = table;
    const about = {
      system,
      form,
      label,
      sharedWith,
      isSpecific,
      note,
      sourceId,
      market,
      currency,
      valuation,
    };
    for (const year of coverage) {
      // Number and sum of the flows follow from figures that are compared one by one.
      const { flowCount: _count, valueThousands: _sum, ...extent } = year;
      words.set(`trade ${nameOfTable(table)} ${year.year}`, JSON.stringify({ ...about, ...extent }));
    }
  }
  const { schemaVersion: _version, material: _material, shares: _shares, flows: _flows, ...rest } = dossier;
  words.set("material", JSON.stringify(rest));
  return words;
}
