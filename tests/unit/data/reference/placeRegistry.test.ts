import { describe, expect, test } from "vitest";
import { type BadData, collectProblems } from "../../../../data/pipeline/read/problems.ts";
import { type AreaHandling, createPlaceRegistry } from "../../../../data/pipeline/reference/placeRegistry.ts";

const REGISTRY = createPlaceRegistry(
  new Map([
    ["CHN", "China"],
    ["TUR", "Türkiye"],
    ["FRA", "France"],
    ["SRB", "Serbia"],
    ["TWN", "Taiwan"],
  ]),
  new Map([
    ["China", "CHN"],
    ["Turkey", "TUR"],
    ["France", "FRA"],
    ["Areas, nes", ""],
  ]),
  new Map<string, AreaHandling>([
    ["S19", { kind: "place", place: "TWN" }],
    ["SCG", { kind: "successor", place: "SRB" }],
    ["ANT", { kind: "unattributed" }],
  ]),
);

const row = (text: string) => ({ file: "production.csv", line: 7, cells: { country: text } });

describe("a spelling", () => {
  test.each([
    ["CHN", "CHN"],
    ["China", "CHN"],
    ["Chinae", "CHN"],
    ["Turkeye", "TUR"],
    ["France (andalusite)", "FRA"],
    ["S19", "TWN"],
    ["SCG", "SCG"],
    ["ANT", "ANT"],
  ])("%s is %s", (text, place) => {
    const problems = collectProblems();
    expect(REGISTRY.resolve(row(text), "country", problems)).toBe(place);
    expect(() => problems.stopIfAny()).not.toThrow();
  });

  test("that nobody knows stops the build with a list", () => {
    const problems = collectProblems();
    for (const text of ["Chyna", "CHN", "Areas, nes", "Ruritania"])
      REGISTRY.resolve(row(text), "country", problems);
    let message = "";
    try {
      problems.stopIfAny();
    } catch (error) {
      message = (error as BadData).message;
    }
    expect(message.split("\n")).toHaveLength(3);
    expect(message).toContain('production.csv:7:country "Chyna" - a place in places.csv');
    expect(message).toContain('"Ruritania"');
  });
});
