import { describe, expect, test } from "vitest";
import { effectiveNumber } from "#domain/concentration.ts";
import { actKind } from "#scene/act/kind.ts";
import { meetsMark } from "#scene/briefing/cell.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { BriefingCell } from "#scene/contract/briefing.ts";
import { materialsKind } from "#scene/materials/kind.ts";
import { hhi } from "#schema/units.ts";
import { decodeView } from "#state/map/codec.ts";
import { askedPage } from "#state/url/pageParameters.ts";
import { readBuiltData } from "../../../support/builtData.ts";
import { say, words } from "../../../support/expectedScene.ts";

const data = readBuiltData();
const { manifest, digest } = data;
const { projects } = data.inputs("cobalt");

function briefing(query: string) {
  const inputs = { manifest, digest, projects, dossier: null, partnerships: null };
  const built = materialsKind.build(inputs, materialsKind.decode(query, manifest).document);
  const [section] = built?.sections ?? [];
  if (!built || !section?.table) throw new Error("all materials are one table");
  return { ...built, says: section.says, notes: section.notes, table: section.table };
}

const all = briefing("page=materials");

function cellOf(material: string, column: string, { table } = all): BriefingCell {
  const index = table.columns.findIndex(({ id }) => id === column);
  const found = table.rows.find(({ id }) => id === material)?.cells[index];
  if (!found) throw new Error(`no cell ${material} ${column}`);
  return found;
}

