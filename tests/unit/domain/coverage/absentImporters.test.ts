import { expect, test } from "vitest";
import { absentImporters } from "#domain/coverage/absentImporters.ts";

test("importers that had not reported are read with their usual shares", () => {
  expect(absentImporters("MAR 15%; USA 0.6%")).toEqual([
    { place: "MAR", share: 0.15 },
    { place: "USA", share: 0.006 },
  ]);
  expect(() => absentImporters("several others")).toThrow(RangeError);
});
