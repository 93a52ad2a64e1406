import { parse } from "csv-parse/sync";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { unpackFlowTable } from "#domain/trade/flowTable.ts";
import { readBuiltData } from "../../support/builtData.ts";
import { checkDataPackage, type DataPackage, dataPackageSchema } from "../../support/checkDataPackage.ts";
import { builtFigures, smallFigures, writeFigures } from "../../support/publishedFigures.ts";

const SLOW = 120_000;

const small = smallFigures(null);
const descriptor = v.parse(dataPackageSchema, small.parsed("datapackage.json"));

/** What the check says of the small package when one file or the descriptor is damaged. */
function damaged(path: string, change: (text: string) => string, with_: Partial<DataPackage> = {}): string {
  const content = change(small.files.get(path) ?? "");
  return checkDataPackage({ ...descriptor, ...with_ }, new Map([...small.files, [path, content]])).join("\n");
}

describe("the package of the edition that was built", () => {
  test(
    "is one, and every cell, key, size and hash of its tables is as it says",
    () => {
      const { files, parsed } = builtFigures();
      const built = v.parse(dataPackageSchema, parsed("datapackage.json"));
      expect(checkDataPackage(built, files)).toEqual([]);
      const { manifest } = readBuiltData();
      expect(built.version).toBe(manifest.edition);
      expect(built.resources).toHaveLength(manifest.materials.length * 2 + 10);
      const tables = [...files.keys()].filter((path) => path.endsWith(".csv"));
      expect(tables.sort()).toEqual(built.resources.map(({ path }) => path).sort());
    },
    SLOW,
  );

  test(
    "holds every flow and every share entry of the dossiers, and is the same when it is written again",
    () => {
      const { manifest, dossier } = readBuiltData();
      const [once, again] = [builtFigures().files, writeFigures().files];
      for (const [path, content] of once) expect(again.get(path) === content, path).toBe(true);
      for (const { id } of manifest.materials) {
        const lines = (table: string) =>
          (once.get(`data/tables/${id}-${table}.csv`) ?? "").split("\r\n").length - 2;
        const { flows, shares } = dossier(id);
        const rows = flows
          .filter(({ market }) => market !== "eu-total")
          .flatMap((table) => table.years.map((year) => unpackFlowTable(table).byYear(year).values.length));
        expect(lines("flows"), id).toBe(rows.reduce((sum, count) => sum + count, 0));
        const entries = shares.flatMap(({ periods }) => periods.map(({ places }) => places.length));
        expect(lines("shares"), id).toBe(entries.reduce((sum, count) => sum + count, 0));
      }
    },
    SLOW,
  );

  test(
    "holds the totals of places, the EU's imports as one, and what studies and rules say of each material",
    () => {
      const { manifest, dossier } = readBuiltData();
      const { files } = builtFigures();
      const lines = (table: string) => (files.get(`data/tables/${table}.csv`) ?? "").split("\r\n").length - 2;
      const dossiers = manifest.materials.map(({ id }) => dossier(id));
      const count = (of: (one: (typeof dossiers)[number]) => number) =>
        dossiers.reduce((sum, one) => sum + of(one), 0);
      const flows = dossiers.flatMap((one) => one.flows);
      const ofEu = flows.filter(({ market }) => market === "eu-total");
      expect(lines("eu-imports")).toBe(ofEu.reduce((sum, { values }) => sum + values.length, 0));
      expect(lines("trade-totals")).toBe(
        flows.flatMap(({ unrouted = [] }) => unrouted).reduce((sum, { places }) => sum + places.length, 0),
      );
      expect(lines("criticality")).toBe(count(({ criticality = [] }) => criticality.length));
      expect(lines("benchmarks")).toBe(count(({ benchmarkBands = [] }) => benchmarkBands.length));
      expect(lines("export-controls")).toBe(count(({ exportControls = [] }) => exportControls.length));
      expect(lines("stockpiles")).toBe(count(({ stockpiles = [] }) => stockpiles.length));
      expect(lines("recycling-measures")).toBe(
        count(({ recyclingMeasures = [] }) => recyclingMeasures.length),
      );
      expect(lines("criticality")).toBeGreaterThan(34);
    },
    SLOW,
  );
});

