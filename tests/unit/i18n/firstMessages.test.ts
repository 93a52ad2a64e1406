import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readMessagePart, readMessages, readWrittenMessages } from "#cli/readMessages.ts";
import { createWords } from "#i18n/words.ts";
import { buildScene } from "#scene/buildScene.ts";
import { altText } from "#scene/words/altText.ts";
import { decodeView } from "#state/map/codec.ts";
import { PROJECTIONS } from "#state/map/values.ts";
import { readBuiltData } from "../../support/builtData.ts";

const written = readWrittenMessages("en");
const first = readMessagePart("en", "first");
const all = readMessages("en");

/** All modules that a program imports before it can run, itself included. */
function staticImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path) || !existsSync(path)) return found;
  found.add(path);
  const source = readFileSync(path, "utf8");
  for (const [, from = ""] of source.matchAll(/^import (?!type\b)[^;]*?"([^"]+\.tsx?)";/gm))
    staticImports(from.startsWith("#") ? join("src", from.slice(1)) : join(dirname(path), from), found);
  return found;
}

describe("what the first map says is in the first part of the catalogue", () => {
  test.each(["src/shells/start/main.tsx", "src/shells/start/embed.tsx"])(
    "every message that %s names outright",
    (entry) => {
      const sources = [...staticImports(entry)].map((path) => readFileSync(path, "utf8"));
      expect(sources.length).toBeGreaterThan(100);
      const named = sources.flatMap((source) =>
        [...source.matchAll(/\.(?:text|lookUp)\(\s*"([\w.-]+)"/g)].map(([, key = ""]) => key),
      );
      expect(named.length).toBeGreaterThan(20);
      const late = named.filter((key) => key in written && !(key in first));
      expect([...new Set(late)]).toEqual([]);
    },
  );

  test("all that a map of any material and measure is headed and described by", () => {
    const { manifest, placeNames, inputs } = readBuiltData();
    const messages = Object.fromEntries(Object.keys(first).map((key) => [key, all[key] ?? ""]));
    const [early, whole] = [messages, all].map((of) => createWords("en", of, placeNames));
    for (const { id, measures } of manifest.materials)
      for (const { measure } of measures.filter(({ reason }) => reason === null)) {
        const { view } = decodeView(`material=${id}&measure=${measure}`, manifest);
        const scene = buildScene(inputs(id), view);
        const said = PROJECTIONS.flatMap((projection) => [...altText(scene, projection), scene.drawn]);
        expect(early?.sayAll(said)).toBe(whole?.sayAll(said));
        for (const choice of scene.choices.measures)
          if (choice.reason !== null)
            expect(early?.lookUp(`reason.${choice.reason}`)).toBe(whole?.lookUp(`reason.${choice.reason}`));
      }
  });
});
