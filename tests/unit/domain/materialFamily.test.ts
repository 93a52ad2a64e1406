import { expect, test } from "vitest";
import { familyOf, namesMaterial } from "#domain/materialFamily.ts";

test("heavy and light rare earths are parts of all; other materials stand alone", () => {
  expect(familyOf("rare-earths-heavy")).toBe("rare-earths");
  expect(familyOf("rare-earths")).toBeNull();
  expect(familyOf("cobalt")).toBeNull();
});

test.each([
  [["rare-earths"], "rare-earths-light", true],
  [["rare-earths-light"], "rare-earths", true],
  [["rare-earths-light"], "rare-earths-heavy", false],
  [["cobalt", "nickel"], "nickel", true],
  [["cobalt"], "rare-earths", false],
])("%j names %s: %s", (materials, material, names) => {
  expect(namesMaterial(materials, material)).toBe(names);
});
