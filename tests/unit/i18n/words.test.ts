import { describe, expect, test } from "vitest";
import { readMessages, readWrittenMessages } from "#cli/readMessages.ts";
import { lengthenMessages } from "#i18n/lengthenMessages.ts";
import { createWords } from "#i18n/words.ts";
import {
  ABSENCE_REASONS,
  ACTIVITIES,
  AGREEMENT_KINDS,
  ENTRY_STATES,
  MEASURES,
  STAGES,
  TRADED_FORMS,
} from "#schema/ids.ts";

const catalogue = readWrittenMessages("en");
const plain = (text: string) => text.replace(/\s/g, " ");
const words = createWords("en", readMessages("en"), {
  schemaVersion: 1,
  locale: "en",
  places: { COD: "Democratic Republic of the Congo", CHL: "Chile", XKX: "Kosovo*" },
  groups: { EU27: "European Union" },
  inSentence: { COD: "the Democratic Republic of the Congo", EU27: "the EU" },
});

describe("the words", () => {
  test("name the importers that had not reported, with their shares", () => {
    const importers = {
      list: [
        { place: "CHL", share: 0.1 },
        { place: "COD", share: 0.006 },
      ],
    };
    const note = {
      id: "note.missing-part",
      values: { code: "260500", share: { share: 0.106 }, silent: "some", importers },
    };
    expect(plain(words.say(note))).toContain("Chile (10 %) and the Democratic Republic of the Congo (0.6 %)");
  });

  test("say a caption with everything in it named", () => {
    const caption = {
      id: "caption.imports",
      values: {
        year: { year: 2024 },
        topShare: { share: 0.487 },
        place: { place: "EU27" },
        goods: { message: "goods.lithium-chemicals" },
        top: { list: [{ place: "CHL" }] },
        tied: "no",
        by: "value",
        total: { amount: { unit: "keur", value: 1_200_000 } } as const,
        whole: "yes",
        procedure: "all",
      },
    };
    expect(plain(words.say(caption))).toBe(
      "In 2024, Chile supplied 49 % of the lithium carbonate and hydroxide imported by the EU, by value (EUR 1.2 billion in all).",
    );
  });

  test("give a name its article in a sentence only", () => {
    expect(words.place("COD")).toBe("Democratic Republic of the Congo");
    const sentence = words.lookUp("selection.place.counted-with", { place: { place: "COD" } });
    expect(sentence).toContain("those of the Democratic Republic of the Congo");
  });

  test("keep the asterisk of a name", () => {
    expect(words.place("XKX")).toBe("Kosovo*");
  });

  test("show a code where a name is missing, and a key where a message is", () => {
    expect(words.place("ATL")).toBe("ATL");
    expect(words.lookUp("no.such.key")).toBe("no.such.key");
  });

  test.each([
    [2_410_000, "kusd", "USD 2.41 billion"],
    [312_400, "keur", "EUR 312 million"],
    [21, "kusd", "USD 21 000"],
    [3_020_000, "t", "3.02 million t"],
    [225_000, "t", "225 000 t"],
    [12.5, "kg", "12.5 kg"],
  ] as const)("read %d %s as %s", (value, unit, text) => {
    expect(plain(words.amount({ unit, value }))).toBe(text);
  });
});

describe("a source", () => {
  const source = { publisher: "CEPII", edition: "V202601" };

  test("is named with its year", () => {
    expect(words.source({ ...source, year: 2026 })).toBe("CEPII, 2026, edition V202601");
  });

  test("is named without one where it has none", () => {
    expect(words.source({ ...source, year: null })).toBe("CEPII, edition V202601");
  });
});

describe("the English catalogue", () => {
  test("has a word for every member of every closed set", () => {
    const keys = [
      ...MEASURES.flatMap((id) => [`measure.${id}.name`, `measure.${id}.hint`, `measure.${id}.inline`]),
      ...[...TRADED_FORMS, "all", "none"].flatMap((id) => [`form.${id}.name`, `form.${id}.inline`]),
      ...[...ENTRY_STATES, "not-listed"].flatMap((id) => [`state.${id}`, `state.short.${id}`]),
      ...ACTIVITIES.map((id) => `activity.${id}`),
      ...AGREEMENT_KINDS.map((id) => `agreement.${id}`),
      ...ABSENCE_REASONS.map((id) => `reason.${id}`),
      ...STAGES.map((id) => `measure.${id}.name`),
    ];
    expect(keys.filter((key) => !(key in catalogue))).toEqual([]);
  });

  test("is well-formed: every message comes out with its values in it", () => {
    const broken = Object.entries(catalogue).filter(([key, message]) => {
      const names = [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? "");
      const values = Object.fromEntries(names.map((name) => [name, 7]));
      const said = words.lookUp(key, values);
      return said === key || said.includes("{");
    });
    expect(broken).toEqual([]);
  });

  test("can be made 40 % longer without touching its arguments", () => {
    const long = lengthenMessages(readMessages("en"));
    const longWords = createWords("en", long, null);
    const message = longWords.text("tooltip.projects", { count: 3 });
    expect(message.startsWith("3 Strategic Projects")).toBe(true);
    expect(long["app.tagline"]?.length).toBeGreaterThanOrEqual(
      1.39 * (catalogue["app.tagline"]?.length ?? 0),
    );
  });
});
