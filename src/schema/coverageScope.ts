import * as v from "valibot";

/**
 * How much of a code's trade in a year a table holds, each kind with what its source says of itself.
 *
 * - `complete`: every row that the source has.
 * - `largest-partners`: of each country its largest suppliers and buyers; `without` names places that are absent altogether.
 * - `largest-flows`: the largest flows of the year.
 * - `rebuilt`: worked out from published shares, so many partners each; totals of the places are exact.
 * - `reports-over`: importers' reports above an amount, in thousand US dollars.
 * - `one-exporter`: exports of one place only, above an amount in thousand US dollars.
 * - `eu-customs`: imports of EU members under the normal procedure, confidential flows absent.
 * - `eu-total`: imports of the EU as one under all procedures, the largest origins by name.
 */
const SCOPES = {
  complete: { id: "complete", kind: "complete" },
  top6: { id: "top6", kind: "largest-partners", partners: 6, without: [] },
  "top6-no-TWN-NAM": {
    id: "top6-no-TWN-NAM",
    kind: "largest-partners",
    partners: 6,
    without: ["TWN", "NAM"],
  },
  top200: { id: "top200", kind: "largest-flows", flows: 200 },
  top20: { id: "top20", kind: "largest-flows", flows: 20 },
  "top10-reconstructed": { id: "top10-reconstructed", kind: "rebuilt", partners: 10 },
  "reported-over-250-kusd": { id: "reported-over-250-kusd", kind: "reports-over", kusd: 250 },
  "china-exports-over-250-kusd": {
    id: "china-exports-over-250-kusd",
    kind: "one-exporter",
    exporter: "CHN",
    overKusd: 250,
  },
  "eu-imports": { id: "eu-imports", kind: "eu-customs" },
  "eu-total": { id: "eu-total", kind: "eu-total" },
} as const;

/** The words that stand for a scope in tables and data files; each has a sentence below `scope.` in the catalogues. */
export type ScopeId = keyof typeof SCOPES;
export type CoverageScope = (typeof SCOPES)[ScopeId];

export const SCOPE_IDS = Object.keys(SCOPES) as readonly ScopeId[];

/** What a word of the tables and data files says of a table. */
export function scopeOf<Id extends ScopeId>(id: Id): (typeof SCOPES)[Id] {
  return SCOPES[id];
}

/** A scope as data files have it, by its word. */
export const scopeSchema = v.pipe(
  v.picklist(SCOPE_IDS),
  v.transform((id): CoverageScope => SCOPES[id]),
);
