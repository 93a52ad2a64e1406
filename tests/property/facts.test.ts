import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts, Transform } from "#facts/selectFacts.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Share } from "#schema/units.ts";
import { decodeView } from "#state/map/codec.ts";
import { readBuiltData } from "../support/builtData.ts";

const data = readBuiltData();
const { manifest } = data;

const sceneOf = (query: string, transforms: readonly Transform[] = []) => {
  const { view } = decodeView(query, manifest);
  return buildScene(data.inputs(view.material), view, transforms);
};

/** Any material by any measure, in the year and with the goods it opens with. */
const queries = fc.constantFrom(
  ...manifest.materials.flatMap(({ id, measures }) =>
    measures
      .filter(({ reason }) => reason === null)
      .map(({ measure }) => `material=${id}&measure=${measure}`),
  ),
);

/** Takes a supplier away: what it supplied is nobody's, and no other share rises. */
const without =
  (place: PlaceId): Transform =>
  (facts: Facts): Facts => {
    const lost = facts.supply.entries.find((entry) => entry.place === place)?.share ?? 0;
    const { supply, trade } = facts;
    const entries = supply.entries.filter((entry) => entry.place !== place);
    const unattributed =
      supply.unattributed === null ? null : (Math.min(1, supply.unattributed + lost) as Share);
    return {
      ...facts,
      supply: { ...supply, entries, unattributed },
      trade: { ...trade, flows: trade.flows.filter(({ origin }) => origin !== place) },
    };
  };

describe("from facts to facts", () => {
  test("a transform that changes nothing changes nothing that is seen", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(sceneOf(query, [(facts) => facts])).toEqual(sceneOf(query));
      }),
      { numRuns: 20 },
    );
  });

  test("whoever is taken away is gone from rows, fills and arrows alike, and nobody else's share changes", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const before = sceneOf(query);
        const place = before.metrics.topSupplier;
        fc.pre(place !== null);
        const after = sceneOf(query, [without(place)]);
        const shown = [...after.rows, ...after.fills].map((entry) => entry.place);
        expect(shown).not.toContain(place);
        expect(after.arcs.filter(({ origin }) => origin === place)).toEqual([]);
        for (const row of after.rows)
          expect(row.share).toBe(before.rows.find((other) => other.place === row.place)?.share);
      }),
      { numRuns: 20 },
    );
  });
});
