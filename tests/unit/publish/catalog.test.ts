import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { MANIFEST } from "../../fixtures/smallWorld.ts";
import { smallFigures } from "../../support/publishedFigures.ts";

type Node = Readonly<Record<string, unknown>>;

const SITE = "https://example.org/maps/";

function read(site: string | null) {
  const { files, parsed } = smallFigures(site);
  const catalog = parsed("catalog.jsonld") as { "@context": Node; "@graph": readonly Node[] };
  const graph = catalog["@graph"];
  const ofType = (type: string) => graph.filter((node) => node["@type"] === type);
  return { files, context: catalog["@context"], graph, ofType };
}

const { files, context, graph, ofType } = read(SITE);
const [catalogue] = ofType("dcat:Catalog");
const ids = catalogue?.["dcat:dataset"] as readonly string[];
const datasets = ids.map((id) => graph.find((node) => node["@id"] === id) ?? {});

describe("the catalogue", () => {
  test("has what DCAT-AP requires of one, and a dataset a material", () => {
    for (const property of ["dct:title", "dct:description", "dct:publisher", "dcat:dataset"])
      expect(catalogue?.[property], property).toBeDefined();
    expect(ids).toEqual([`${SITE}cobalt.html#dataset`, `${SITE}gallium.html#dataset`]);
    expect(catalogue?.["dcat:version"]).toBe(MANIFEST.edition);
    expect(ofType("foaf:Agent")[0]?.["@id"]).toBe(catalogue?.["dct:publisher"]);
  });

  test("needs no context from elsewhere: it declares every prefix it uses", () => {
    const used = new Set(
      [...JSON.stringify(graph).matchAll(/"([a-z]+):[A-Za-z_0-9]+"/g)].map(([, prefix]) => prefix ?? ""),
    );
    expect([...used].filter((prefix) => !(prefix in context))).toEqual([]);
    expect(JSON.stringify(context)).not.toContain(".jsonld");
  });
});

describe("a dataset", () => {
  test("has title, description, theme, licence, period, place, version, date and provenance", () => {
    for (const dataset of datasets)
      for (const property of [
        ...["@type", "dct:title", "dct:description", "dct:identifier", "dct:publisher", "dct:license"],
        ...["dct:issued", "dcat:theme", "dct:spatial", "dcat:version", "dct:provenance", "dct:source"],
      ])
        expect(dataset[property], property).toBeDefined();
    expect(datasets[0]).toMatchObject({
      "dct:issued": "2026-12-01",
      "dct:temporal": { "dcat:startDate": "2023", "dcat:endDate": "2024" },
    });
    expect(datasets[1]).not.toHaveProperty("dct:temporal");
  });

  test("comes from sources that the catalogue describes, and names only those its figures are from", () => {
    const sourcesOf = (dataset: Node | undefined) => dataset?.["dct:source"] as readonly string[];
    expect(sourcesOf(datasets[1])).toEqual([`${SITE}catalog.jsonld#source-study`]);
    for (const dataset of datasets)
      for (const id of sourcesOf(dataset)) expect(graph.some((node) => node["@id"] === id)).toBe(true);
  });

  test("can be had in files that are there, with their size and checksum", () => {
    const [cobalt] = datasets;
    const distributions = cobalt?.["dcat:distribution"] as readonly Node[];
    expect(distributions).toHaveLength(4);
    for (const file of distributions) {
      const path = String(file["dcat:downloadURL"]).replace(SITE, "");
      const content = files.get(path) ?? "{}";
      expect(file["dcat:byteSize"]).toBe(String(Buffer.byteLength(content)));
      const checksum = (file["spdx:checksum"] as Node)["spdx:checksumValue"];
      expect(checksum).toBe(createHash("sha256").update(content).digest("hex"));
      expect(file["dcat:accessURL"]).toBe(file["dcat:downloadURL"]);
      expect(file["dct:format"]).toMatch(/authority\/file-type\/(CSV|JSON)$/);
      expect(file["dcat:mediaType"]).toMatch(/^https:\/\/www\.iana\.org\/assignments\/media-types\//);
    }
  });
});

test("addresses are relative to the catalogue where the site's is not known", () => {
  const { graph: relative, ofType: of } = read(null);
  const [own] = of("dcat:Catalog");
  expect(own?.["dcat:dataset"]).toEqual(["cobalt.html#dataset", "gallium.html#dataset"]);
  expect(JSON.stringify(relative)).not.toContain(SITE);
  expect(relative.map((node) => node["@id"])).toEqual(
    graph.map((node) => String(node["@id"]).replace(SITE, "")),
  );
});
