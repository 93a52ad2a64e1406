import { describe, expect, test } from "vitest";
import { release as wmd } from "../../../../data/sources/world-mining-data/release.ts";
import { readRelease, tableRows } from "../../../harness/releaseContext.ts";
import { type SheetToWrite, workbookBytes } from "../../../harness/workbook.ts";
import { temporaryFiles } from "../../../harness/writeFiles.ts";

const write = temporaryFiles();

const TITLE =
  "6.4. Production of Mineral Raw Materials of individual Countries, by Minerals; column A country";
const HEADER = ["Country", "unit", "2016", "2017", "2018", "2019", "2020", "data source"];
type Cells = SheetToWrite["rows"][number];

function sheet(name: string, ...rows: Cells[]): SheetToWrite {
  return { name, rows: [[TITLE], HEADER, ...rows] };
}

function book(...sheets: SheetToWrite[]): string {
  return write("6.4.xlsx", workbookBytes(sheets));
}

const TOTAL: Cells = ["Total", "metr. t", 10, 20, 30, 40, 50.5, null];

describe("table 6.4 of World Mining Data", () => {
  test("gives five years a country, the edition by its last year, and marks estimated rows", async () => {
    const { release, complaint } = await readRelease(wmd, [
      book(
        sheet(
          "Cobalt",
          ["Congo, D.R.", "metr. t", 8, 0, 28, 38, 48.5, "e"],
          ["Namibia", "metr. t", 2, null, 2, 2, 2, "r"],
          TOTAL,
        ),
        sheet("Platinum", ["South Africa", "kg", 1, 2, 3, 4, 5, "p"], ["Total", "kg", 1, 2, 3, 4, 5, null]),
        sheet("Iron (Fe)", ["Algeria", "metr. t", 1, 2, 3, 4, 5, "r"], TOTAL),
      ),
    ]);
    expect(complaint).toBe("");
    expect(release).toMatchObject({ sourceIds: ["wmd-2022"], year: 2022 });
    const rows = tableRows(release, "production.csv").map((row) => Object.values(row).join());
    expect(rows).toHaveLength(5 + 4 + 5 + 5 + 5);
    expect(rows).toContain("cobalt,extraction,cobalt, mine (Co content),2017,COD,0,t,true,wmd-2022");
    expect(rows).toContain("cobalt,extraction,cobalt, mine (Co content),2020,WLD,50.5,t,false,wmd-2022");
    expect(rows).toContain(
      "platinum-group-metals,extraction,platinum, mine (Pt content),2020,ZAF,5,kg,false,wmd-2022",
    );
    expect(release?.unknown.map(({ kind, name, rowCount }) => [kind, name, rowCount])).toEqual([
      ["element", "cells without a figure", 1],
      ["product", "Iron (Fe)", 2],
    ]);
  });

  test("replaces the years it holds of older volumes, and nothing of newer ones", async () => {
    const { release } = await readRelease(wmd, [book(sheet("Cobalt", TOTAL))]);
    const supersedes = release?.tables[0]?.supersedes;
    const row = { material_id: "cobalt", stage: "extraction", product: "cobalt, mine (Co content)" };
    expect(supersedes?.({ ...row, year: "2016", source_id: "wmd-1984-2017" })).toBe(true);
    expect(supersedes?.({ ...row, year: "2015", source_id: "wmd-2020" })).toBe(false);
    expect(supersedes?.({ ...row, year: "2018", source_id: "wmd-2024" })).toBe(false);
  });

  test.each([
    [
      "a word for a figure",
      sheet("Cobalt", ["Cuba", "metr. t", 1, "n.a.", 3, 4, 5, "r"], TOTAL),
      '#Cobalt:3:2017 "n.a." - a figure',
    ],
    [
      "an unknown country",
      sheet("Cobalt", ["Atlantis", "metr. t", 1, 2, 3, 4, 5, "r"], TOTAL),
      '#Cobalt:3:Country "Atlantis" - a place',
    ],
    [
      "an unknown source",
      sheet("Cobalt", ["Cuba", "metr. t", 1, 2, 3, 4, 5, "x"], TOTAL),
      '#Cobalt:3:data source "x" - r, e or p',
    ],
    [
      "a country twice",
      sheet(
        "Cobalt",
        ["Cuba", "metr. t", 1, 2, 3, 4, 5, "r"],
        ["Cuba", "metr. t", 1, 2, 3, 4, 5, "r"],
        TOTAL,
      ),
      "#Cobalt:4:Country",
    ],
    [
      "no total",
      sheet("Cobalt", ["Cuba", "metr. t", 1, 2, 3, 4, 5, "r"]),
      "a row Total: the sheet was cut short",
    ],
    ["another header", { name: "Cobalt", rows: [["x"], ["Land", "Einheit"]] }, "#Cobalt:2:"],
  ])("with %s is refused", async (_, wrong, message) => {
    expect((await readRelease(wmd, [book(wrong)])).complaint).toContain(message);
  });

  test("leaves out, and counts, a unit it does not know", async () => {
    const { release } = await readRelease(wmd, [
      book(sheet("Cobalt", ["Cuba", "lb", 1, 2, 3, 4, 5, "r"], TOTAL)),
    ]);
    expect(release?.unknown).toContainEqual(
      expect.objectContaining({ kind: "unit", name: "Cobalt; lb", rowCount: 1 }),
    );
  });

  test("of a damaged or foreign file is refused by name", async () => {
    const whole = workbookBytes([sheet("Cobalt", TOTAL)]);
    const cut = write("cut.xlsx", whole.subarray(0, whole.length - 200));
    expect((await readRelease(wmd, [cut])).complaint).toMatch(
      /cut\.xlsx:1: .* - World Mining Data, table 6\.4: a workbook/,
    );
    const text = write("text.xlsx", "Country,unit\n");
    expect((await readRelease(wmd, [text])).complaint).toContain("text.xlsx:1:");
  });

  test("with a digit that fell over is refused, though it still is a workbook", async () => {
    const whole = workbookBytes([sheet("Cobalt", ["Namibia", "metr. t", 2, 2, 2, 2, 2, "r"], TOTAL)]);
    const at = whole.indexOf("<v>50.5</v>") + 3;
    expect(whole.toString("latin1", at, at + 1)).toBe("5");
    whole[at] = "7".charCodeAt(0);
    const path = write("fallen.xlsx", whole);
    expect((await readRelease(wmd, [path])).complaint).toContain("its content is not what its checksum says");
  });
});
