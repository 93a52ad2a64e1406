import { describe, expect, test } from "vitest";
import { type LegendEntry, legendEntries } from "#cartography/legend/legendEntries.ts";
import { legendParts } from "#cartography/legend/legendParts.ts";
import { readWrittenMessages } from "#cli/readMessages.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { decodeView } from "#state/map/codec.ts";
import { mapPaint } from "#theme/mapPaint.ts";
import { COBALT_INPUTS, MANIFEST } from "../../../fixtures/smallWorld.ts";

const paint = mapPaint("light");
const scene = buildScene(COBALT_INPUTS, decodeView("year=2024", MANIFEST).view);
const entriesOf = (shown: Scene): readonly LegendEntry[] => legendEntries(shown, paint, 900);
const withFlow = (flow: Partial<Scene["legend"]["flow"]>, hasHubs: boolean): Scene => ({
  ...scene,
  legend: { ...scene.legend, hasHubs, flow: { ...scene.legend.flow, ...flow } },
});

describe("the entries of a legend", () => {
  test("are each of a name of its own, with words that the catalogue has", () => {
    const entries = entriesOf(withFlow({ hasRings: true, hasDisputed: true }, true));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.filter(({ text }) => !(text.id in readWrittenMessages("en")))).toEqual([]);
  });

  test("explain lines before the signs on them", () => {
    const calm = { count: 3, share: 0.1 };
    const entries = entriesOf(withFlow({ hasRings: true, hasDisputed: true, calm }, true));
    const order = entries.map(({ id }) => id).filter((id) => !/[.]/.test(id));
    expect(order.slice(1, 7)).toEqual(["arrow", "scale", "ring", "calm", "disputed", "hub"]);
  });

  test("explain the sign of a hub, which stands beside its name, where no flow is drawn", () => {
    const bare = withFlow({ stops: [], hasRings: false, hasDisputed: false, calm: null }, true);
    expect(entriesOf(bare).filter(({ group }) => group === "signs")).toHaveLength(1);
    const part = legendParts(bare, paint, 900).find(({ id }) => id === "flows");
    expect(part?.heading).toBeNull();
    expect(part?.lists.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(["hub"]);
  });

  test("all stand in a part, in the same order", () => {
    const all = legendParts(scene, paint, 900).flatMap(({ lists }) =>
      lists.flatMap(({ entries, remarks }) => [...entries.map(({ text }) => text), ...remarks]),
    );
    expect(all).toEqual(entriesOf(scene).map(({ text }) => text));
  });
});
