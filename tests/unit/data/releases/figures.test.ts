import { describe, expect, test } from "vitest";
import {
  addFigures,
  plainFigure,
  roundFigure,
  shiftFigure,
} from "../../../../data/pipeline/releases/figures.ts";
import { decodeCell } from "../../../../data/pipeline/releases/files/decodeCell.ts";
import { producerPlace } from "../../../../data/pipeline/releases/producerName.ts";
import { createReleaseContext } from "../../../harness/releaseContext.ts";

describe("a printed figure", () => {
  test.each([
    ["1,200", "1200"],
    ["2.50", "2.5"],
    ["007", "7"],
    ["0.0", "0"],
    ["1.5E3", "1500"],
    ["-0", "0"],
  ])("%s is read", (text, figure) => {
    expect(plainFigure(text)).toBe(figure);
  });

  test.each(["", "12,00", "1 200", "1.200,5", "W", "330 - 390", "NaN", "1e"])("%j is none", (text) => {
    expect(plainFigure(text)).toBeNull();
  });

  test("is shifted, added and rounded without a rounding error of its own", () => {
    expect(shiftFigure("1.1", 3)).toBe("1100");
    expect(shiftFigure("5", -3)).toBe("0.005");
    expect(shiftFigure("-12345", -2)).toBe("-123.45");
    expect(addFigures(["0.1", "0.2", "10"])).toBe("10.3");
    expect(roundFigure("6594.86475", 3)).toBe("6594.865");
  });
});

describe("a text read byte by byte", () => {
  test("is UTF-8 where it can be, else Windows-1252", () => {
    expect(decodeCell(Buffer.from("Türkiye").toString("latin1"))).toBe("Türkiye");
    expect(decodeCell("T\u00fcrkiye")).toBe("Türkiye");
    expect(decodeCell("United States\u0097all")).toBe("United States—all");
  });
});

describe("a producer's name", () => {
  const { places, problems } = createReleaseContext();
  const placeOf = (name: string) =>
    producerPlace(name, { file: "a.csv", line: 2 }, "Country", places, problems);

  test.each([
    ["Chile2", "CHL"],
    ["Turkey¹", "TUR"],
    ["Chinae, 3", "CHN"],
    ["Polandr", "POL"],
    [" Korea,  Republic of ", "KOR"],
    ["World total (rounded) 10", "WLD"],
    ["Total", "WLD"],
    ["Other countriese", "OTH"],
    ["Other", "OTH"],
  ])("%j is %s", (name, place) => {
    expect(placeOf(name)).toBe(place);
  });

  test("that is unknown, or stands for two places, is a problem", () => {
    expect(placeOf("Atlantis")).toBe("");
    expect(placeOf("Serbia and Montenegro")).toBe("");
    expect(() => problems.stopIfAny()).toThrow('a.csv:2:Country "Atlantis" - a place in places.csv');
  });
});
