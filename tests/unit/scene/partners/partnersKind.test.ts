import { describe, expect, test } from "vitest";
import { buildScene } from "#scene/buildScene.ts";
import type { Briefing, BriefingCell, BriefingSection } from "#scene/contract/briefing.ts";
import { partnersKind } from "#scene/partners/kind.ts";
import { decodeView } from "#state/map/codec.ts";
import { readBuiltData } from "../../../support/builtData.ts";
import { say, words } from "../../../support/expectedScene.ts";

const data = readBuiltData();
const { manifest, digest } = data;
const { projects, partnerships } = data.inputs("lithium");

function briefing(query: string): Briefing {
  const { document } = partnersKind.decode(query, manifest);
  const built = partnersKind.build({ manifest, digest, projects, partnerships, dossier: null }, document);
  if (built === null) throw new Error("a file is missing");
  return built;
}

const overview = briefing("page=partners");

function sectionOf({ sections }: Briefing, id: string): BriefingSection {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

/** The cell of a row and column. */
function cellOf(from: Briefing, section: string, row: string, column: string): BriefingCell {
  const { table } = sectionOf(from, section);
  const index = table?.columns.findIndex(({ id }) => id === column) ?? -1;
  const found = table?.rows.find(({ id }) => id === row)?.cells[index];
  if (!found) throw new Error(`no cell ${row} ${column}`);
  return found;
}

const rowsOf = (from: Briefing, section: string): string[] =>
  sectionOf(from, section).table?.rows.map(({ id }) => id) ?? [];

describe("who is a partner", () => {
  test("sixteen countries have signed, from Canada in 2021 to the United States in 2026", () => {
    const rows = rowsOf(overview, "partners");
    expect(rows).toHaveLength(16);
    expect([rows[0], rows.at(-1)]).toEqual(["CAN", "USA"]);
  });

  test("a negotiation, a trade agreement and an arrangement make none, and are listed with their status", () => {
    expect(rowsOf(overview, "partners")).not.toContain("BRA");
    expect(rowsOf(overview, "partners")).not.toContain("JPN");
    expect(cellOf(overview, "others", "brazil-negotiation", "status").value).toEqual({
      message: "agreement-status.in-negotiation",
    });
    expect(cellOf(overview, "others", "brazil-negotiation", "signed").state).toBe("not-applicable");
    expect(cellOf(overview, "others", "chile-ita", "signed").state).toBe("not-known");
    expect(rowsOf(overview, "others")).toContain("japan-jogmec");
  });
});

describe("before and after a signature", () => {
  test("for those who signed from 2023 on it is too early, and that is a result", () => {
    const states = rowsOf(overview, "partners").map((id) => [
      id,
      cellOf(overview, "partners", id, "after").state,
    ]);
    expect(states.filter(([, state]) => state === "value").map(([id]) => id)).toEqual([
      "CAN",
      "UKR",
      "KAZ",
      "NAM",
    ]);
    expect(states.filter(([, state]) => state === "too-early")).toHaveLength(12);
    expect(
      say(sectionOf(briefing("page=partners&place=CHL"), "after").says[0] ?? { id: "", values: {} }),
    ).toBe("Too early to say: the comparison needs the trade of 2025 too, and the tables reach to 2024.");
  });

  test("Ukraine's titanium fell from 9 to 1 % of EU imports, less than around any other year or of any other supplier", () => {
    const row = "UKR-titanium-metal";
    expect(cellOf(overview, "after", row, "before").order).toBeCloseTo(0.09, 2);
    expect(cellOf(overview, "after", row, "after").order).toBeCloseTo(0.01, 2);
    expect(cellOf(overview, "after", row, "dates").order).toBe(0);
    expect(cellOf(overview, "after", row, "countries").order).toBe(0);
  });

  test("what came to nothing has no ratio, and says from what", () => {
    const cell = cellOf(overview, "after", "UKR-manganese", "own");
    expect(cell.state).toBe("not-applicable");
    expect(say(cell.remark ?? { id: "", values: {} })).toMatch(
      /^From USD 4\.4\d million a year to nothing\.$/,
    );
    expect(cellOf(overview, "after", "UKR-manganese", "countries").state).toBe("not-applicable");
  });

  test("no sentence says that a partnership did anything", () => {
    const sentences = [overview, briefing("page=partners&place=CAN")].flatMap(({ caption, sections }) => [
      say(caption),
      ...sections.flatMap(({ title, says, notes }) => [title, ...says, ...notes].map(say)),
    ]);
    for (const sentence of sentences)
      expect(sentence).not.toMatch(/because of|thanks to|due to|effect|impact/i);
  });

  test("years whose tables hold only a part are named and not used", () => {
    const notes = sectionOf(overview, "after").notes.map(say).join(" ");
    expect(notes).toMatch(/cobalt 2002–2017, 2021/);
    const mark = cellOf(overview, "after", "NAM-cobalt", "before").mark;
    expect(say(mark ?? { id: "", values: {} })).toBe("2019 and 2020");
  });
});

describe("what comes from partners", () => {
  test("beryllium comes from them almost wholly, and without the United States hardly at all", () => {
    expect(cellOf(overview, "covered", "beryllium", "eu").order).toBeGreaterThan(0.99);
    expect(cellOf(overview, "covered", "beryllium", "eu-2025").order).toBeLessThan(0.01);
  });

  test("Türkiye's boron, Brazil's niobium and China's magnesium come without a partnership", () => {
    const largest = ["boron", "niobium", "magnesium"].map(
      (id) => cellOf(overview, "without", id, "supplier").value,
    );
    expect(largest).toEqual([{ place: "TUR" }, { place: "BRA" }, { place: "CHN" }]);
  });

  test("a supplier without a partnership is none of the partners", () => {
    const partners = new Set(rowsOf(overview, "partners"));
    for (const id of rowsOf(overview, "without"))
      expect(partners).not.toContain(cellOf(overview, "without", id, "supplier").order);
  });

  test("as the Court of Auditors found, imports fell for about half of the materials", () => {
    const { says, table } = sectionOf(overview, "auditors");
    const counts = says[1]?.values ?? {};
    const part = Number(counts["fell"]) / Number(counts["count"]);
    expect(part).toBeGreaterThan(0.4);
    expect(part).toBeLessThan(0.6);
    expect(counts["count"]).toBe(table?.rows.length);
    expect(counts["partners"]).toBe(14);
  });
});

describe("one partner", () => {
  const chile = briefing("page=partners&place=CHL");

  test("Chile supplies two thirds of the EU's lithium chemicals", () => {
    expect(say(chile.caption)).toMatch(/^Chile in 2024: .* the largest share is 66 % \(lithium\)\.$/);
    expect(rowsOf(chile, "supplies").slice(0, 2)).toEqual(["lithium", "copper"]);
  });

  test.each(["CHL", "CAN", "CHN"])("every share of %s is that of the map it leads to", (place) => {
    const { table } = sectionOf(briefing(`page=partners&place=${place}`), "supplies");
    for (const { cells } of table?.rows.slice(0, 4) ?? []) {
      const cell = cells[2];
      if (!cell?.leadsTo) throw new Error("no map");
      const { view, issues } = decodeView(cell.leadsTo, manifest);
      expect(issues).toEqual([]);
      const row = buildScene(data.inputs(view.material), view).rows.find((each) => each.place === place);
      expect(row?.share).toBeCloseTo(Number(cell.order), 4);
    }
  });

  test("Greenland's project in Norway has a mine in Greenland, and is listed with both", () => {
    for (const place of ["GRL", "NOR"])
      expect(rowsOf(briefing(`page=partners&place=${place}`), "projects")).toContain(
        "norgraph-greenland-graphite",
      );
  });

  test("China is said to have signed none", () => {
    const { says, table } = sectionOf(briefing("page=partners&place=CHN"), "agreements");
    expect(says.map(say)).toEqual([
      "As far as known, no strategic partnership on raw materials with the EU has been signed: China.",
    ]);
    expect(table).toBeNull();
  });

  test("a group or member that a map has in focus is no partner, and shows all without a complaint", () => {
    for (const place of ["EU27", "DEU", "G7"])
      expect(partnersKind.decode(`page=partners&place=${place}`, manifest)).toEqual({
        document: { place: null },
        issues: [],
      });
    expect(partnersKind.decode("page=partners&place=ATLANTIS", manifest).issues).toHaveLength(1);
  });
});

test("Japan's arrangement is dated 6 July 2023, and nothing is said of how much Japan holds", () => {
  const sentences = sectionOf(overview, "japan").says.map(say);
  expect(sentences[0]).toContain("6 July 2023");
  expect(sentences[1]).toContain("how much is held is not published");
  expect(sectionOf(briefing("page=partners&place=JPN"), "japan").says.map(say)).toEqual(sentences);
});

describe.each(["page=partners", "page=partners&place=KAZ", "page=partners&place=JPN"])(
  "all of %s",
  (query) => {
    const { sections } = briefing(query);
    const cells = sections.flatMap(({ id, table }) =>
      (table?.rows ?? []).flatMap((row) => row.cells.map((cell) => ({ id, cell }))),
    );

    test("is said in words of the catalogue", () => {
      const messages = sections.flatMap(({ title, says, notes, table }) => [
        title,
        ...says,
        ...notes,
        ...(table?.columns ?? []).map((column) => column.title),
        ...(table?.rows ?? []).flatMap((row) =>
          row.cells.flatMap(({ remark, mark }) => [remark ?? [], mark ?? []].flat()),
        ),
      ]);
      for (const message of messages) expect(say(message)).not.toMatch(/^[a-z-]+\.[a-z]|\{/);
      for (const { cell } of cells)
        if (cell.value !== null)
          expect(words.figure(cell.value)).not.toMatch(/\b(partners|goods|product)\.[a-z]/);
    });

    test("has the source of every figure", () => {
      for (const { id, cell } of cells)
        if (typeof cell.order === "number" && id !== "partners") expect(cell.sourceIds, id).not.toEqual([]);
    });
  },
);
