import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DEFAULT_EMBED,
  decodeEmbed,
  EMBED_CONTROLS,
  type EmbedOptions,
  editorsWords,
  encodeEmbed,
  LONGEST_WORDS,
} from "#state/embed/embedOptions.ts";
import { askedEdition, manifestPath, withoutEdition } from "#state/url/askedEdition.ts";
import { pagePart } from "#state/url/pageParameters.ts";

const words = (longest: number) =>
  fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => editorsWords(text, longest));
const options: fc.Arbitrary<EmbedOptions> = fc.record({
  title: words(LONGEST_WORDS.title),
  note: words(LONGEST_WORDS.note),
  alt: words(LONGEST_WORDS.alt),
  controls: fc.subarray([...EMBED_CONTROLS]),
  fit: fc.constantFrom("frame", "content"),
  length: fc.constantFrom("full", "short"),
  host: fc.constantFrom(null, "https://news.example", "http://localhost:8080"),
});

describe("an editor's choices in the address", () => {
  test("come back as they were written", () => {
    fc.assert(
      fc.property(options, (chosen) => {
        expect(decodeEmbed(encodeEmbed(chosen))).toEqual(chosen);
      }),
    );
  });

  test("take no room while they are the default", () => {
    expect(encodeEmbed(DEFAULT_EMBED)).toBe("");
    expect(decodeEmbed("")).toEqual(DEFAULT_EMBED);
  });

  test.each([
    ["controls=zoom,rockets", { controls: ["zoom"] }],
    ["controls=none", { controls: [] }],
    ["fit=sideways", { fit: "frame" }],
    ["length=endless", { length: "full" }],
    ["length=Short", { length: "short" }],
    ["host=javascript:alert(1)", { host: null }],
    ["host=news.example", { host: null }],
    ["host=https://news.example/a/page?b", { host: "https://news.example" }],
    ["title=%20%20", { title: null }],
  ])("%s", (query, expected) => {
    expect(decodeEmbed(query)).toMatchObject(expected);
  });

  test("stay in the address when the view changes, and nothing else does", () => {
    expect(pagePart("material=cobalt&title=A%26B&edition=0123456789ab&year=2020&length=short")).toBe(
      "&edition=0123456789ab&title=A%26B&length=short",
    );
  });
});

describe("an editor's words", () => {
  test("are one line without marks that turn the writing, and no longer than allowed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const kept = editorsWords(text, 50) ?? "";
        expect([...kept].length).toBeLessThanOrEqual(50);
        expect(kept).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  test("keep what they say", () => {
    expect(editorsWords(' Who\nmines "it"? <b> ', 50)).toBe('Who mines "it"? <b>');
    expect(editorsWords("a".repeat(60), 50)).toBe(`${"a".repeat(49)}…`);
  });
});

describe("the edition an address asks for", () => {
  test.each([
    ["", null, "manifest.json"],
    ["edition=", null, "manifest.json"],
    ["material=cobalt&edition=0123456789ab", "0123456789ab", "editions/0123456789ab.json"],
    // No edition can have such a name, and no other file may be reached by it.
    ["edition=../manifest", "../manifest", "editions/none.json"],
  ])("%j", (query, edition, path) => {
    expect(askedEdition(query)).toBe(edition);
    expect(manifestPath(askedEdition(query))).toBe(path);
  });

  test("can be left for the current one", () => {
    expect(withoutEdition("?material=cobalt&edition=0123456789ab")).toBe("material=cobalt");
  });
});
