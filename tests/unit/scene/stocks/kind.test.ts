import { describe, expect, test } from "vitest";
import { stocksKind } from "#scene/stocks/kind.ts";
import { LANGUAGES } from "#schema/ids.ts";
import { readMessages } from "../../../../src/cli/readMessages.ts";
import { createWords } from "../../../../src/i18n/words.ts";
import { cellText } from "../../../../src/scene/briefing/cellText.ts";
import { readBuiltData } from "../../../support/builtData.ts";

const data = readBuiltData();
const inputs = {
  manifest: data.manifest,
  dossier: null,
  partnerships: null,
  projects: null,
  digest: data.digest,
};
const briefing = stocksKind.build(inputs, {});
if (briefing === null) throw new Error("the page on stocks says nothing");
const words = createWords("en", readMessages("en"), data.placeNames);
const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const sectionOf = (id: string) => {
  const section = briefing.sections.find((candidate) => candidate.id === id);
  if (!section?.table) throw new Error(`no table ${id}`);
  return { ...section, table: section.table };
};
const cellsOf = (section: string, row: string) => {
  const { table } = sectionOf(section);
  const cells = table.rows.find(({ id }) => id === row)?.cells ?? [];
  return Object.fromEntries(table.columns.map(({ id }, index) => [id, cells[index]]));
};

describe("recycling", () => {
  test("three strategic materials reach a quarter, as the 2023 study prints it", () => {
    expect(plain(words.say(briefing.caption))).toMatch(
      /at least 25 % of their EU supply .*2023 study\): copper \(55 %\), tungsten \(42 %\) and .*aluminium \(32 %\)/,
    );
  });

  test("antimony has more than a quarter, and no benchmark, because it is not strategic", () => {
    const { rate } = cellsOf("recycling", "antimony");
    expect(rate?.gauge).toMatchObject({ share: 0.28, mark: null });
    expect(rate?.mark).toBeNull();
  });

  test("a zero is a zero that can also mean nothing was reported", () => {
    const { rate } = cellsOf("recycling", "lithium");
    expect(rate).toMatchObject({ state: "value", value: { share: 0 }, remark: { id: "stocks.remark.zero" } });
  });

  test("rare earths and titanium stand beside the band of the Joint Research Centre, which is another", () => {
    for (const material of ["rare-earths-heavy", "rare-earths-light", "titanium-metal"])
      expect(
        plain(words.say(cellsOf("recycling", material)["rate"]?.remark ?? { id: "", values: {} })),
      ).toMatch(/2022: 5\.0 % to 22 %/);
    expect(cellsOf("recycling", "cobalt")["rate"]?.remark).toBeNull();
  });
});

describe("measures on recycling", () => {
  test("say how far they have come: proposed, announced, adopted or later, none in force", () => {
    const states = sectionOf("measures").table.rows.map(({ cells }) => cells[1]?.order);
    expect(new Set(states)).toEqual(new Set(["applies-later", "announced", "proposed", "adopted"]));
  });
});

describe("public stocks", () => {
  test("Japan's amounts are secret, which is neither zero nor a gauge", () => {
    const { held, figure } = cellsOf("stocks", "jogmec-rare-metals-stockpile-standard");
    expect(held).toMatchObject({ state: "withheld", value: null, gauge: null });
    expect(figure && plain(cellText(figure, words))).toBe("Standard, days of use: 60");
  });

  test("the EU's pilot: ten Member States, held: not published", () => {
    const says = sectionOf("stocks").says.map((message) => plain(words.say(message)));
    expect(says).toContain(
      "The EU’s stockpile pilot: 10 Member States take part (Reuters, 4 February 2026); held: not published.",
    );
    expect(cellsOf("stocks", "resourceeu-stockpile-pilot-participants")["held"]?.state).toBe("withheld");
  });

  test("what is not known, not published and no stock at all are told apart", () => {
    const states = new Set(
      sectionOf("stocks").table.rows.map(({ id }) => cellsOf("stocks", id)["held"]?.state),
    );
    expect(states).toEqual(new Set(["withheld", "not-known", "not-applicable"]));
  });

  test("the Centre is proposed, on the day of the plan", () => {
    const says = sectionOf("stocks").says.map((message) => plain(words.say(message)));
    expect(says.at(-1)).toMatch(/Centre is proposed: RESourceEU planned it on 3 December 2025/);
  });

  test("money is said in the currency of the programme", () => {
    const { figure: vault } = cellsOf("stocks", "project-vault-funding");
    const { figure: reserve } = cellsOf("stocks", "critical-minerals-strategic-reserve-funding");
    expect(vault && plain(cellText(vault, words))).toBe("Funding: USD 12 billion");
    expect(reserve && plain(cellText(reserve, words))).toBe("Funding: AUD 1.2 billion");
  });
});

test("all of it can be said in every language without a key or a gap", () => {
  for (const language of LANGUAGES) {
    const spoken = createWords(language, readMessages(language), data.placeNames);
    const texts = briefing.sections.flatMap(({ title, says, notes, table }) => [
      ...[title, ...says, ...notes, ...(table?.columns ?? []).map((column) => column.title)].map(spoken.say),
      ...(table?.rows ?? []).flatMap(({ cells }) =>
        cells.flatMap((cell) => [cellText(cell, spoken), ...(cell.remark ? [spoken.say(cell.remark)] : [])]),
      ),
    ]);
    for (const text of [spoken.say(briefing.caption), ...texts])
      expect(text, language).not.toMatch(/(?:stocks|policy|briefing)\.[a-z]|\["|[{}]/);
  }
});
