import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { changesSchema } from "#schema/changes.ts";
import type { Dossier, SharePeriod } from "#schema/dossier.ts";
import { compareEditions } from "../../../../data/pipeline/changes/compareEditions.ts";
import { phraseChanges } from "../../../../data/pipeline/changes/phraseChanges.ts";
import {
  aFlowTable,
  COBALT,
  GALLIUM,
  MANIFEST,
  PARTNERSHIPS,
  PROJECTS,
} from "../../../fixtures/smallWorld.ts";
import { type EditionParts, keptEdition } from "../../../support/releases/keptEdition.ts";

const PARTS: EditionParts = {
  manifest: MANIFEST,
  dossiers: { cobalt: COBALT, gallium: GALLIUM },
  projects: PROJECTS,
  partnerships: PARTNERSHIPS,
};
const BEFORE = keptEdition(PARTS);
const NOTHING = { new: [], gone: [] };

const changedTo = (parts: Partial<EditionParts>) =>
  compareEditions(BEFORE, keptEdition({ ...PARTS, ...parts }));

/** What is said of cobalt when its dossier becomes another. */
function cobaltChanged(cobalt: Dossier) {
  const { materials } = changedTo({ dossiers: { cobalt, gallium: GALLIUM } });
  expect(materials.map(({ material }) => material)).toEqual(["cobalt"]);
  return materials[0]!;
}

/** Cobalt with another form of its extraction in 2024. */
function cobaltIn2024(change: Partial<SharePeriod>): Dossier {
  const [series] = COBALT.shares;
  const periods = series!.periods.map((period) => (period.year === 2024 ? { ...period, ...change } : period));
  return { ...COBALT, shares: [{ ...series!, periods }] };
}

/** Cobalt with other trade in the code 810520. */
function cobaltTrading(rows: Parameters<typeof aFlowTable>[0]): Dossier {
  return {
    ...COBALT,
    flows: COBALT.flows.map((table) => (table.code === "810520" ? aFlowTable(rows) : table)),
  };
}

describe("two editions", () => {
  test("that are alike differ in nothing", () => {
    const changes = compareEditions(BEFORE, keptEdition(PARTS));
    expect(changes).toEqual({
      materials: [],
      sources: { new: [], changed: [], gone: [] },
      projects: { new: [], changed: [], gone: [] },
      agreements: { new: [], changed: [], gone: [] },
      alsoChanged: [],
    });
    expect(phraseChanges({ before: "a", ...changes })).toEqual(["no differences"]);
  });

  test("of which the later brings a material, and the other way round", () => {
    const [cobalt] = MANIFEST.materials;
    const alone = keptEdition({ ...PARTS, manifest: { ...MANIFEST, materials: [cobalt!] } });
    const [fresh] = compareEditions(alone, BEFORE).materials;
    expect(fresh).toMatchObject({ material: "gallium", kind: "new", sources: { new: ["study"], gone: [] } });
    expect(fresh?.series).toEqual({ new: ["processing-assessment"], gone: [] });
    const [lost] = compareEditions(BEFORE, alone).materials;
    expect(lost).toMatchObject({ material: "gallium", kind: "gone", sources: { new: [], gone: ["study"] } });
    expect(lost?.series).toEqual({ new: [], gone: ["processing-assessment"] });
  });
});

