import { expect, test } from "vitest";
import { digestGovernance } from "../../../../data/pipeline/digest/digestGovernance.ts";

const INDICATORS = ["voice", "stability", "effectiveness", "quality", "law", "corruption"];
const PLACES = [{ id: "CHN" }, { id: "COD" }, { id: "XKX" }];

const estimates = (place: string, year: number, values: readonly number[]) =>
  values.map((value, at) => ({
    file: "governance.csv",
    line: at + 2,
    place,
    indicator: INDICATORS[at] ?? "",
    year,
    value,
    sourceId: "wgi",
  }));

test("an estimate is the mean of six, over the years of the study, and of the latest year by itself", () => {
  const { places, ...governance } = digestGovernance(
    [
      ...estimates("COD", 2014, [9, 9, 9, 9, 9, 9]),
      ...estimates("COD", 2016, [-1, -1, -1, -1, -1, -1]),
      ...estimates("COD", 2020, [-2, -2, -2, -2, -2, -2]),
      ...estimates("COD", 2023, [-1, -2, -1, -2, -1, -2]),
    ],
    PLACES,
  );
  expect(places).toEqual(["COD"]);
  expect(governance).toEqual({
    sourceId: "wgi",
    fromYear: 2016,
    toYear: 2020,
    latestYear: 2023,
    estimates: [-1.5],
    latest: [-1.5],
  });
});

test("of five indicators there is none, nor of a place without a newer year", () => {
  const {
    places,
    estimates: means,
    latest,
  } = digestGovernance(
    [
      ...estimates("CHN", 2016, [0, 0, 0, 0, 0, 0]),
      ...estimates("CHN", 2023, [0, 0, 0, 0, 0]),
      ...estimates("COD", 2018, [-1, -1, -1, -1, -1]),
    ],
    PLACES,
  );
  expect({ places, means, latest }).toEqual({ places: ["CHN"], means: [0], latest: [null] });
});

test("a build without the source has no places", () => {
  expect(digestGovernance([], PLACES)).toMatchObject({ places: [], estimates: [], latest: [] });
});