describe("a table", () => {
  const rows = (path: string) =>
    parse(small.files.get(path) ?? "", { columns: true }) as Record<string, string>[];
  const shares = rows("data/tables/cobalt-shares.csv");
  const flows = rows("data/tables/cobalt-flows.csv");

  test("has shares with what they are parts of, and an empty cell where a figure is withheld", () => {
    const of = (place: string) => shares.find((row) => row["place"] === place && row["year"] === "2024");
    expect(of("COD")).toMatchObject({ quantity: "750", share: "0.75", unit: "tonnes", world_total: "1000" });
    expect(of("COD")).toMatchObject({ denominator: "published-total", state: "value", source_id: "usgs" });
    expect(of("USA")).toMatchObject({ quantity: "", share: "", state: "withheld" });
  });

  test("has no year, no quantity and no unit where the EU assessment publishes shares", () => {
    const [first] = rows("data/tables/gallium-shares.csv");
    expect(first).toMatchObject({
      period: "assessment-2023",
      year: "",
      share: "0.9",
      quantity: "",
      unit: "",
    });
  });

  test("has flows with their currency, and an empty cell where there is no weight", () => {
    const flow = flows.find((row) => row["origin"] === "FIN" && row["destination"] === "CHN");
    expect(flow).toMatchObject({ value_thousands: "30", currency: "USD", valuation: "FOB", tonnes: "" });
    expect(flows.filter((row) => row["currency"] === "EUR")).toHaveLength(3);
  });

  test("quotes what needs it, and ends every line with CR LF", () => {
    const content = small.files.get("data/tables/cobalt-shares.csv") ?? "";
    expect(content).toContain(',"cobalt, mine",');
    expect(content.endsWith("\r\n")).toBe(true);
    expect(content.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

describe("the check", () => {
  const FLOWS = "data/tables/cobalt-flows.csv";
  const SHARES = "data/tables/cobalt-shares.csv";

  test("finds nothing wrong with the small package", () => {
    expect(checkDataPackage(descriptor, small.files)).toEqual([]);
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    ["a changed digit", FLOWS, (text) => text.replace(",800,", ",801,"), /has another hash/],
    [
      "a line more",
      FLOWS,
      (text) => `${text}${text.split("\r\n")[1]}\r\n`,
      /has another size[\s\S]*key is not unique/,
    ],
    ["a word in a column of numbers", FLOWS, (text) => text.replace(",800,", ",n/a,"), /"n\/a" is no number/],
    [
      "a place that is in no table",
      FLOWS,
      (text) => text.replaceAll(",COD,", ",ZZZ,"),
      /origin.*ZZZ.* is not in places/,
    ],
    [
      "a source that is in no table",
      SHARES,
      (text) => text.replaceAll(",usgs", ",else"),
      /is not in sources/,
    ],
    [
      "a state that is no category",
      SHARES,
      (text) => text.replace(",withheld,", ",secret,"),
      /not in its categories/,
    ],
    ["a share above one", SHARES, (text) => text.replace(",0.75,", ",1.75,"), /is more than 1/],
    ["an empty cell that must not be", FLOWS, (text) => text.replace(",FOB,", ",,"), /valuation is required/],
    ["another header", FLOWS, (text) => text.replace("tonnes", "tons"), /the header is/],
  ])("notices %s", (_, path, change, complaint) => {
    expect(damaged(path, change)).toMatch(complaint);
  });

  test("notices a package without resources, and an address that leaves its folder", () => {
    expect(damaged("", (text) => text, { resources: [] })).not.toBe("");
    const [first, ...rest] = descriptor.resources;
    const outside = { ...first!, path: "../elsewhere.csv" };
    expect(damaged("", (text) => text, { resources: [outside, ...rest] })).toContain("resources.0.path");
  });
});

test("names the site where it is known, and otherwise only relative paths", () => {
  const site = "https://example.org/maps/";
  const known = v.parse(dataPackageSchema, smallFigures(site).parsed("datapackage.json"));
  expect(known.homepage).toBe(site);
  expect({ ...known, homepage: undefined }).toEqual({ ...descriptor, homepage: undefined });
});