describe("a material", () => {
  test("with another figure: counted, and named with before and after", () => {
    const change = cobaltChanged(cobaltIn2024({ quantities: [650, 50, 20, 10, null] }));
    expect(change).toMatchObject({ kind: "changed", series: NOTHING, codes: NOTHING, years: [] });
    expect(change.figures).toEqual({ new: 0, changed: 1, gone: 0 });
    expect(change.largest).toEqual([
      {
        of: "shares",
        series: "extraction",
        year: 2024,
        place: "COD",
        destination: null,
        unit: "t",
        before: 750,
        after: 650,
        partOfTotal: 0.1205,
      },
    ]);
    expect(change.alsoOtherwise).toBe(false);
  });

  test("with a figure that was withheld, and one that is withheld now: no change from or to zero", () => {
    const change = cobaltChanged(
      cobaltIn2024({
        quantities: [750, null, 20, 10, 7],
        states: ["value", "withheld", "value", "value", "value"],
      }),
    );
    expect(change.figures).toEqual({ new: 1, changed: 0, gone: 1 });
    expect(change.largest).toEqual([]);
  });

  test("with another state, another mark of estimation, another published total", () => {
    const states: SharePeriod["states"] = ["value", "value", "value", "value", "not-available"];
    expect(cobaltChanged(cobaltIn2024({ states })).figures.changed).toBe(1);
    const estimated = [true, false, false, false, false];
    expect(cobaltChanged(cobaltIn2024({ estimated })).figures.changed).toBe(1);
    const total = cobaltChanged(cobaltIn2024({ worldTotal: 1100 }));
    expect(total.figures.changed).toBe(1);
    expect(total.largest).toMatchObject([{ place: null, before: 1000, after: 1100 }]);
  });

  test("in another unit: every figure counts, none is compared", () => {
    const change = cobaltChanged(cobaltIn2024({ unit: "kg" }));
    expect(change.figures.changed).toBe(6);
    expect(change.largest).toEqual([]);
    expect(change.alsoOtherwise).toBe(true);
  });

  test("with a year more and a year less, and a series and a code of each", () => {
    const [series] = COBALT.shares;
    const [, , customs] = COBALT.flows;
    const periods = series!.periods.map((period) =>
      period.year === 2023 ? { ...period, year: 2022 } : period,
    );
    const change = cobaltChanged({
      ...COBALT,
      shares: [
        { ...series!, periods },
        { ...series!, id: "reserves", measure: "reserves" },
      ],
      flows: [aFlowTable([[2025, "COD", "CHN", 1, null]]), customs!],
    });
    expect(change.series).toEqual({ new: ["reserves"], gone: [] });
    expect(change.codes).toEqual({ new: [], gone: ["260500"] });
    expect(change.years).toEqual([
      { of: "shares", series: "extraction", new: [2022], gone: [2023] },
      { of: "trade", series: "810520", new: [2025], gone: [2023, 2024] },
    ]);
    expect(change.figures).toEqual({ new: 0, changed: 0, gone: 0 });
    expect(change.sources).toEqual({ new: [], gone: ["comtrade"] });
  });

  test("with other trade: values and weights by route, the largest part of the year first", () => {
    const change = cobaltChanged(
      cobaltTrading([
        [2023, "COD", "CHN", 500, 50],
        [2024, "COD", "CHN", 700, 80],
        [2024, "COD", "FIN", 102, 25],
        [2024, "CUB", "DEU", 60, null],
        [2024, "FIN", "CHN", 30, 3],
        [2024, "FIN", "USA", 1, null],
      ]),
    );
    expect(change.figures).toEqual({ new: 2, changed: 3, gone: 3 });
    expect(
      change.largest.map(({ place, destination, unit, before, after }) => [
        place,
        destination,
        unit,
        before,
        after,
      ]),
    ).toEqual([
      ["COD", "FIN", "t", 10, 25],
      ["COD", "CHN", "thousand USD", 800, 700],
      ["COD", "FIN", "thousand USD", 100, 102],
    ]);
  });

  test("names at most five figures and counts all", () => {
    const places = Object.fromEntries([..."ABCDEFG"].map((letter) => [letter, 10]));
    const period = (add: number): Partial<SharePeriod> => ({
      places: Object.keys(places),
      quantities: Object.values(places).map((value, at) => value + add * at),
      states: Object.keys(places).map(() => "value"),
      estimated: Object.keys(places).map(() => false),
    });
    const [was, is] = [0, 1].map((add) =>
      keptEdition({ ...PARTS, dossiers: { cobalt: cobaltIn2024(period(add)), gallium: GALLIUM } }),
    );
    const [change] = compareEditions(was!, is!).materials;
    expect(change?.figures.changed).toBe(6);
    expect(change?.largest.map(({ place }) => place)).toEqual(["G", "F", "E", "D", "C"]);
  });

  test.each<[string, Dossier]>([
    ["a remark", cobaltIn2024({ remarks: ["Estimated from exports."] })],
    ["the product", cobaltIn2024({ product: "cobalt, refined" })],
    ["a part for other countries", cobaltIn2024({ otherCountries: 12 })],
    ["what is left out", { ...COBALT, leftOutCodes: [] }],
    ["the order of figures", { ...COBALT, flows: COBALT.flows.toReversed() }],
  ])("that differs in %s only is otherwise", (_, cobalt) => {
    const change = cobaltChanged(cobalt);
    expect(change.alsoOtherwise).toBe(true);
    expect(change.figures).toEqual({ new: 0, changed: 0, gone: 0 });
  });

  test("that the manifest describes otherwise is otherwise", () => {
    const [cobalt, gallium] = MANIFEST.materials;
    const materials = [{ ...cobalt!, strategic: false }, gallium!];
    const { materials: changes } = changedTo({ manifest: { ...MANIFEST, materials } });
    expect(changes).toMatchObject([{ material: "cobalt", kind: "changed", alsoOtherwise: true }]);
  });
});

