import { describe, expect, test } from "vitest";
import { buildScene } from "#scene/buildScene.ts";
import { importersKind } from "#scene/importers/kind.ts";
import { decodeView } from "#state/map/codec.ts";
import { readBuiltData } from "../../../support/builtData.ts";
import { say, words } from "../../../support/expectedScene.ts";

const data = readBuiltData();
const { manifest, digest } = data;
const MEMBERS = manifest.groups.find(({ id }) => id === "EU27")?.members ?? [];

function briefing(query: string) {
  const inputs = { manifest, digest, projects: null, dossier: null, partnerships: null };
  const built = importersKind.build(inputs, importersKind.decode(query, manifest).document);
  const [section] = built?.sections ?? [];
  if (!built || !section?.table) throw new Error("importers are one matrix");
  return { ...built, notes: section.notes, table: section.table };
}

const views = [briefing("page=importers"), briefing("page=importers&view=members")] as const;
const [large, members] = views;

const columnIds = ({ table }: (typeof views)[number]) => table.columns.slice(1).map(({ id }) => id);

describe("importers beside one another", () => {
  test("the EU as one comes first, then other large importers or all members, and one more on demand", () => {
    const ids = columnIds(large);
    expect(ids.slice(0, 3)).toEqual(["EU27", "USA", "CHN"]);
    expect(ids).toEqual(expect.arrayContaining(["JPN", "KOR", "IND", "GBR"]));
    expect(ids.filter((id) => MEMBERS.includes(id))).toEqual([]);
    expect(columnIds(members)).toEqual(["EU27", ...MEMBERS]);
    expect(columnIds(briefing("page=importers&importer=che")).slice(0, 3)).toEqual(["EU27", "CHE", "USA"]);
    expect(columnIds(briefing("page=importers&importer=chn"))).toHaveLength(ids.length);
  });

  // Each material with the EU and two others in turn, so that all materials and all importers are looked at.
  const sample = views.flatMap((view) =>
    view.table.rows.flatMap(({ id, cells }, row) =>
      [1, 2 + (row % (cells.length - 2)), 2 + ((row * 7 + 3) % (cells.length - 2))].flatMap((index) => {
        const cell = cells[index];
        return cell?.leadsTo ? [{ material: id, importer: view.table.columns[index]?.id ?? "", cell }] : [];
      }),
    ),
  );

  test.each(sample)(
    "$material, $importer: leader and share are those of the map",
    ({ material, importer, cell }) => {
      const { view, issues } = decodeView(cell.leadsTo ?? "", manifest);
      expect(issues).toEqual([]);
      expect(view).toMatchObject({ material, measure: "imports", place: importer });
      const { metrics } = buildScene(data.inputs(material), view);
      if (cell.state === "value") {
        expect(cell.remark?.values["leader"]).toEqual({ place: metrics.topSupplier });
        expect(cell.order).toBeCloseTo(metrics.topShare ?? Number.NaN, 3);
      } else expect(metrics.unattributedShare).toBeGreaterThanOrEqual(metrics.topShare ?? 0);
    },
  );

  test("not to be listed is told from not to be known", () => {
    const states = (view: (typeof views)[number]) =>
      new Map(
        view.table.rows.map(({ id, cells }) => [
          id,
          cells.slice(1).map(({ state, remark }) => ({ state, remark })),
        ]),
      );
    const gallium = states(large).get("gallium") ?? [];
    expect(gallium[0]?.state).toBe("value");
    // Only the EU's customs tell gallium apart.
    expect(new Set(gallium.slice(1).map(({ state }) => state))).toEqual(new Set(["not-known"]));
    const beryllium = states(large)
      .get("beryllium")
      ?.find(({ state }) => state === "not-listed");
    expect(beryllium?.remark && say(beryllium.remark)).toMatch(/Less than 1 % of the world’s imports/);
    const malta = states(members).get("tungsten")?.[columnIds(members).indexOf("MLT")];
    expect(malta?.remark && say(malta.remark)).toMatch(/The source lists no imports in \d{4}/);
  });

  test("the caption counts the bars that pass 65 %", () => {
    const above = large.table.rows.filter(({ cells }) => Number(cells[1]?.order ?? 0) > 0.65);
    expect(large.caption.values["count"]).toBe(above.length);
    expect(say(large.caption)).toMatch(/one supplier had more than 65 % of the EU’s imports/);
  });

  test("every code in a cell is told, and all can be said", () => {
    for (const view of views) {
      const note = view.notes.map(say).find((text) => text.startsWith("Codes: ")) ?? "";
      const cells = view.table.rows.flatMap((row) => row.cells);
      for (const { remark, state, value } of cells.slice(1))
        if (state === "value" && value !== null && remark !== null)
          expect(note).toContain(`${words.figure(value).split(/\s/)[0]} `);
      const said = [
        say(view.caption),
        ...view.notes.map(say),
        ...cells.flatMap(({ remark }) => remark ?? []).map(say),
      ];
      expect(said.filter((text) => /[{}]|^[a-z-]+\.[a-z-]+/.test(text))).toEqual([]);
    }
  });
});
