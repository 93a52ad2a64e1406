import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fillTemplate } from "#publish/fillTemplate.ts";
import type { Dataset } from "#publish/metadata/dataset.ts";
import { METADATA_LINKS, metadataBlock } from "#publish/metadata/metadataHead.ts";
import { MANIFEST } from "../../fixtures/smallWorld.ts";
import { smallFigures } from "../../support/publishedFigures.ts";

const SITE = "https://example.org/maps/";

function datasetOf(material: string, manifest = MANIFEST): Dataset {
  const dataset = smallFigures(SITE, { manifest }).datasets.get(material);
  if (dataset === undefined) throw new Error(`no dataset of ${material}`);
  return dataset;
}

/** The data in the one block of a page, read as a program would. */
function dataIn(page: string): Record<string, unknown> {
  const blocks = [...page.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0]?.[1] ?? "");
}

describe("the description of a material in its page", () => {
  const data = dataIn(metadataBlock(datasetOf("cobalt"), SITE, "Supply Lines"));

  test("is a schema.org Dataset with what a search engine asks for", () => {
    expect(data).toMatchObject({
      "@context": "https://schema.org/",
      "@type": "Dataset",
      "@id": `${SITE}cobalt.html#dataset`,
      version: MANIFEST.edition,
      datePublished: "2026-12-01",
      temporalCoverage: "2023/2024",
      includedInDataCatalog: { "@type": "DataCatalog", name: "Supply Lines", url: SITE },
    });
    // Between these lengths Google takes a description.
    expect(String(data["description"]).length).toBeGreaterThan(50);
    expect(String(data["description"]).length).toBeLessThan(5000);
    for (const property of ["name", "license", "creator", "spatialCoverage", "variableMeasured"])
      expect(data[property], property).toBeDefined();
  });

  test("names only measures that there are figures for, and only sources that they are from", () => {
    const names = (property: string) => (data[property] as { name: string }[]).map(({ name }) => name);
    expect(names("variableMeasured")).toEqual(["Extraction", "Exports", "Imports"]);
    expect(names("isBasedOn")).toEqual(["usgs", "wmd", "baci", "comtrade", "comext"]);
  });

  test("leads to files, with their media types", () => {
    const files = data["distribution"] as { contentUrl: string; encodingFormat: string }[];
    expect(files.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat])).toEqual([
      [`${SITE}data/tables/cobalt-shares.csv`, "text/csv"],
      [`${SITE}data/tables/cobalt-flows.csv`, "text/csv"],
      [`${SITE}data/x.json`, "application/json"],
    ]);
  });

  test("leaves out the years of a material that has none, and has relative addresses without a site", () => {
    const gallium = dataIn(metadataBlock(datasetOf("gallium"), null, "Supply Lines"));
    expect(gallium).not.toHaveProperty("temporalCoverage");
    expect(gallium["url"]).toBe("./gallium.html");
    expect(JSON.stringify(gallium)).not.toContain(SITE);
  });

  test("is not ended by a text that a source holds, also inside a page", () => {
    const [first, ...rest] = MANIFEST.sources;
    const title = '</script></head><script>alert("$&")</script>';
    const hostile = { ...MANIFEST, sources: [{ ...first!, title }, ...rest] };
    const head = [METADATA_LINKS, metadataBlock(datasetOf("cobalt", hostile), SITE, "Supply Lines")].join(
      "\n",
    );
    const page = fillTemplate(readFileSync("index.html", "utf8"), { head, withoutScript: () => "" });
    expect(page.match(/<\/head>/g)).toHaveLength(1);
    expect((dataIn(page)["isBasedOn"] as { name: string }[])[0]?.name).toBe(title);
  });
});

test("a page leads to the package and the catalogue", () => {
  expect(METADATA_LINKS).toContain('rel="describedby" type="application/json" href="./datapackage.json"');
  expect(METADATA_LINKS).toContain('rel="alternate" type="application/ld+json" href="./catalog.jsonld"');
});
