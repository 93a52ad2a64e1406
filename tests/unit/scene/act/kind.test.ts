import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMessages } from "#cli/readMessages.ts";
import { isAboveCeiling } from "#domain/benchmarks/thirdCountryGauges.ts";
import { BENCHMARK_DIFFERENCES } from "#domain/reference/benchmarkDifferences.ts";
import { createWords } from "#i18n/words.ts";
import { actEntries } from "#scene/act/actEntry.ts";
import { differenceOf } from "#scene/act/differences.ts";
import { actKind } from "#scene/act/kind.ts";
import { materialAct } from "#scene/act/materialAct.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { BriefingCell } from "#scene/contract/briefing.ts";
import { decodeView } from "#state/map/codec.ts";
import { readBuiltData } from "../../../support/builtData.ts";

const data = readBuiltData();
const { manifest, digest } = data;
if (digest === null) throw new Error("no digest");
const entries = actEntries(manifest, digest);
const built = actKind.build({ manifest, dossier: null, projects: null, partnerships: null, digest }, {});
if (built === null) throw new Error("no briefing");
const words = createWords("en", readMessages("en"), data.placeNames);

const percent = (value: number | null) => (value === null ? "" : String(Math.round(value * 100)));

/** A row of a table of the page: by section and material, then by column. */
function cellOf(section: string, material: string, column: string): BriefingCell {
  const table = built?.sections.find(({ id }) => id === section)?.table;
  const index = table?.columns.findIndex(({ id }) => id === column) ?? -1;
  const cell = table?.rows.find(({ id }) => id === material)?.cells[index];
  if (!cell) throw new RangeError(`${section} ${material} ${column}`);
  return cell;
}

