import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type NetFlow, stopFlows } from "#domain/scenario/stopFlows.ts";

interface Worked {
  readonly flows: Readonly<Record<string, number>>;
  readonly cut: readonly string[];
  readonly c: number;
  readonly spareShare: number;
  readonly expect: {
    readonly loss: Readonly<Record<string, number>>;
    readonly cover: number;
    readonly fill: Readonly<Record<string, number>>;
    readonly open: Readonly<Record<string, number>>;
    readonly extra: Readonly<Record<string, number>>;
    readonly shareOfWorldExports: number;
    readonly othersMustExportMoreBy: number;
  };
}

const FOLDER = "tests/fixtures/scenario";
const worked = JSON.parse(readFileSync(`${FOLDER}/stop-a-flow.json`, "utf8")) as readonly Worked[];

const flowsOf = (flows: Worked["flows"]): NetFlow[] =>
  Object.entries(flows).map(([ends, quantity]) => {
    const [origin = "", destination = ""] = ends.split(">");
    return { origin, destination, quantity };
  });

describe("three suppliers and two importers", () => {
  test.each(worked.map((one) => [`cut by ${one.c}, spare ${one.spareShare}`, one] as const))(
    "%s",
    (_, { flows, cut, c, spareShare, expect: told }) => {
      const effect = stopFlows(flowsOf(flows), { stopped: new Set(cut), cut: c, spareShare });
      expect(effect.cover).toBeCloseTo(told.cover, 12);
      expect(effect.stoppedShare).toBeCloseTo(told.shareOfWorldExports, 12);
      expect(effect.othersMore).toBeCloseTo(told.othersMustExportMoreBy, 12);
      for (const { place, loss, filled, open } of effect.importers) {
        expect(loss).toBeCloseTo(told.loss[place] ?? 0, 12);
        expect(filled).toBeCloseTo(told.fill[place] ?? 0, 12);
        expect(open).toBeCloseTo(told.open[place] ?? 0, 12);
      }
      for (const from of ["A", "B", "C"])
        for (const to of ["EU", "J"])
          expect(effect.extraBetween(from, to)).toBeCloseTo(told.extra[`${from}>${to}`] ?? 0, 12);
    },
  );

  test("where the only supplier stops, nobody else exports", () => {
    const effect = stopFlows(flowsOf({ "A>EU": 5 }), { stopped: new Set("A"), cut: 1, spareShare: 0.2 });
    expect(effect).toMatchObject({ stoppedShare: 1, othersMore: null, cover: 0, hhiAfter: null });
  });

  test("an exporter that imports fills part of its own loss, and says so", () => {
    const flows = flowsOf({ "A>B": 10, "B>EU": 10, "A>EU": 10 });
    const effect = stopFlows(flows, { stopped: new Set("A"), cut: 1, spareShare: 0.4 });
    expect(effect.importers).toMatchObject([
      { place: "B", loss: 10, filled: 2, own: 2, open: 8 },
      { place: "EU", loss: 10, filled: 2, own: 0, open: 8 },
    ]);
  });

  test("sellers without a name count as many small ones in the concentration", () => {
    const flows = flowsOf({ "A>EU": 50, ">EU": 50 });
    const { hhiBefore } = stopFlows(flows, { stopped: new Set("A"), cut: 0.5, spareShare: 0 });
    expect(hhiBefore).toBeCloseTo(2500, 9);
  });
});

/** Half of the last digit that the published shares and indices keep, and that of the scale-up. */
const ROUNDING = 0.0005;
const SCALE_ROUNDING = 0.05;
/** A world of many small suppliers beside those that make the index. */
const SMALL_SUPPLIERS = 4000;

/** A world whose leader has a share of all exports, and whose exports are concentrated by an index of 0–1. */
function world(leaderShare: number, index: number): NetFlow[] {
  const rest = 1 - leaderShare;
  // Small suppliers add little: what of the index the leader does not make, a second supplier makes.
  const second = Math.min(rest, Math.sqrt(Math.max(0, index - leaderShare ** 2)));
  const small = (rest - second) / SMALL_SUPPLIERS;
  return [
    { origin: "leader", destination: "world", quantity: leaderShare },
    { origin: "second", destination: "world", quantity: second },
    ...Array.from({ length: SMALL_SUPPLIERS }, (_, i) => ({
      origin: `small ${i}`,
      destination: "world",
      quantity: small,
    })),
  ].filter(({ quantity }) => quantity > 0);
}

const rows = readFileSync(`${FOLDER}/scale-up-2024.csv`, "utf8").trim().split("\n").slice(1);

describe("published for 31 goods in 2024, as far as the rounding of what they follow from goes", () => {
  test("all are there", () => expect(rows).toHaveLength(31));

  test.each(rows.map((row) => [row.split(",")[0] ?? "", row.split(",")] as const))("%s", (_, cells) => {
    const [share = 0, scaleUp = 0, , coverAtTwice = 0, , before = 0, after = 0] = cells.slice(3).map(Number);
    const stop = (cut: number, spareShare: number, leaderShare = share, index = before) =>
      stopFlows(world(leaderShare, index), { stopped: new Set(["leader"]), cut, spareShare });

    const { othersMore, hhiBefore } = stop(1, 0);
    expect(Math.abs(1 + (othersMore ?? 0) - scaleUp)).toBeLessThan(
      SCALE_ROUNDING + ROUNDING / (1 - share) ** 2 + 1e-9,
    );
    expect((hhiBefore ?? 0) / 10_000).toBeCloseTo(before, 3);

    const covers = [-ROUNDING, ROUNDING].map((slip) => stop(1, 1, share + slip).cover);
    expect(coverAtTwice).toBeGreaterThanOrEqual(Math.min(...covers) - ROUNDING);
    expect(coverAtTwice).toBeLessThanOrEqual(Math.max(...covers) + ROUNDING);

    const indices = [-ROUNDING, ROUNDING].flatMap((slip) =>
      [-ROUNDING, ROUNDING].map((other) => (stop(1, 0, share + slip, before + other).hhiAfter ?? 0) / 10_000),
    );
    expect(after).toBeGreaterThanOrEqual(Math.min(...indices) - 2 * ROUNDING);
    expect(after).toBeLessThanOrEqual(Math.max(...indices) + 2 * ROUNDING);
  });
});
