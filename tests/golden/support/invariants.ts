import { describe, expect, test } from "vitest";
import { tradeYears } from "../../../src/domain/coverage/availability.ts";
import type { Scene } from "../../../src/scene/contract/scene.ts";
import type { TradeAmounts } from "../../../src/scene/contract/tradeAmounts.ts";
import type { Manifest } from "../../../src/schema/manifest.ts";

/** Published world totals are rounded, so that the shares of their parts can exceed the whole by this much. */
const ROUNDING = 0.031;

/** Published totals that fall further below the sum of their own parts: the source's figures, shown as they are. */
const KNOWN_EXCESS = ["manganese reserves 2025"];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * States the tests of what must hold for every Scene on record.
 *
 * @param scenes  of every material, measure and year
 */
export function testInvariants(scenes: readonly Scene[], manifest: Manifest): void {
  const areas = new Set([...manifest.places, ...manifest.groups].map(({ id }) => id));
  /** The views whose Scene breaks a rule, at most ten, so that a failure stays readable. */
  const breaking = (rule: (scene: Scene) => boolean): string[] =>
    scenes
      .filter((scene) => !rule(scene))
      .slice(0, 10)
      .map(({ question: { material, measure, year } }) => `${material} ${measure} ${year}`);

  describe("every Scene on record", () => {
    test("has shares from 0 to 1 that add up to at most the whole", () => {
      expect(breaking(({ rows }) => sum(rows.map(({ share }) => share ?? 0)) <= 1 + ROUNDING)).toEqual(
        KNOWN_EXCESS,
      );
      expect(
        breaking(({ rows }) => rows.every(({ share }) => share === null || (share >= 0 && share <= 1))),
      ).toEqual([]);
    });

    test("has a share exactly where a figure is published", () => {
      const agrees = ({ share, state }: { share: number | null; state: string }): boolean =>
        (share !== null) === (state === "value" || state === "zero");
      expect(breaking(({ fills, rows }) => fills.every(agrees) && rows.every(agrees))).toEqual([]);
    });

    test("has a concentration between zero and 10 000, and never above its upper bound", () => {
      expect(
        breaking(({ metrics: { hhi, hhiUpperBound } }) =>
          hhi === null
            ? true
            : hhi >= 0 && hhi <= 10_000 && (hhiUpperBound === null || hhi <= hhiUpperBound + 1),
        ),
      ).toEqual([]);
    });

    test("draws flows between places that the manifest knows", () => {
      expect(
        breaking(({ arcs }) =>
          arcs.every(({ origin, destination }) => areas.has(origin) && areas.has(destination)),
        ),
      ).toEqual([]);
    });

    test("says how much of the trade its arcs are", () => {
      const quantity = (scene: Scene): number =>
        sum(scene.arcs.map(({ money }) => (money.unit === scene.flowTotals.unit ? money.value : Number.NaN)));
      expect(
        breaking((scene) => {
          const { drawnCount, drawnQuantity, count, quantity: all } = scene.flowTotals;
          const matches = Math.abs(quantity(scene) - drawnQuantity) <= 1e-6 * (1 + drawnQuantity);
          return (
            matches &&
            scene.arcs.length === drawnCount &&
            drawnCount <= count &&
            drawnQuantity <= all * (1 + 1e-9)
          );
        }),
      ).toEqual([]);
    });

    test("draws no more inside units than is traded there, and rings on the scale of the arcs", () => {
      expect(
        breaking(({ rings, arcs, flowTotals }) => {
          const quantity = ({ money: { unit, value } }: TradeAmounts): number =>
            unit === flowTotals.unit ? value : Number.NaN;
          const scales = [...rings, ...arcs]
            .filter(({ width }) => width > 0)
            .map((trade) => quantity(trade) / trade.width ** 2);
          const isOneScale = Math.max(...scales, 0) <= Math.min(...scales, Infinity) * (1 + 1e-6);
          return isOneScale && sum(rings.map(quantity)) <= flowTotals.insideQuantity * (1 + 1e-9);
        }),
      ).toEqual([]);
    });

    test("names a source with an edition for whatever figure it shows", () => {
      const hasFigures = ({ rows, arcs }: Scene): boolean =>
        arcs.length > 0 || rows.some(({ share }) => share !== null);
      expect(
        breaking(
          (scene) => !hasFigures(scene) || scene.sources.every(({ edition, title }) => edition && title),
        ),
      ).toEqual([]);
      expect(breaking((scene) => !hasFigures(scene) || scene.sources.length > 0)).toEqual([]);
    });

    test("never calls flows complete whose tables are partial", () => {
      expect(
        breaking(
          ({ coverage }) =>
            coverage.completeness !== "complete" ||
            coverage.flows.every(({ completeness }) => completeness === "complete"),
        ),
      ).toEqual([]);
    });
  });

  describe("every material", () => {
    test.each(manifest.materials.map(({ id }) => id))(
      "%s shows shares, and flows where tables hold any",
      (id) => {
        const own = scenes.filter(({ question }) => question.material === id);
        expect(own.some(({ rows }) => rows.some(({ share }) => share !== null))).toBe(true);
        const material = manifest.materials.find((candidate) => candidate.id === id);
        if (material && tradeYears(material).length > 0)
          expect(own.some(({ arcs }) => arcs.length > 0)).toBe(true);
      },
    );
  });
}
