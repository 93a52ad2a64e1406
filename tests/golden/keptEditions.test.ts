import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readWrittenMessages } from "../../src/cli/readMessages.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { MEASURES } from "../../src/schema/ids.ts";
import { decodeView } from "../../src/state/map/codec.ts";
import { readBuiltData } from "../support/builtData.ts";

const english = readWrittenMessages("en");
const EDITIONS = readdirSync("public/data/editions");

/** Ids of messages anywhere in a Scene: objects with an id and values, and single messages named by their key. */
function messagesOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, values, message } = value as Record<string, unknown>;
  const own = typeof id === "string" && typeof values === "object" ? [id] : [];
  const named = typeof message === "string" ? [message] : [];
  return [...own, ...named, ...Object.values(value).flatMap(messagesOf)];
}

test("more than the current edition is kept", () => {
  expect(EDITIONS.length).toBeGreaterThan(1);
});

test.each(EDITIONS)(
  "every view of edition %s that a frozen embed can show is said in words we have",
  (file) => {
    const data = readBuiltData("public/data", `editions/${file}`);
    const lacking = new Set<string>();
    for (const { id } of data.manifest.materials)
      for (const measure of MEASURES) {
        const { view } = decodeView(`material=${id}&measure=${measure}`, data.manifest);
        const said = messagesOf(buildScene(data.inputs(id), view));
        for (const key of said) if (!(key in english)) lacking.add(key);
      }
    expect([...lacking]).toEqual([]);
  },
);
