import {
  DEFAULT_WEIGHTS,
  MOST_WEIGHT,
  SUPPLIER_TERMS,
  type SupplierTerm,
  type TermWeights,
} from "#domain/alternatives/supplierTerms.ts";
import type { PageSubject } from "#state/page/codec.ts";
import type { Parameter } from "#state/parameter.ts";

/** Where no term has a weight. */
const NONE = "none";

const weightsFrom = (given: ReadonlyMap<SupplierTerm, number>): TermWeights => ({
  exports: given.get("exports") ?? 0,
  production: given.get("production") ?? 0,
  reserves: given.get("reserves") ?? 0,
  governance: given.get("governance") ?? 0,
  agreement: given.get("agreement") ?? 0,
  project: given.get("project") ?? 0,
  room: given.get("room") ?? 0,
});

/** "exports.3,production.2": a term that is not named has no weight. Undefined for anything else. */
function readWeights(text: string): TermWeights | undefined {
  const given = new Map<SupplierTerm, number>();
  if (text.toLowerCase() === NONE) return weightsFrom(given);
  for (const part of text.toLowerCase().split(",")) {
    const [, name, digits] = /^([a-z]+)\.(\d{1,2})$/.exec(part) ?? [];
    const term = SUPPLIER_TERMS.find((each) => each === name);
    const weight = Number(digits);
    if (term === undefined || weight > MOST_WEIGHT || given.has(term)) return undefined;
    given.set(term, weight);
  }
  return weightsFrom(given);
}

const writeWeights = (weights: TermWeights): string =>
  SUPPLIER_TERMS.filter((term) => weights[term] > 0)
    .map((term) => `${term}.${weights[term]}`)
    .join(",") || NONE;

/** How much each term counts. */
export const weightsOfPage: Parameter<TermWeights, PageSubject> = {
  part: "question",
  fallback: () => DEFAULT_WEIGHTS,
  read: readWeights,
  write: writeWeights,
  valid: () => [writeWeights(DEFAULT_WEIGHTS), ...SUPPLIER_TERMS.map((term) => `${term}.1`), NONE],
};
