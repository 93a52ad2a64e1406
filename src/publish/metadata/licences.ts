import { termsInEnglish } from "#domain/coverage/statedTerms.ts";
import type { Source } from "#schema/manifest.ts";

/** Where the terms of every source stand, below the site. */
export const TERMS = "data/tables/sources.csv";

/** What holds for the figures as a whole: there is no licence of ours on them. */
export const TERMS_IN_WORDS =
  "The figures keep the licences of their publishers, named source by source in the table of sources.";

interface Licence {
  readonly name?: string;
  readonly path: string;
  readonly title: string;
}

/** Licences with a text of their own; whatever else a source states is quoted, and leads to the table of sources. */
const KNOWN = [
  {
    pattern: /^(CC BY 4\.0(?! per)|Eurostat reuse policy \(CC BY 4\.0\))/,
    name: "CC-BY-4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  {
    pattern: /^Etalab Open Licence 2\.0$/,
    name: "etalab-2.0",
    path: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
  },
] as const;

/** The terms that several sources state, each once. */
export function licencesOf(sources: readonly Source[]): readonly Licence[] {
  return [...new Set(sources.map(({ licence }) => termsInEnglish(licence)))].map((title) => {
    const known = KNOWN.find(({ pattern }) => pattern.test(title));
    return known === undefined ? { path: TERMS, title } : { name: known.name, path: known.path, title };
  });
}
