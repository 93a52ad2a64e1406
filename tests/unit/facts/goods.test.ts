import { describe, expect, test } from "vitest";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { scopeOf } from "#schema/coverageScope.ts";
import type { Dossier, FlowTable } from "#schema/dossier.ts";
import { decodeView } from "#state/map/codec.ts";
import { aFlowTable, COBALT, COBALT_INPUTS, MANIFEST, type Row } from "../../fixtures/smallWorld.ts";

function scene(query: string, changes: Partial<Dossier> = {}): Scene {
  const { view } = decodeView(`material=cobalt&${query}`, MANIFEST);
  return buildScene({ ...COBALT_INPUTS, dossier: { ...COBALT, ...changes } }, view);
}

const drawn = (built: Scene) => built.coverage.flows.map(({ code, market }) => `${code} ${market}`);
const noteIds = (built: Scene) => built.notes.map(({ message }) => message.id);

/** The EU's imports of one code under all procedures: what is named, and 100 of others. */
const TOTAL: FlowTable = {
  ...aFlowTable([[2024, "CUB", "EU27", 300, null]], {
    code: "81052000",
    system: "CN8",
    sourceId: "comext",
    market: "eu-total",
    method: "customs",
    currency: "EUR",
    valuation: "CIF",
  }),
  unrouted: [{ year: 2024, places: ["EU27"], exports: [0], imports: [100] }],
};

/** Members' customs that hold a part of all imports. */
function membersHolding(shareOfReported: number): FlowTable[] {
  return COBALT.flows.map((table) =>
    table.market === "eu-imports"
      ? {
          ...table,
          coverage: table.coverage.map((held) => ({
            ...held,
            scope: scopeOf("eu-imports"),
            shareOfReported,
          })),
        }
      : table,
  );
}

describe("what means the material in trade", () => {
  test("is the written basket, by name", () => {
    const built = scene("");
    expect(drawn(built)).toEqual(["260500 world", "810520 world"]);
    expect(built.goods).toEqual({ message: "goods.cobalt-all" });
    expect(built.drawn.values["goods"]).toEqual({ message: "goods.cobalt-all" });
  });

  test("is every code, in editions made before baskets were written", () => {
    const { baskets: _, ...old } = COBALT;
    const { view } = decodeView("material=cobalt&year=2024", MANIFEST);
    const built = buildScene({ ...COBALT_INPUTS, dossier: old }, view);
    expect(drawn(built)).toEqual(["260500 world", "810520 world"]);
  });

  test("is another basket where one is written for the series in view", () => {
    const baskets = [
      { usedFor: ["extraction"], name: "cobalt-all", codes: ["260500"] },
      { usedFor: ["trade"], name: "cobalt-all", codes: ["810520"] },
    ];
    expect(drawn(scene("measure=extraction", { baskets }))).toEqual(["260500 world"]);
    expect(drawn(scene("measure=exports", { baskets }))).toEqual(["810520 world"]);
  });

  test("is a single code where a reader chooses one, also one that is mostly other goods", () => {
    expect(drawn(scene("code=260500"))).toEqual(["260500 world"]);
    const flows = COBALT.flows.map((table) =>
      table.code === "260500" ? { ...table, isAlone: true } : table,
    );
    expect(
      drawn(scene("", { flows, baskets: [{ usedFor: ["trade"], name: "x", codes: ["810520"] }] })),
    ).toEqual(["810520 world"]);
    expect(drawn(scene("code=260500", { flows }))).toEqual(["260500 world"]);
  });
});

describe("the name of the goods", () => {
  test("claims no more than the year holds: of a basket with codes of other years, the codes themselves", () => {
    const built = scene("measure=exports&year=2023", { flows: COBALT.flows });
    expect(built.goods).toEqual({
      phrase: { id: "goods.code", values: { code: "810520", label: "Cobalt" } },
    });
  });

  test("is that of the basket where codes are missing that no year holds", () => {
    const baskets = [{ usedFor: ["trade"], name: "cobalt-all", codes: ["810520", "720219"] }];
    expect(scene("measure=exports", { baskets }).goods).toEqual({ message: "goods.cobalt-all" });
  });
});

describe("nobody is said to lead", () => {
  test("where a larger figure is hidden as weaker than the grade chosen", () => {
    const [extraction] = COBALT.shares;
    const period = {
      ...extraction!.periods[1]!,
      estimated: extraction!.periods[1]!.places.map((place) => place === "COD"),
    };
    const built = scene("measure=extraction&grade=official", {
      shares: [{ ...extraction!, periods: [period] }],
    });
    expect(built.metrics.topSupplier).toBeNull();
    expect(built.caption).toMatchObject({ id: "caption.no-leader", values: { why: "hidden" } });
  });

  test("where partners without a name have more than half", () => {
    const table: FlowTable = {
      ...aFlowTable([[2024, "CUB", "CHN", 3, null]]),
      unrouted: [{ year: 2024, places: ["CHN"], exports: [0], imports: [997] }],
    };
    const baskets = [{ usedFor: ["trade"], name: "cobalt-all", codes: ["810520"] }];
    const built = scene("measure=imports&place=CHN&direction=in", { flows: [table], baskets });
    expect(built.caption).toMatchObject({ id: "caption.no-leader", values: { why: "unnamed" } });
    expect(built.metrics).toMatchObject({ topSupplier: null, unattributedShare: 0.997 });
  });
});

