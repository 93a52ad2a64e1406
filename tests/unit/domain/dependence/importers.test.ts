import { describe, expect, test } from "vitest";
import { frequentImporters, leaderOfImporter } from "#domain/dependence/importers.ts";

const importer = (place: string) => ({ place, total: 10, leader: "CHN", leaderValue: 4, hhi: 1600 });
const trade = (...places: string[]) => ({ importers: places.map(importer) });

describe("importers", () => {
  test("are ordered by how many materials list them, with all that are listed as often as the last", () => {
    const trades = [trade("USA", "JPN", "KOR"), trade("USA", "JPN"), trade("USA", "KOR"), trade("IND")];
    expect(frequentImporters(trades, () => true, 2)).toEqual(["USA", "JPN", "KOR"]);
    expect(frequentImporters(trades, (place) => place !== "USA", 9)).toEqual(["JPN", "KOR", "IND"]);
    expect(frequentImporters([], () => true, 3)).toEqual([]);
  });

  test("have a leader unless origins without a name may be larger", () => {
    expect(leaderOfImporter(importer("JPN"))).toEqual({ place: "CHN", share: 0.4 });
    expect(leaderOfImporter({ ...importer("JPN"), leader: null, leaderValue: null })).toBeNull();
  });
});
