import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBuiltData } from "../support/builtData.ts";
import { LEGENDS, legendTexts } from "./support/legends.ts";

test("legends have the entries on record, in their order", () => {
  const record = existsSync(LEGENDS) ? readFileSync(LEGENDS, "utf8") : "";
  expect(legendTexts(readBuiltData())).toBe(record);
});