describe("what stands beside the materials", () => {
  test("sources that are new, described otherwise or gone", () => {
    const [first, second, ...rest] = MANIFEST.sources;
    const sources = [{ ...first!, edition: "2" }, { ...second!, id: "wmd-2" }, ...rest];
    expect(changedTo({ manifest: { ...MANIFEST, sources } }).sources).toEqual({
      new: ["wmd-2"],
      changed: ["usgs"],
      gone: ["wmd"],
    });
  });

  test("projects and agreements that are new, changed or gone, with their names and materials", () => {
    const [refinery, unplaced] = PROJECTS.projects;
    const [drc, talks] = PARTNERSHIPS.partnerships;
    const changes = changedTo({
      projects: {
        ...PROJECTS,
        projects: [
          { ...refinery!, locality: "Oulu" },
          { ...unplaced!, id: "mine", name: "Mine", materials: ["gallium"] },
        ],
      },
      partnerships: {
        ...PARTNERSHIPS,
        partnerships: [
          { ...talks!, status: "signed" },
          { ...drc!, id: "new" },
        ],
      },
    });
    expect(changes.projects).toEqual({
      new: [{ id: "mine", name: "Mine", materials: ["gallium"] }],
      changed: [{ id: "refinery", name: "Refinery", materials: ["cobalt"] }],
      gone: [{ id: "unplaced", name: "Unplaced", materials: ["cobalt"] }],
    });
    const { agreements } = changes;
    expect([agreements.new, agreements.changed, agreements.gone].map(([one]) => one?.id)).toEqual([
      "new",
      "cuba-talks",
      "drc",
    ]);
  });

  test("outlines, names, places and groups", () => {
    const FILE = { path: "y.json", bytes: 1, hash: "111111111111" };
    const [first, ...rest] = MANIFEST.places;
    const manifest = {
      ...MANIFEST,
      places: [{ ...first!, areaKm2: 1 }, ...rest],
      groups: MANIFEST.groups.slice(1),
      files: { ...MANIFEST.files, detail: FILE, placeNames: { en: FILE } },
    };
    expect(changedTo({ manifest }).alsoChanged).toEqual(["boundaries", "place-names", "places", "groups"]);
    expect(changedTo({ manifest: { ...MANIFEST, groups: [] } }).alsoChanged).toEqual(["groups"]);
  });
});

test("the order of two editions matters", () => {
  const later = keptEdition({
    ...PARTS,
    dossiers: { cobalt: cobaltIn2024({ quantities: [650, 50, 20, 10, 4] }), gallium: GALLIUM },
  });
  const [forth, back] = [compareEditions(BEFORE, later), compareEditions(later, BEFORE)];
  expect(forth.materials[0]).toMatchObject({
    figures: { new: 1, changed: 1, gone: 0 },
    largest: [{ before: 750, after: 650 }],
  });
  expect(back.materials[0]).toMatchObject({
    figures: { new: 0, changed: 1, gone: 1 },
    largest: [{ before: 650, after: 750 }],
  });
});

test("changes have the published form, and read as text", () => {
  const dossiers = { cobalt: cobaltIn2024({ quantities: [650, 50, 20, 10, null] }), gallium: GALLIUM };
  const changes = { before: "a", ...changedTo({ dossiers, projects: { ...PROJECTS, projects: [] } }) };
  const file = {
    schemaVersion: 1,
    editions: [{ edition: "b", accepted: "2026-12-01", corrections: [], ...changes }],
  };
  expect(v.parse(changesSchema, file)).toEqual(file);
  expect(phraseChanges(changes)).toEqual([
    "cobalt",
    "  figures: 1 changed",
    "    extraction 2024, COD: 750 → 650 t (12.0 % of the total)",
    "projects gone: Refinery (refinery), Unplaced (unplaced)",
  ]);
});

test("years in a row read as a span", () => {
  const [series] = COBALT.shares;
  const [first] = series!.periods;
  const years = [null, 2015, 2016, 2017, 2020].map((year) => ({ ...first!, year }));
  const cobalt = { ...COBALT, shares: [{ ...series!, periods: [...years, ...series!.periods] }] };
  const changes = changedTo({ dossiers: { cobalt, gallium: GALLIUM } });
  expect(phraseChanges({ before: "a", ...changes })).toContain(
    "  years of extraction new: assessment, 2015–2017, 2020",
  );
});
