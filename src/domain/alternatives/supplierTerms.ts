/**
 * What other suppliers are ranked by, in the order in which it is shown.
 *
 * - `exports`: what they export to others than the EU, thousand US dollars.
 * - `production`, `reserves`: part of the world's, 0–1.
 * - `governance`: mean of the six World Governance Indicators, about −2.5 to 2.5.
 * - `agreement`: 1 with a signed strategic partnership with the EU, 0 without.
 * - `project`: number of Strategic Projects for the material there.
 * - `room`: 65 % less the part that the EU takes from there already, 0–0.65.
 */
export const SUPPLIER_TERMS = [
  "exports",
  "production",
  "reserves",
  "governance",
  "agreement",
  "project",
  "room",
] as const;
export type SupplierTerm = (typeof SUPPLIER_TERMS)[number];

/** How much each term counts, 0–`MOST_WEIGHT`. */
export type TermWeights = Readonly<Record<SupplierTerm, number>>;

/** Figures of the terms in their units; null where one is not known, which is not zero. */
export type TermFigures = Readonly<Record<SupplierTerm, number | null>>;

export const MOST_WEIGHT = 10;

/** What counts before a reader chooses: what could be shipped today first, then what is produced. */
export const DEFAULT_WEIGHTS: TermWeights = {
  exports: 3,
  production: 2,
  reserves: 1,
  governance: 1,
  agreement: 1,
  project: 1,
  room: 1,
};
