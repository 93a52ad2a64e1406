import { describe, expect, test } from "vitest";
import { buildScene } from "#scene/buildScene.ts";
import type { Dossier, ShareSeries } from "#schema/dossier.ts";
import { decodeView } from "#state/map/codec.ts";
import { aPeriod, COBALT, COBALT_INPUTS, MANIFEST } from "../../../fixtures/smallWorld.ts";

function elsewhere(query: string, changes: Partial<Dossier>) {
  const { view } = decodeView(`material=cobalt&${query}`, MANIFEST);
  return buildScene({ ...COBALT_INPUTS, dossier: { ...COBALT, ...changes } }, view).elsewhere;
}

const [EXTRACTION] = COBALT.shares;
const study = (shares: Record<string, number>): ShareSeries => ({
  ...EXTRACTION!,
  id: "extraction-assessment",
  basis: "published-share",
  periods: [aPeriod(shares, { year: null, unit: "share", sourceIds: ["study"], worldTotal: 1 })],
});
const published = {
  measure: "extraction",
  series: "",
  year: 2024,
  place: "COD",
  share: 0.7,
  period: "2024",
  source: "USGS, Mineral Commodity Summaries 2025",
  address: "https://example.org/",
  reason: "revised",
} as const;

describe("another answer to the question in view", () => {
  test("is the EU's study where it names another leader or a share ten points away", () => {
    const near = elsewhere("", { shares: [EXTRACTION!, study({ COD: 0.68 })] });
    expect(near).toEqual([]);
    const far = elsewhere("", { shares: [EXTRACTION!, study({ COD: 0.6 })] });
    expect(far).toMatchObject([
      { id: "elsewhere.study", values: { place: { place: "COD" }, share: { share: 0.6 } } },
    ]);
    const other = elsewhere("", { shares: [EXTRACTION!, study({ CUB: 0.74 })] });
    expect(other).toMatchObject([{ values: { place: { place: "CUB" } } }]);
  });

  test("is not a series of another product", () => {
    const other = { ...study({ CUB: 0.9 }), product: "refined-cobalt" };
    expect(elsewhere("", { shares: [EXTRACTION!, other] })).toEqual([]);
  });

  test("is a figure that others have published of the place, series and year, and why it differs", () => {
    expect(elsewhere("", { publishedFigures: [published] })).toMatchObject([
      { id: "elsewhere.published.revised", values: { source: published.source, share: { share: 0.7 } } },
    ]);
    expect(elsewhere("", { publishedFigures: [{ ...published, share: 0.76 }] })).toEqual([]);
    expect(elsewhere("year=2023", { publishedFigures: [published] })).toEqual([]);
    expect(elsewhere("measure=exports", { publishedFigures: [published] })).toEqual([]);
  });

  test("is what world trade says of a place's imports beside its customs, and the other way round", () => {
    const customs = elsewhere("measure=imports&place=EU27&direction=in", {});
    expect(customs).toMatchObject([{ id: "elsewhere.market.world" }]);
    const world = elsewhere("measure=imports&place=EU27&direction=in&trade=world", {});
    expect(world).toMatchObject([
      { id: "elsewhere.market.eu-imports", values: { place: { place: "COD" }, share: { share: 0.9 } } },
    ]);
  });

  test("is to be quoted as Eurostat's only of the EU, and only where customs hold all its imports", () => {
    const quoted = (query: string, shareOfReported: number | null) => {
      const flows = COBALT.flows.map((table) =>
        table.market === "eu-imports"
          ? { ...table, coverage: table.coverage.map((held) => ({ ...held, shareOfReported })) }
          : table,
      );
      const [first] = elsewhere(`measure=imports&direction=in&trade=eu-customs&${query}`, { flows });
      return first?.values["quote"];
    };
    expect(quoted("place=EU27", 1)).toBe("customs");
    expect(quoted("place=EU27", 0.4)).toBe("either");
    expect(quoted("place=EU27", null)).toBe("either");
    expect(quoted("place=DEU", 1)).toBe("either");
  });

  test("is what customs say of a single code that holds the same goods, and never of a form", () => {
    const ofCode = elsewhere("measure=imports&place=EU27&direction=in&code=810520", {});
    expect(ofCode).toMatchObject([{ id: "elsewhere.market.eu-imports", values: { goods: "same" } }]);
    expect(elsewhere("measure=imports&place=EU27&direction=in&flows=processed", {})).toEqual([]);
  });
});
