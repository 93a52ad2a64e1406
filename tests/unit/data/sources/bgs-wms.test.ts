import { describe, expect, test } from "vitest";
import { release as bgs } from "../../../../data/sources/bgs-wms/release.ts";
import { readRelease, tableRows } from "../../../harness/releaseContext.ts";
import { temporaryFiles } from "../../../harness/writeFiles.ts";

const write = temporaryFiles();

const COLUMNS = [
  "x",
  "y",
  "country_trans",
  "bgs_sub_commodity_trans",
  "sdmx_code",
  "country_iso2_code",
  "country_iso3_code",
  "units",
  "year",
  "quantity",
  "bgs_statistic_type_trans",
  "bgs_commodity_trans",
  "concat_figure_notes_text",
];

/** An item as the interface gives it: cobalt mined in Namibia in 2020, but for what is said. */
function item(changes: Record<string, string | number | null>): Record<string, string | number | null> {
  return {
    x: 16.97,
    y: -20.7,
    country_trans: "Namibia",
    bgs_sub_commodity_trans: "",
    sdmx_code: "A",
    country_iso2_code: "NA",
    country_iso3_code: "NAM",
    units: "tonnes (metal content)",
    year: "2020-01-01 00:00:00",
    quantity: 5,
    bgs_statistic_type_trans: "Production",
    bgs_commodity_trans: "cobalt, mine",
    concat_figure_notes_text: null,
    ...changes,
  };
}

type Item = ReturnType<typeof item>;

function csv(...items: Item[]): string {
  const lines = items.map((one) => COLUMNS.map((column) => `"${one[column] ?? ""}"`).join(","));
  return write("BGS_production.csv", `${[COLUMNS.join(","), ...lines].join("\n")}\n`);
}

function json(items: readonly Item[], counts: Record<string, number> = {}): string {
  const features = items.map((properties) => ({ type: "Feature", geometry: null, properties }));
  const answer = { type: "FeatureCollection", features, numberReturned: items.length, ...counts };
  return write("items.json", JSON.stringify(answer));
}

describe("items of World Mineral Statistics", () => {
  test.each([
    ["CSV", csv],
    ["JSON", (...items: Item[]) => json(items)],
  ])("are read from %s", async (_, file) => {
    const { release, complaint } = await readRelease(bgs, [
      file(
        item({}),
        item({ country_trans: "Cuba", quantity: 0, concat_figure_notes_text: "Estimates.|Sales." }),
        item({ country_trans: "China", quantity: null, sdmx_code: "O" }),
        item({ country_trans: "Finland", quantity: 0, sdmx_code: "N" }),
        item({ country_trans: "Congo", country_iso3_code: "COD" }),
        item({ country_trans: "Serbia and Montenegro", country_iso3_code: "SCG" }),
        item({ country_trans: "Kosovo", country_iso3_code: "1A0" }),
        item({ year: "1999-01-01 00:00:00" }),
        item({ bgs_commodity_trans: "gold, mine" }),
      ),
    ]);
    expect(complaint).toBe("");
    expect(
      tableRows(release, "production.csv").map((row) => [
        row["country_iso3"],
        row["quantity"],
        row["estimated"],
      ]),
    ).toEqual([
      ["NAM", "5", "false"],
      ["CUB", "0", "true"],
      ["COG", "5", "false"],
      ["SCG", "5", "false"],
      ["XKX", "5", "false"],
    ]);
    expect(tableRows(release, "notes.csv").map((row) => `${row["country_iso3"]} ${row["flag"]}`)).toEqual([
      "CHN not-available",
      "FIN less-than-half-unit",
    ]);
    expect(release?.unknown.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ["years before 2000", 1],
      ["Production; gold, mine; ; tonnes (metal content)", 1],
    ]);
  });

  test("add the forms of lithium that are given as Li content", async () => {
    const lithium = {
      bgs_commodity_trans: "lithium minerals",
      units: "tonnes (metric)",
      country_trans: "Chile",
    };
    const { release } = await readRelease(bgs, [
      csv(
        item({
          ...lithium,
          bgs_sub_commodity_trans: "Lithium minerals (Carbonate -Li content)",
          quantity: 10.1,
        }),
        item({
          ...lithium,
          bgs_sub_commodity_trans: "Lithium minerals (Chloride -Li content)",
          quantity: 0.2,
        }),
        item({ ...lithium, bgs_sub_commodity_trans: "Carbonate", quantity: 55 }),
      ),
    ]);
    expect(tableRows(release, "production.csv")).toMatchObject([
      { material_id: "lithium", quantity: "10.3" },
    ]);
  });

  test("count once where pages overlap, and are refused where they disagree", async () => {
    const { release } = await readRelease(bgs, [csv(item({}), item({}))]);
    expect(tableRows(release, "production.csv")).toHaveLength(1);
    const two = await readRelease(bgs, [csv(item({}), item({ quantity: 6 }))]);
    expect(two.complaint).toContain('BGS_production.csv:3:quantity "6" - 5, as the same item says before');
  });

  test.each([
    ["a word for a figure", item({ quantity: "many" }), '#features:1:quantity "many" - a figure'],
    ["an unknown country", item({ country_trans: "Atlantis" }), '#features:1:country_trans "Atlantis"'],
    ["an unknown status", item({ sdmx_code: "Q" }), '#features:1:sdmx_code "Q"'],
    ["a month", item({ year: "2020-02-01" }), '#features:1:year "2020-02-01"'],
  ])("with %s are refused", async (_, wrong, message) => {
    expect((await readRelease(bgs, [json([wrong])])).complaint).toContain(message);
  });

  test("of an answer that was cut are refused", async () => {
    expect((await readRelease(bgs, [json([item({})], { numberMatched: 2 })])).complaint).toContain(
      "give all pages",
    );
    expect((await readRelease(bgs, [json([item({})], { numberReturned: 2 })])).complaint).toContain(
      "the answer was cut",
    );
    const half = write("half.json", '{"type":"FeatureCollection",\n"features":[{"prop');
    expect((await readRelease(bgs, [half])).complaint).toContain("half.json:2:");
    const foreign = write("foreign.json", '{"data":[]}');
    expect((await readRelease(bgs, [foreign])).complaint).toContain("foreign.json:1:features");
    const other = write("other.csv", "a,b\n");
    expect((await readRelease(bgs, [other])).complaint).toContain("other.csv:1:");
  });
});
