import { describe, expect, test } from "vitest";
import { earlierPartnersShare, euImportsOf, shareFrom } from "#domain/dependence/euImports.ts";
import { placeIndex } from "#domain/place.ts";
import type { DigestTrade } from "#schema/digest.ts";
import { readBuiltData } from "../../../support/builtData.ts";

const YEAR = 2024;

/** Imports from China, Norway and the United States, and as much as is given from nobody knows where. */
function tradeOf(unnamed: number, leader: string | null = "CHN"): DigestTrade {
  return {
    market: "world",
    unit: "kusd",
    goods: "gallium",
    codes: ["811292"],
    sourceIds: ["baci-v202601"],
    year: YEAR,
    euImports: [
      { year: YEAR - 1, isComplete: true, places: ["RUS"], values: [1], unnamed: 0 },
      {
        year: YEAR,
        isComplete: true,
        places: ["CHN", "NOR", "USA"],
        values: [60, 25, 15],
        unnamed,
      },
    ],
    importers: [
      { place: "EU27", total: 100 + unnamed, leader, leaderValue: leader === null ? null : 60, hhi: null },
    ],
    exporters: { places: [], totals: [], toEu: [] },
  };
}

describe("the EU's imports", () => {
  const places = placeIndex(readBuiltData().manifest);

  test("are led and as concentrated as those of the year of comparison", () => {
    const imports = euImportsOf(tradeOf(0));
    expect(imports?.leader).toEqual({ place: "CHN", share: 0.6, tied: [] });
    expect(imports?.concentration?.lower).toBeCloseTo(4450);
    expect(imports?.concentration?.upper).toBeCloseTo(4450);
  });

  test("of unknown origin count in the whole, and leave the concentration between two bounds", () => {
    const imports = euImportsOf(tradeOf(100));
    expect(imports?.leader?.share).toBeCloseTo(0.3);
    expect(imports?.unnamed).toBeCloseTo(0.5);
    expect(imports?.concentration?.lower).toBeCloseTo(1112.5);
    expect(imports?.concentration?.upper).toBeCloseTo(1112.5 + 2500);
  });

  test("have no leader where an origin without a name may be larger", () => {
    const imports = euImportsOf(tradeOf(300, null));
    expect(imports?.leader).toBeNull();
    expect(imports?.concentration).toBeNull();
  });

  test("come from partners by their shares; from nobody known where none is a supplier", () => {
    const imports = euImportsOf(tradeOf(0));
    if (imports === null) throw new Error("there are imports");
    expect(shareFrom(imports, places.members("AGREEMENT"))).toBeCloseTo(0.4);
    expect(earlierPartnersShare(imports, places)).toBeCloseTo(0.25);
    expect(shareFrom(imports, new Set(["AUS"]))).toBeNull();
  });

  test("are not known where the year of comparison has none", () => {
    expect(euImportsOf({ ...tradeOf(0), year: 2020 })).toBeNull();
  });
});
