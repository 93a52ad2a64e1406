import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { flagColumn, nullableNumberColumn, numberColumn, textColumn, wordColumn } from "#schema/columns.ts";

const COLUMNS = {
  numbers: { schema: numberColumn, good: [0, -1.5, 3e9], bad: [null, "1", Number.NaN, undefined, [1]] },
  "numbers and nulls": { schema: nullableNumberColumn, good: [0, null], bad: ["1", Number.NaN, undefined] },
  texts: { schema: textColumn, good: ["", "a"], bad: [1, null, undefined] },
  flags: { schema: flagColumn, good: [true, false], bad: [0, null, "true"] },
  words: { schema: wordColumn(["value", "zero"]), good: ["zero", "value"], bad: ["Zero", "", 0, null] },
};

describe.each(Object.entries(COLUMNS))("a column of %s", (_, { schema, good, bad }) => {
  test("takes its cells as they are, and none at all", () => {
    expect(v.parse(schema, good)).toEqual(good);
    expect(v.parse(schema, [])).toEqual([]);
  });

  test.each(bad.map((cell) => [cell]))("refuses %s, wherever it stands", (cell) => {
    for (const cells of [[cell], [cell, ...good], [...good, cell]]) expect(v.is(schema, cells)).toBe(false);
  });

  test("refuses what is no list", () => {
    for (const value of [undefined, null, {}, "", good[0]]) expect(v.is(schema, value)).toBe(false);
  });
});
