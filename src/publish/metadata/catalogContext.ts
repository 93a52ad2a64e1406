const AUTHORITY = "http://publications.europa.eu/resource/authority/";

/** Terms of the Publications Office's authority tables, which DCAT-AP asks for. */
export const EU = {
  themes: `${AUTHORITY}data-theme`,
  theme: (code: "ECON" | "INTR"): string => `${AUTHORITY}data-theme/${code}`,
  fileType: (code: "CSV" | "JSON"): string => `${AUTHORITY}file-type/${code}`,
  language: (code: "ENG"): string => `${AUTHORITY}language/${code}`,
};

const link = { "@type": "@id" } as const;

/** Prefixes, which properties point to something, and which have values of a type; there is no other context. */
export const CATALOG_CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "dcat:accessURL": link,
  "dcat:dataset": link,
  "dcat:downloadURL": link,
  "dcat:landingPage": link,
  "dcat:mediaType": link,
  "dcat:theme": link,
  "dcat:themeTaxonomy": link,
  "dct:format": link,
  "dct:language": link,
  "dct:license": link,
  "dct:publisher": link,
  "dct:source": link,
  "foaf:homepage": link,
  "spdx:algorithm": link,
  "dcat:bbox": { "@type": "http://www.opengis.net/ont/geosparql#wktLiteral" },
  "dcat:byteSize": { "@type": "xsd:nonNegativeInteger" },
  "dcat:endDate": { "@type": "xsd:gYear" },
  "dcat:startDate": { "@type": "xsd:gYear" },
  "dct:issued": { "@type": "xsd:date" },
  "spdx:checksumValue": { "@type": "xsd:hexBinary" },
};
