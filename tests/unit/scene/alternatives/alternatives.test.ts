import { describe, expect, test } from "vitest";
import { DEFAULT_WEIGHTS, SUPPLIER_TERMS } from "#domain/alternatives/supplierTerms.ts";
import { placeIndex } from "#domain/place.ts";
import { alternativesKind } from "#scene/alternatives/kind.ts";
import { builtBriefing, cellsOf, pageInputs, sectionOf, textsOf } from "../../../support/builtBriefings.ts";
import { say } from "../../../support/expectedScene.ts";

const { manifest, digest } = pageInputs;
const places = placeIndex(manifest);
const of = (query: string) => builtBriefing(alternativesKind, `page=alternatives&${query}`);
const materials = manifest.materials.map(({ id }) => id);

describe("who else could supply it", () => {
  test.each(materials)(
    "can be said of %s, with a source for each figure and no one of the EU",
    (material) => {
      const built = of(`material=${material}`);
      for (const text of textsOf(built)) expect(text).not.toMatch(/alternatives\.|undefined|NaN|\{/);
      const { table } = sectionOf(built, "candidates");
      for (const { id, cells } of table?.rows ?? []) {
        expect(places.isEuMember(id) || id === "EU27").toBe(false);
        const figures = cells.filter(({ state }, at) => at > 1 && state === "value");
        for (const { sourceIds } of figures) expect(sourceIds).not.toEqual([]);
      }
    },
  );

  test("leaves out the largest supplier and names it with its share and year", () => {
    const built = of("material=magnesium");
    expect(say(built.caption)).toContain("Left out is the largest: China (80 % of the EU’s imports, 2024)");
    expect(sectionOf(built, "candidates").table?.rows.some(({ id }) => id === "CHN")).toBe(false);
  });

  test("counts a signed partnership, a Strategic Project and the room below 65 %", () => {
    const canada = cellsOf(of("material=cobalt"), "candidates", "CAN");
    expect(canada["agreement"]?.order).toBe(1);
    expect(canada["project"]?.order).toBeGreaterThan(0);
    // Canada supplied 16 % of the EU's imports in 2024.
    expect(canada["room"]?.order).toBeCloseTo(0.65 - 44_881 / 285_129, 3);
  });

  test("says of a country that limits exports which rules those are", () => {
    const congo = cellsOf(of("material=cobalt"), "candidates", "COD")["place"];
    expect(congo?.mark?.id).toBe("alternatives.control");
    expect(congo?.remark && say(congo.remark)).toContain("ARECOMS quota");
  });

  test.each(SUPPLIER_TERMS)("with the weight of %s alone has the plain order of its column", (term) => {
    for (const material of materials) {
      const { table } = sectionOf(of(`material=${material}&weights=${term}.7`), "candidates");
      const at = table?.columns.findIndex(({ id }) => id === term) ?? -1;
      if (!table?.columns.some(({ id }) => id === "score")) continue;
      const figures = table.rows.map(({ cells }) => cells[at]?.order ?? null);
      const known = figures.filter((figure) => typeof figure === "number");
      expect(figures.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
    }
  });

  test("does not rank without weights, and keeps what is not known apart from zero", () => {
    const built = of("material=gallium&weights=none");
    expect(built.caption.id).toBe("alternatives.caption.unranked");
    expect(cellsOf(built, "candidates", "CAN")["production"]?.state).toBe("not-known");
    expect(cellsOf(built, "candidates", "USA")["production"]).toMatchObject({ state: "value", order: 0 });
  });
});

describe("weights in the address", () => {
  const read = (weights: string) => alternativesKind.decode(`weights=${weights}`, manifest);

  test("are those named, and none for the others", () => {
    const { document, issues } = read("exports.3,room.10");
    expect(issues).toEqual([]);
    expect(document.weights).toMatchObject({ exports: 3, room: 10, production: 0, governance: 0 });
    expect(alternativesKind.encode(document, manifest)).toMatch(/&weights=exports\.3,room\.10$/);
  });

  test.each(["exports.11", "exports", "wealth.1", "exports.1,exports.2", "exports.-1"])(
    "are reported where %s means nothing",
    (text) => {
      const { document, issues } = read(text);
      expect(document.weights).toEqual(DEFAULT_WEIGHTS);
      expect(issues).toMatchObject([{ parameter: "weights", value: text }]);
    },
  );

  test("are silent as they are at first", () => {
    expect(alternativesKind.encode(read("").document, manifest)).not.toContain("weights");
  });
});

describe("how much could move", () => {
  test("reads China's magnesium as the structure of the world market", () => {
    const ids = sectionOf(of("material=magnesium"), "structure").says.map(({ id }) => id);
    expect(ids).toEqual(["alternatives.says.potential", "alternatives.says.n-1", "alternatives.says.world"]);
  });

  test("finds that what others export could not replace Brazil's niobium", () => {
    const built = of("material=niobium");
    expect(sectionOf(built, "structure").says[0]?.id).toBe("alternatives.says.too-little");
    expect(Number(cellsOf(built, "structure", "potential")["figure"]?.order)).toBeLessThan(1);
  });

  test("has the concentration of imports that the digest has", () => {
    for (const { material, trade } of digest?.materials ?? []) {
      const index = trade?.importers.find(({ place }) => place === "EU27")?.hhi ?? null;
      const row = `import-hhi.${trade?.year}`;
      const { table } = sectionOf(of(`material=${material}`), "structure");
      const cell = table?.rows.find(({ id }) => id === row)?.cells[1];
      if (index !== null && cell?.state === "value") expect(Number(cell.order)).toBeCloseTo(index, -1);
    }
  });
});