describe("who supplies the EU", () => {
  const imports = "measure=imports&place=EU27&direction=in";

  test("is answered by its totals of all procedures where they are held, others counted in the whole", () => {
    const built = scene(imports, { flows: [...COBALT.flows, TOTAL] });
    expect(drawn(built)).toEqual(["81052000 eu-total"]);
    expect(built.metrics).toMatchObject({ topSupplier: "CUB", topShare: 0.75 });
    expect(built.coverage.completeness).toBe("complete");
    expect(noteIds(built)).toContain("note.unrouted");
  });

  test("is answered by the members' customs where these are asked one by one", () => {
    const built = scene(`${imports}&eu=members`, { flows: [...COBALT.flows, TOTAL] });
    expect(drawn(built)).toEqual(["81052000 eu-imports"]);
  });

  test("is never answered by a small part of the imports where world trade is held", () => {
    expect(drawn(scene(imports, { flows: membersHolding(0.13) }))[0]).toContain("world");
    expect(drawn(scene(imports, { flows: membersHolding(0.95) }))[0]).toContain("eu-imports");
  });

  test("says what part the members' rows hold where a reader asks for them all the same", () => {
    const built = scene(`${imports}&trade=eu-customs`, { flows: membersHolding(0.13) });
    expect(drawn(built)).toEqual(["81052000 eu-imports"]);
    const note = built.notes.find(({ message }) => message.id === "note.customs-part");
    expect(note?.message.values["share"]).toEqual({ share: 0.13 });
    expect(built.caption.values["procedure"]).toBe("normal");
    expect(built.coverage.completeness).toBe("partial");
  });
});

describe("by weight", () => {
  const by = (rows: readonly Row[]) =>
    scene("measure=exports&unit=mass", {
      flows: [aFlowTable(rows)],
      baskets: [{ usedFor: ["trade"], name: "cobalt-all", codes: ["810520"] }],
    });

  test("no flow vanishes because a row of a trifling value has no weight", () => {
    const built = by([
      [2024, "COD", "DEU", 9_900, 990],
      [2024, "COD", "FIN", 100, null],
      [2024, "CUB", "CHN", 5_000, 100],
    ]);
    expect(built.flowTotals.unit).toBe("t");
    // Germany and Finland are one with the EU: one of their rows has no weight and 1 % of the value.
    const arc = built.arcs.find(({ id }) => id === "COD-EU27");
    expect(arc?.mass?.value).toBeCloseTo(1_000, 6);
  });

  test("suppliers are not ranked where more than a tenth of the value has no weight, and the page says so", () => {
    const built = by([
      [2024, "COD", "CHN", 8_000, 800],
      [2024, "CUB", "CHN", 2_000, null],
    ]);
    expect(built.flowTotals.unit).toBe("kusd");
    const note = built.notes.find(({ message }) => message.id === "note.too-few-weights");
    expect(note?.message.values["share"]).toEqual({ share: 0.2 });
  });

  test("a flow without a weight of less than a tenth of all value is left out by name of its part", () => {
    const built = by([
      [2024, "COD", "CHN", 9_500, 950],
      [2024, "CUB", "CHN", 500, null],
    ]);
    expect(built.flowTotals.unit).toBe("t");
    const note = built.notes.find(({ message }) => message.id === "note.without-mass");
    expect(note?.message.values).toMatchObject({ count: 1, share: { share: 0.05 } });
  });
});

describe("trade with partners that a source does not name", () => {
  test("counts in shares and totals, and has no arrow", () => {
    const table: FlowTable = {
      ...aFlowTable([
        [2024, "COD", "CHN", 600, null],
        [2024, "CUB", "CHN", 200, null],
      ]),
      unrouted: [{ year: 2024, places: ["CUB", "CHN"], exports: [200, 0], imports: [0, 200] }],
    };
    const built = scene("measure=exports", {
      flows: [table],
      baskets: [{ usedFor: ["trade"], name: "cobalt-all", codes: ["810520"] }],
    });
    expect(built.rows.map(({ place, share }) => [place, share])).toEqual([
      ["COD", 0.6],
      ["CUB", 0.4],
    ]);
    expect(built.flowTotals.quantity).toBe(1_000);
    expect(built.arcs).toHaveLength(2);
    expect(noteIds(built)).toContain("note.unrouted");
  });
});
