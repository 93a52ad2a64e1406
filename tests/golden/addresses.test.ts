import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeView, encodeView } from "../../src/state/map/codec.ts";
import { cleanQuery } from "../../src/state/url/cleanQuery.ts";
import { migrated } from "../../src/state/url/migrations.ts";
import { readBuiltData } from "../support/builtData.ts";

const { manifest } = readBuiltData();
/** Addresses that have been published since the first version, and the canonical query of what each opens. */
const published = JSON.parse(readFileSync("tests/golden/records/addresses.json", "utf8")) as Record<
  string,
  string
>;

describe("an address published so far", () => {
  test.each(Object.entries(published))("%s opens what it always has", (asked, opens) => {
    const { view, issues } = decodeView(cleanQuery(asked), manifest);
    expect(issues).toEqual([]);
    expect(encodeView(view, manifest)).toBe(opens);
    expect(decodeView(opens, manifest).view).toEqual(view);
  });
});

test("a parameter that is renamed is read by its old name, the oldest change first", () => {
  const rename = (from: string, to: string) => (parameters: URLSearchParams) => {
    const value = parameters.get(from);
    if (value !== null) parameters.set(to, value);
    parameters.delete(from);
  };
  const read = migrated("stuff=cobalt&year=2024", [
    rename("stuff", "substance"),
    rename("substance", "material"),
  ]);
  expect(Object.fromEntries(read)).toEqual({ year: "2024", material: "cobalt" });
});
