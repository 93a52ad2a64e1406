import { describe, expect, test } from "vitest";
import { projectsKind } from "#scene/projects/kind.ts";
import { LANGUAGES } from "#schema/ids.ts";
import { decodeView } from "#state/map/codec.ts";
import { readMessages } from "../../../../src/cli/readMessages.ts";
import { createWords } from "../../../../src/i18n/words.ts";
import { cellText } from "../../../../src/scene/briefing/cellText.ts";
import { readBuiltData } from "../../../support/builtData.ts";

const data = readBuiltData();
const { projects } = data.inputs("cobalt");
const inputs = { manifest: data.manifest, dossier: null, partnerships: null, projects, digest: data.digest };
const briefing = projectsKind.build(inputs, {});
if (briefing === null) throw new Error("the page on projects says nothing");
const words = createWords("en", readMessages("en"), data.placeNames);
const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const said = (id: string) =>
  briefing.sections.find((section) => section.id === id)?.says.map((message) => plain(words.say(message)));
const tableOf = (id: string) => {
  const table = briefing.sections.find((section) => section.id === id)?.table;
  if (!table) throw new Error(`no table ${id}`);
  return new Map(
    table.rows.map((row) => [
      row.id,
      Object.fromEntries(
        table.columns.map((column, index) => {
          const cell = row.cells[index];
          return [column.id, cell === undefined ? "" : plain(cellText(cell, words))];
        }),
      ),
    ]),
  );
};
const gaps = tableOf("gaps");

describe("the page on Strategic Projects", () => {
  test("says how many gaps there are, how many have no project, and of which list", () => {
    expect(plain(words.say(briefing.caption))).toMatch(
      /in 31 pairs .*2023 study.* 12 of them have none of the 60 Strategic Projects selected by 4 June 2025/,
    );
  });

  test("has a row for each strategic material, and counts inside and outside the EU", () => {
    expect(gaps.size).toBe(18);
    expect(gaps.get("lithium")).toMatchObject({
      processing: "9 in the EU · Output 0 %, below 40 %",
      extraction: "9 in the EU, 1 outside · Output 19 %, benchmark 10 %",
    });
  });

  test("marks a gap without a project: silicon metal at processing and recycling", () => {
    expect(gaps.get("silicon-metal")?.processing).toBe(
      "None · Output 36 %, below 40 %: gap without a project",
    );
    expect(gaps.get("silicon-metal")?.open).toBe("2");
    expect(said("gaps")?.[0]).toMatch(/^Processing: .*bismuth .*magnesium .*titanium metal/);
    expect(said("gaps")?.at(-1)).toBe(
      "No Strategic Project at all names bismuth, silicon metal and titanium metal.",
    );
  });

  test("a project outside the EU closes no gap of the EU's own capacity: boron at extraction", () => {
    expect(gaps.get("boron")?.extraction).toBe(
      "1 outside the EU · Output 0 %, below 10 %: no project inside the EU",
    );
  });

  test("says not known where the study prints no figure, also where there are projects", () => {
    expect(gaps.get("natural-graphite")?.processing).toMatch(/Output not known/);
    expect(gaps.get("bismuth")?.extraction).toBe("None · Output not known");
  });

  test("says of a recycling rate of zero that it can mean nothing was reported", () => {
    const rows = briefing.sections[0]?.table?.rows ?? [];
    const recycling = rows.find(({ id }) => id === "bismuth")?.cells[3];
    expect(recycling?.remark?.id).toBe("projects.remark.zero");
  });

  test("says where the Joint Research Centre finds a benchmark missed that the study's figures reach", () => {
    expect(gaps.get("rare-earths-light")?.extraction).toMatch(/below it by the Joint Research Centre/);
    expect(gaps.get("cobalt")?.processing).not.toMatch(/Joint Research Centre/);
  });

  test("lists all 60 projects, each with the way to its card on the map", () => {
    const list = briefing.sections.find(({ id }) => id === "projects")?.table?.rows ?? [];
    expect(list).toHaveLength(60);
    for (const { id, cells } of list) {
      const { view, issues } = decodeView(cells[0]?.leadsTo ?? "", data.manifest);
      expect(issues).toEqual([]);
      expect(view.select).toEqual({ kind: "project", id });
    }
  });

  test("says of a promoter what the table says: two are bankrupt or in liquidation", () => {
    const news = [...tableOf("projects")].filter(([, { state }]) => state?.includes("·"));
    expect(news.map(([id]) => id)).toEqual(["viridian-lithium", "northcycle"]);
    const told = projects?.projects.filter(({ description }) => /bankrupt|liquidation/.test(description));
    expect(told?.map(({ id }) => id)).toEqual(["viridian-lithium", "northcycle"]);
  });

  test("gives the Commission's totals as the Commission's, beside those of the table", () => {
    const totals = tableOf("totals");
    expect(totals.get("extraction")).toMatchObject({ commission: "25", table: "23" });
    expect(totals.get("lithium")).toMatchObject({ commission: "22", table: "18" });
    expect(totals.get("recycling")).toMatchObject({ commission: "10", table: "10" });
    expect(said("totals")?.join(" ")).toMatch(/161 applications, 95 inside the EU and 66 outside/);
  });

  test("says that no capacity is held", () => {
    expect(said("projects")?.join(" ")).toMatch(/gives no capacities/);
  });

  test("can be said in every language without a key or a gap", () => {
    for (const language of LANGUAGES) {
      const spoken = createWords(language, readMessages(language), data.placeNames);
      const texts = briefing.sections.flatMap(({ title, says, notes, table }) => [
        ...[title, ...says, ...notes].map(spoken.say),
        ...(table?.columns ?? [])
          .flatMap((column) => [column.title, ...(column.about ? [column.about] : [])])
          .map(spoken.say),
        ...(table?.rows ?? []).flatMap(({ cells }) =>
          cells.flatMap((cell) => [
            cellText(cell, spoken),
            ...(cell.remark ? [spoken.say(cell.remark)] : []),
          ]),
        ),
      ]);
      for (const text of [spoken.say(briefing.caption), ...texts])
        expect(text, language).not.toMatch(/(?:projects|activity|briefing)\.[a-z]|\["|[{}]/);
    }
  });

  test("names every source of a figure", () => {
    const ids = briefing.sources.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["eu-strategic-projects", "eu-crm-2023-results", "ec-47-copy", "crma"]),
    );
    expect(new Set(briefing.evidence.map(({ address }) => address)).size).toBe(briefing.evidence.length);
  });
});
