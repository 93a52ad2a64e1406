import { describe, expect, test } from "vitest";
import { leaderOf } from "#domain/dependence/leader.ts";
import { share } from "#schema/units.ts";

const places = (shares: Readonly<Record<string, number>>) =>
  Object.entries(shares).map(([place, value]) => ({ place, share: share(value) }));

describe("who leads", () => {
  test("is the largest, whatever the order", () => {
    expect(leaderOf(places({ KAZ: 0.2, CHN: 0.7, TUR: 0.1 }))).toEqual({
      place: "CHN",
      share: 0.7,
      tied: [],
    });
  });

  test("shares that are printed alike are told", () => {
    expect(leaderOf(places({ ZAF: 0.2899, MAR: 0.2902, DZA: 0.11 }))).toMatchObject({
      place: "MAR",
      tied: ["ZAF"],
    });
  });

  test("is not known where nobody supplies anything", () => {
    expect(leaderOf([])).toBeNull();
    expect(leaderOf(places({ CHN: 0 }))).toBeNull();
  });
});