describe("the Act, material by material", () => {
  test("has the 17 entries of Annex I, rare earths as light and heavy", () => {
    expect(entries.map(({ material }) => material.id)).toHaveLength(18);
    expect(entries.some(({ material }) => material.id === "rare-earths")).toBe(false);
  });

  // What the EU's 2023 study and its annex print, put together by hand from the publications: tests/fixtures/crmaGauges.csv.
  test("gives the gauges that the 2023 study leads to", () => {
    const [head = "", ...lines] = readFileSync("tests/fixtures/crmaGauges.csv", "utf8").trim().split("\n");
    const ours = entries.map(({ material, gauges, third }) => {
      const of = (stage: string) => {
        const gauge = third.find((each) => each.stage === stage);
        return gauge?.share == null ? "" : `${gauge.places.join(" ")} ${percent(gauge.share)}`;
      };
      const outputs = gauges.map(({ gauge }) => percent(gauge.share));
      return [material.id, ...outputs, of("extraction"), of("processing")].join(",");
    });
    expect(head).toBe("material,extraction,processing,recycling,third_extraction,third_processing");
    expect(ours.toSorted()).toEqual(lines.toSorted());
  });

  test("agrees with 32 of the 37 findings of the Joint Research Centre that can be compared, and explains the other five", () => {
    const compared = entries.flatMap(({ material, gauges }) =>
      gauges
        .filter(({ comparison }) => comparison !== null)
        .map((assessed) => ({ material: material.id, ...assessed })),
    );
    const differing = compared.filter(({ comparison }) => comparison !== "agrees");
    expect([compared.length, compared.length - differing.length]).toEqual([37, 32]);
    const named = ({ material, benchmark }: { material: string; benchmark: string }) =>
      `${material} ${benchmark}`;
    expect(differing.map(({ material, gauge }) => named({ material, ...gauge })).toSorted()).toEqual(
      BENCHMARK_DIFFERENCES.map(named).toSorted(),
    );
    for (const each of differing) expect(differenceOf(each.material, each)).not.toBeNull();
    expect(words.say(built.sections[2]?.says[0] ?? built.title)).toMatch(/37.* 32 agree/);
  });

  test("says that no source used here knows a mine of rare earths in the EU, and none does", () => {
    const members = manifest.groups.find(({ id }) => id === "EU27")?.members ?? [];
    for (const material of ["rare-earths", "rare-earths-heavy", "rare-earths-light"]) {
      const mined = data.dossier(material).shares.filter(({ measure }) => measure === "extraction");
      const miners = mined
        .flatMap(({ periods }) => periods)
        .flatMap(({ places, quantities }) => places.filter((_, index) => (quantities[index] ?? 0) > 0));
      expect(miners.filter((place) => members.includes(place))).toEqual([]);
    }
    const { remark } = cellOf("gauges", "rare-earths-light", "extraction");
    expect(remark && words.say(remark)).toMatch(/neodymium.*80.%.*nothing for cerium/);
  });

  test("quotes recycling rates that the study of 2017 printed", () => {
    const rows = readFileSync("data/sources/eu-crm-study/indicators.csv", "utf8").split("\n");
    for (const line of BENCHMARK_DIFFERENCES) {
      const { material, olderRate } = line;
      if (olderRate === null) continue;
      const product = line.product === "" ? "titanium" : line.product;
      expect(rows).toContain(
        `${material},eol_rir,${olderRate * 100},percent,2017-assessment,eu-crm-2017,${product},`,
      );
    }
  });

  test("shows no figure where a term is missing, and says why", () => {
    expect(cellOf("gauges", "gallium", "extraction")).toMatchObject({ state: "not-known", value: null });
    expect(cellOf("third-countries", "germanium", "processing")).toMatchObject({ state: "not-known" });
    const cells = built.sections.flatMap(({ table }) => table?.rows ?? []).flatMap((row) => row.cells);
    for (const { state, remark } of cells) if (state !== "value") expect(remark).not.toBeNull();
    const { remark } = cellOf("third-countries", "germanium", "processing");
    expect(remark && words.say(remark)).toMatch(/repeats the shares of world supply/);
  });

  test("names a source for each figure", () => {
    const figures = built.sections
      .flatMap(({ table }) => table?.rows ?? [])
      .flatMap(({ cells }) => cells.slice(1))
      .filter(({ value }) => value !== null);
    expect(figures.every(({ sourceIds }) => sourceIds.length > 0)).toBe(true);
  });

  test("leads from every country above 65 % to a map on which that country alone is hatched", () => {
    const above = entries.flatMap(({ material, third }) =>
      third.filter(isAboveCeiling).map((gauge) => ({ material: material.id, ...gauge })),
    );
    expect(above.map(({ material, stage }) => `${material} ${stage}`)).toEqual([
      "boron extraction",
      "gallium processing",
      "rare-earths-light processing",
      "lithium processing",
      "magnesium processing",
    ]);
    for (const { material, stage, places } of above) {
      const { leadsTo } = cellOf("third-countries", material, stage);
      const { view, issues } = decodeView(leadsTo ?? "", manifest);
      expect(issues).toEqual([]);
      const { fills, legend } = buildScene(data.inputs(material), view);
      const hatched = fills.filter(
        ({ classIndex }) => classIndex !== null && legend.fill.classes[classIndex]?.exceedsBenchmark,
      );
      expect(hatched.map(({ place }) => place)).toEqual(places);
    }
  });

  test("says every sentence in English, without a missing word", () => {
    const messages: string[] = [];
    JSON.stringify(built, (_, value: unknown) => {
      if (typeof value === "object" && value !== null && "id" in value && "values" in value)
        messages.push(words.say(value as { id: string; values: Record<string, never> }));
      return value;
    });
    expect(messages.length).toBeGreaterThan(50);
    for (const text of messages) {
      expect(text).not.toMatch(/\{|\}|\b(act|policy|product|reason|note|activity|material)\.[a-z]/);
      expect(text).not.toMatch(/target met|undefined|null|NaN/);
    }
  });

  test("counts materials and adds nothing up", () => {
    expect(words.say(built.caption)).toMatch(
      /10.% of consumption at extraction for 3 of the 11 .* 40.% at processing for 13 of 17, .* 25.% from recycling for 15 of 18\. For 5 of 14, /,
    );
  });

  test("gives the map of a material the same gauges as the page", () => {
    for (const { material, gauges, third } of entries) {
      const own = materialAct(manifest, data.dossier(material.id));
      expect(own?.gauges.map(({ share, comparison }) => [share, comparison])).toEqual(
        gauges.map(({ gauge, comparison }) => [gauge.share, comparison]),
      );
      expect(own?.third.map(({ share, unknown }) => [share, unknown])).toEqual(
        third.map(({ share, unknown }) => [share, unknown]),
      );
    }
    expect(materialAct(manifest, data.dossier("antimony"))).toBeNull();
  });
});
