import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { absentImportersSchema, absentImportersText, readAbsentImporters } from "#schema/absentImporters.ts";

test("importers that had not reported are read with their usual shares", () => {
  expect(readAbsentImporters("MAR 15%; USA 0.6%")).toEqual([
    { place: "MAR", share: 0.15 },
    { place: "USA", share: 0.006 },
  ]);
  expect(readAbsentImporters("several others")).toBeNull();
  expect(readAbsentImporters("MAR 1.2.3%")).toBeNull();
});

test("a data file has a text, or null where all have reported; a text of another form is refused", () => {
  expect(v.parse(absentImportersSchema, null)).toBeNull();
  expect(v.parse(absentImportersSchema, "FIN 6%")).toEqual([{ place: "FIN", share: 0.06 }]);
  expect(v.is(absentImportersSchema, "FIN six per cent")).toBe(false);
});

test("what is read is written again to the character", () => {
  const entry = fc
    .tuple(fc.constantFrom("MAR", "USA", "FIN"), fc.nat(1000))
    .map(([place, tenths]) => `${place} ${tenths / 10}%`);
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
      const text = entries.join("; ");
      expect(absentImportersText(readAbsentImporters(text) ?? [])).toBe(text);
    }),
  );
});
