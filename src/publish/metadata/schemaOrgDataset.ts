import { termsInEnglish } from "#domain/coverage/statedTerms.ts";
import { pageOf } from "../../oembed/published.ts";
import { CATALOG } from "./catalog.ts";
import type { Dataset, Distribution } from "./dataset.ts";
import { TERMS, TERMS_IN_WORDS } from "./licences.ts";

const MEDIA_TYPES = { CSV: "text/csv", JSON: "application/json" } as const;

const CONTRIBUTORS = { "@type": "Organization", name: "The Supply Lines contributors" };

/**
 * A material's figures as a schema.org Dataset, for a data block in its page.
 *
 * @param site  absolute address of the site with a slash at its end; null when it is not known: addresses are then relative
 *              to the page
 * @param app   name of the app
 */
export function schemaOrgDataset(dataset: Dataset, site: string | null, app: string): object {
  const { material, edition, issued, title, description, keywords, measures, years, sources } = dataset;
  const at = (path: string): string => `${site ?? "./"}${path}`;
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": `${at(pageOf(material))}#dataset`,
    url: at(pageOf(material)),
    name: title,
    description,
    keywords,
    version: edition,
    identifier: `supply-lines-${edition}-${material}`,
    ...(issued === null ? {} : { datePublished: issued }),
    inLanguage: "en",
    isAccessibleForFree: true,
    license: { "@type": "CreativeWork", name: TERMS_IN_WORDS, url: at(TERMS) },
    creator: CONTRIBUTORS,
    ...(years === null ? {} : { temporalCoverage: `${years[0]}/${years[1]}` }),
    spatialCoverage: { "@type": "Place", name: "World" },
    variableMeasured: measures.map((measure) => ({ "@type": "PropertyValue", ...measure })),
    isBasedOn: sources.map((source) => ({
      "@type": "CreativeWork",
      name: source.title,
      publisher: { "@type": "Organization", name: source.publisher },
      version: source.edition,
      ...(source.year === null ? {} : { datePublished: String(source.year) }),
      license: { "@type": "CreativeWork", name: termsInEnglish(source.licence) },
      url: source.address,
    })),
    distribution: dataset.distributions.map((file) => downloadOf(file, at)),
    includedInDataCatalog: { "@type": "DataCatalog", name: app, url: site ?? "./", sameAs: at(CATALOG) },
  };
}

function downloadOf({ title, format, path, bytes, sha256 }: Distribution, at: (path: string) => string) {
  return {
    "@type": "DataDownload",
    name: title,
    encodingFormat: MEDIA_TYPES[format],
    contentUrl: at(path),
    contentSize: `${bytes} B`,
    sha256,
  };
}