describe("all materials at once", () => {
  test("are the 34 entries of Annex II, or the rows of the 17 of Annex I", () => {
    expect(all.table.rows).toHaveLength(34);
    expect(say(all.caption)).toMatch(/^For \d+ of the 34 critical raw materials/);
    const strategic = briefing("page=materials&list=strategic");
    expect(say(strategic.caption)).toMatch(/^For \d+ of the 17 strategic raw materials/);
    expect(strategic.table.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(["cobalt", "tungsten"]));
    expect(strategic.table.rows.map(({ id }) => id)).not.toContain("antimony");
  });

  test("the caption counts the suppliers that are marked, and those that are not known", () => {
    const leaders = all.table.rows.map(({ id }) => cellOf(id, "imports"));
    const { count, unknown } = all.caption.values;
    expect(leaders.filter(({ mark }) => mark !== null)).toHaveLength(Number(count));
    expect(leaders.filter(({ state }) => state !== "value")).toHaveLength(Number(unknown));
  });

  test("come by the part of their largest supplier, the largest first", () => {
    const shares = all.table.rows.flatMap(({ id }) => cellOf(id, "imports").order ?? []).map(Number);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(all.table.order).toEqual({ column: "imports", direction: "descending" });
  });

  test.each(all.table.rows.map(({ id }) => id))(
    "%s: the map that a cell leads to has the same figures",
    (id) => {
      const leader = cellOf(id, "imports");
      const { view, issues } = decodeView(cellOf(id, "suppliers").leadsTo ?? "", manifest);
      expect(issues).toEqual([]);
      const { metrics } = buildScene(data.inputs(id), view);
      if (leader.state === "value") {
        expect(leader.value).toMatchObject({ place: metrics.topSupplier });
        expect(leader.order).toBeCloseTo(metrics.topShare ?? Number.NaN, 3);
        const upper = hhi((metrics.hhiUpperBound ?? Number.NaN) / 10_000);
        expect(cellOf(id, "suppliers").order).toBeCloseTo(effectiveNumber(upper), 2);
      } else expect(metrics.unattributedShare).toBeGreaterThanOrEqual(metrics.topShare ?? 0);
      const supply = cellOf(id, "world");
      const world = buildScene(data.inputs(id), decodeView(supply.leadsTo ?? "", manifest).view).metrics;
      expect(supply.value).toMatchObject({ place: world.topSupplier });
      expect(supply.order).toBeCloseTo(world.topShare ?? Number.NaN, 4);
    },
  );

  test.each(["cobalt", "lithium", "arsenic", "gallium"])(
    "%s: partners have the part of the imports that its map says",
    (id) => {
      const { leadsTo } = cellOf(id, "suppliers");
      const { metrics } = buildScene(data.inputs(id), decodeView(leadsTo ?? "", manifest).view);
      expect(cellOf(id, "partners").order).toBeCloseTo(metrics.partnerShare ?? Number.NaN, 3);
      expect(cellOf(id, "partners-2025").order).toBeCloseTo(metrics.partnerShare2025 ?? Number.NaN, 3);
    },
  );

  test("the largest supplier leads to what importers would lose if it stopped, where the trade of all is held", () => {
    expect(cellOf("magnesium", "imports").leadsTo).toContain("stop=CHN");
    expect(cellOf("gallium", "imports").leadsTo).not.toContain("stop");
    expect(cellOf("magnesium", "suppliers").leadsTo).not.toContain("stop");
  });

  test("the study's figures are those that it prints, and none where it prints none", () => {
    expect(cellOf("cobalt", "reliance-extraction").order).toBe(0.81);
    expect(cellOf("cobalt", "reliance-processing").order).toBe(0.01);
    expect(cellOf("tungsten", "recycling").order).toBe(0.42);
    expect(cellOf("niobium", "risk").order).toBe(4.4);
    expect(cellOf("beryllium", "reliance-extraction").state).toBe("not-known");
    expect(cellOf("gallium", "reliance-extraction").state).toBe("not-applicable");
  });

  test("a strategic material stands beside the Act's benchmarks by what the EU makes of it; no other does", () => {
    // Output is 1 − import reliance, so that the benchmark of 40 % stands at a reliance of 60 %.
    const cobalt = cellOf("cobalt", "reliance-processing");
    expect(cobalt.gauge).toMatchObject({ share: 0.01, mark: 0.6, side: "at-most" });
    expect(cobalt.mark && say(cobalt.mark)).toBe("output 99 %, benchmark 40 %");
    const gallium = cellOf("gallium", "reliance-processing");
    expect(gallium.gauge && meetsMark(gallium.gauge)).toBe(false);
    const dysprosium = cellOf("rare-earths-heavy", "reliance-extraction").mark;
    expect(dysprosium && say(dysprosium)).toBe("Dysprosium: output 20 %, benchmark 10 %");
    expect(cellOf("antimony", "recycling")).toMatchObject({ mark: null, gauge: { mark: null } });
  });

  test("the page of the Act has the same output and the same third countries", () => {
    const inputs = { manifest, digest, projects: null, dossier: null, partnerships: null };
    const act = actKind.build(inputs, actKind.decode("", manifest).document);
    const table = act?.sections.find(({ id }) => id === "gauges")?.table;
    const columns = {
      extraction: "reliance-extraction",
      processing: "reliance-processing",
      recycling: "recycling",
    };
    expect(table?.rows).toHaveLength(18);
    for (const { id, cells } of table?.rows ?? []) {
      const ofAct = (column: string) => cells[table?.columns.findIndex((each) => each.id === column) ?? -1];
      for (const [benchmark, column] of Object.entries(columns)) {
        const { mark, state } = cellOf(id, column);
        const values = mark?.values["what"] ?? { phrase: mark };
        if (state === "value")
          expect(JSON.stringify(values)).toContain(`"share":{"share":${ofAct(benchmark)?.order}}`);
        else expect(ofAct(benchmark)?.state).not.toBe("value");
      }
      expect(cellOf(id, "third").value).toEqual(ofAct("third")?.value);
    }
  });

  test.each([
    ["gallium", "CHN", 0.69, true],
    ["lithium", "CHL", 0.79, true],
    ["boron", "TUR", 0.99, true],
    ["aluminium", "GIN", 0.62, false],
    ["bismuth", "CHN", 0.5, false],
  ])(
    "of %s, %s is the third country with the largest part of what the EU makes and imports",
    (id, place, share, isAbove) => {
      const { value, order, mark, gauge } = cellOf(id, "third");
      expect(value).toEqual({ place, share });
      expect(order).toBe(share);
      expect(gauge && meetsMark(gauge)).toBe(!isAbove);
      expect(mark !== null && say(mark).includes("above 65 %")).toBe(isAbove);
    },
  );

  test("a mix of sources that is only a copy of the world's is not known", () => {
    expect(cellOf("germanium", "third").state).toBe("not-known");
  });

  test("a strategic material without a project has none; another is not asked", () => {
    expect(cellOf("bismuth", "inside")).toMatchObject({ state: "value", order: 0 });
    expect(cellOf("helium", "inside").state).toBe("not-applicable");
    // Heavy and light rare earths are named together.
    expect(cellOf("rare-earths-heavy", "inside").order).toBe(cellOf("rare-earths-light", "inside").order);
  });

  test("another stage shows the world's supply at it", () => {
    const extraction = briefing("page=materials&stage=extraction");
    expect(cellOf("lithium", "world", extraction).value).toMatchObject({ place: "AUS" });
    expect(cellOf("lithium", "world").value).toMatchObject({ place: "CHN" });
    expect(cellOf("magnesium", "world", extraction).state).toBe("not-applicable");
  });

  test("every figure has a source, and a year unless the study says it", () => {
    const cells = all.table.rows.flatMap((row) => row.cells.slice(1));
    const figures = cells.filter(({ state }) => state === "value");
    expect(figures.filter(({ sourceIds }) => sourceIds.length === 0)).toEqual([]);
    expect(all.table.rows.filter(({ id }) => cellOf(id, "imports").state === "value")).toSatisfy(
      (rows: typeof all.table.rows) => rows.every(({ id }) => cellOf(id, "imports").year !== null),
    );
  });

  test("every way on is a map or a page that exists, and all can be said", () => {
    const cells = all.table.rows.flatMap((row) => row.cells);
    for (const { leadsTo } of cells)
      if (leadsTo !== null && askedPage(leadsTo) === null)
        expect(decodeView(leadsTo, manifest).issues).toEqual([]);
    const said = [
      say(all.title),
      say(all.caption),
      ...all.says.map(say),
      ...all.notes.map(say),
      ...all.table.columns.flatMap(({ title, about }) => [say(title), ...(about ? [say(about)] : [])]),
      ...cells.flatMap(({ mark, remark }) => [mark, remark].flatMap((each) => each ?? [])).map(say),
      ...cells.flatMap(({ value }) => (value === null ? [] : [words.figure(value)])),
    ];
    expect(said.filter((text) => /[{}]|^[a-z-]+\.[a-z-]+/.test(text))).toEqual([]);
  });
});
