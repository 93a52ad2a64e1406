import { termsInEnglish } from "#domain/coverage/statedTerms.ts";
import type { Manifest, Source } from "#schema/manifest.ts";
import { pageOf } from "../../oembed/published.ts";
import type { FileFacts } from "../tables/publishTables.ts";
import { CATALOG_CONTEXT, EU } from "./catalogContext.ts";
import { DATA_PACKAGE } from "./dataPackage.ts";
import type { Dataset, Distribution } from "./dataset.ts";
import { TERMS, TERMS_IN_WORDS } from "./licences.ts";

/** Where the catalogue is, below the site. */
export const CATALOG = "catalog.jsonld";

interface Catalog {
  readonly manifest: Manifest;
  readonly datasets: readonly Dataset[];
  readonly dataPackage: FileFacts;
  /** Absolute address of the site with a slash at its end; null when it is not known. */
  readonly site: string | null;
  readonly title: string;
  readonly description: string;
}

const english = (text: string) => ({ "@value": text, "@language": "en" });

/** A graph can be read without a context from elsewhere; types of values are in the context. */
export function dcatCatalog(catalog: Catalog): object {
  const { manifest, datasets, site } = catalog;
  // A relative reference is resolved against the address that the catalogue was read from.
  const at = (path: string): string => `${site ?? ""}${path}`;
  const own = { catalog: at(`${CATALOG}#catalog`), publisher: at(`${CATALOG}#publisher`), terms: at(TERMS) };
  const sourceAt = (id: string): string => at(`${CATALOG}#source-${id}`);
  const publisher = {
    "@id": own.publisher,
    "@type": "foaf:Agent",
    "foaf:name": english("The Supply Lines contributors"),
  };
  const terms = { "@id": own.terms, "@type": "dct:LicenseDocument", "dct:title": english(TERMS_IN_WORDS) };
  const themes = [EU.theme("ECON"), EU.theme("INTR")];
  const issued = datasets[0]?.issued ?? null;
  const common = {
    "dct:publisher": own.publisher,
    "dct:license": own.terms,
    "dct:language": EU.language("ENG"),
    ...(issued === null ? {} : { "dct:issued": issued }),
  };
  return {
    "@context": CATALOG_CONTEXT,
    "@graph": [
      {
        "@id": own.catalog,
        "@type": "dcat:Catalog",
        "dct:title": english(catalog.title),
        "dct:description": english(catalog.description),
        ...common,
        "foaf:homepage": at("index.html"),
        "dcat:themeTaxonomy": EU.themes,
        "dcat:version": manifest.edition,
        "dcat:dataset": datasets.map(({ material }) => at(`${pageOf(material)}#dataset`)),
      },
      publisher,
      terms,
      ...datasets.map((dataset) => ({
        "@id": at(`${pageOf(dataset.material)}#dataset`),
        "@type": "dcat:Dataset",
        ...describe(dataset),
        ...common,
        "dcat:theme": themes,
        "dcat:landingPage": at(pageOf(dataset.material)),
        "dct:source": dataset.sources.map(({ id }) => sourceAt(id)),
        "dcat:distribution": [
          ...dataset.distributions.map((file) => distributionOf(file, own.terms, at)),
          distributionOf(packaged(catalog.dataPackage), own.terms, at),
        ],
      })),
      ...usedSources(datasets).map((source) => ({ "@id": sourceAt(source.id), ...describeSource(source) })),
    ],
  };
}

function describe({ material, edition, title, description, keywords, years, sources }: Dataset) {
  const provenance = `Compiled from published tables: ${sources.map(({ title: of }) => of).join("; ")}.`;
  return {
    "dct:title": english(title),
    "dct:description": english(description),
    "dct:identifier": `supply-lines-${edition}-${material}`,
    "dcat:version": edition,
    "dcat:keyword": keywords.map(english),
    "dct:spatial": {
      "@type": "dct:Location",
      "skos:prefLabel": english("World"),
      "dcat:bbox": "POLYGON((-180 -90, 180 -90, 180 90, -180 90, -180 -90))",
    },
    ...(years === null
      ? {}
      : {
          "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": String(years[0]),
            "dcat:endDate": String(years[1]),
          },
        }),
    "dct:provenance": { "@type": "dct:ProvenanceStatement", "rdfs:label": english(provenance) },
  };
}

function distributionOf(file: Distribution, terms: string, at: (path: string) => string) {
  const { title, description, format, path, bytes, sha256 } = file;
  return {
    "@type": "dcat:Distribution",
    "dct:title": english(title),
    "dct:description": english(description),
    "dct:format": EU.fileType(format),
    "dcat:mediaType": `https://www.iana.org/assignments/media-types/${format === "CSV" ? "text/csv" : "application/json"}`,
    "dcat:byteSize": String(bytes),
    "dcat:accessURL": at(path),
    "dcat:downloadURL": at(path),
    "dct:license": terms,
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": "spdx:checksumAlgorithm_sha256",
      "spdx:checksumValue": sha256,
    },
  };
}

const packaged = (file: FileFacts): Distribution => ({
  ...file,
  title: "Data Package of all materials",
  description: `Describes the tables of all materials with their columns, keys and missing values (${DATA_PACKAGE}).`,
  format: "JSON",
});

function usedSources(datasets: readonly Dataset[]): readonly Source[] {
  return [
    ...new Map(datasets.flatMap(({ sources }) => sources.map((source) => [source.id, source]))).values(),
  ];
}

/** A source that figures are derived from: described, and no part of the catalogue. */
function describeSource({ title, coverage, publisher, edition, year, licence, address }: Source) {
  return {
    "@type": "dcat:Dataset",
    "dct:title": english(title),
    "dct:description": english(coverage),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": english(publisher) },
    "dcat:version": edition,
    ...(year === null ? {} : { "dct:issued": { "@value": String(year), "@type": "xsd:gYear" } }),
    "dct:rights": { "@type": "dct:RightsStatement", "rdfs:label": english(termsInEnglish(licence)) },
    "dcat:landingPage": address,
  };
}
