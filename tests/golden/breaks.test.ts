import { describe, expect, test } from "vitest";
import { type Break, breaksOfSeries, breaksOfTrade } from "#domain/coverage/breaks.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { decodeView } from "#state/map/codec.ts";
import { readBuiltData } from "../support/builtData.ts";
import { sentencesOfTwoYears, unmarkedBreak } from "../support/unmarkedBreaks.ts";

const data = readBuiltData();
const dossiers = data.manifest.materials.map(({ id }) => data.dossier(id));

function sceneOf(query: string): Scene {
  const { view, issues } = decodeView(query, data.manifest);
  expect(issues).toEqual([]);
  return buildScene(data.inputs(view.material), view);
}

/** Every break of every dossier, with the view that shows it. */
const ofSeries = dossiers.flatMap(({ material, shares }) =>
  shares.flatMap((series) =>
    breaksOfSeries(series).map((change): [string, Break] => [
      `material=${material}&measure=${series.measure}&series=${series.id}&year=${change.year}`,
      change,
    ]),
  ),
);
/** Of the codes that stand for a material in world trade. */
const ofTrade = dossiers.flatMap(({ material, flows, baskets = [] }) => {
  const codes = baskets.filter(({ usedFor }) => usedFor.includes("trade")).flatMap((basket) => basket.codes);
  const drawn = flows.filter(({ code }) => codes.includes(code));
  return breaksOfTrade(drawn).map((change): [string, Break] => [
    `material=${material}&measure=exports&trade=world&year=${change.year}`,
    change,
  ]);
});

describe("every step that is no trend", () => {
  test("of a series is marked on the timeline and said in a note", () => {
    expect(ofSeries.length).toBeGreaterThan(150);
    const unmarked = ofSeries.flatMap(([query, change]) =>
      unmarkedBreak(sceneOf(query), change, "series").map((problem) => `${query}: ${problem}`),
    );
    expect(unmarked).toEqual([]);
  });

  test("of trade is said in a note, from 2016 to 2017 too", () => {
    expect(ofTrade.some(([, { what }]) => what.includes("classification"))).toBe(true);
    const unmarked = ofTrade.flatMap(([query, change]) =>
      unmarkedBreak(sceneOf(query), change, "trade").map((problem) => `${query}: ${problem}`),
    );
    expect(unmarked).toEqual([]);
  });

  test("from one edition of the USGS to the next is among them, for every series that has it", () => {
    const isEdition = ({ sourceIds }: { sourceIds: readonly string[] }, edition: string) =>
      sourceIds.length === 1 && sourceIds[0] === `usgs-mcs-${edition}`;
    const series = dossiers.flatMap(({ shares }) => shares);
    const steps = series.flatMap(({ periods, ...rest }) =>
      periods.flatMap((now, i) => {
        const before = periods[i - 1];
        return before && isEdition(before, "2025") && isEdition(now, "2026")
          ? [{ year: now.year, series: { ...rest, periods } }]
          : [];
      }),
    );
    expect(steps.length).toBeGreaterThan(20);
    for (const { year, series: stepped } of steps)
      expect(breaksOfSeries(stepped)).toContainEqual(
        expect.objectContaining({ year, what: expect.arrayContaining(["source"]) }),
      );
  });

  test("is put into no sentence: none speaks of two years", () => {
    const speaking = [...ofSeries, ...ofTrade].flatMap(([query]) => sentencesOfTwoYears(sceneOf(query)));
    expect(speaking).toEqual([]);
  });
});

describe("the checks of breaks fail", () => {
  const [query, change] = ofSeries[0]!;
  const scene = sceneOf(query);

  test("where the timeline does not mark one", () => {
    const timeline = scene.choices.timeline.map((entry) => ({ ...entry, isBreak: false }));
    const blind = { ...scene, choices: { ...scene.choices, timeline } };
    expect(unmarkedBreak(blind, change, "series")).toEqual([`${change.year} is not marked`]);
  });

  test("where no note says so", () => {
    expect(unmarkedBreak({ ...scene, notes: [] }, change, "series")).toEqual([`${change.year} has no note`]);
  });

  test("where a sentence compares two years", () => {
    const values = { from: { year: 2023 }, to: { list: [{ year: 2024 }] } };
    const notes = [...scene.notes, { kind: "method" as const, message: { id: "note.fell", values } }];
    expect(sentencesOfTwoYears({ ...scene, notes })).toEqual(["note.fell"]);
  });
});
