import fc from "fast-check";
import { expect, test } from "vitest";
import { herfindahlHirschman } from "#domain/concentration.ts";
import { buildScene } from "#scene/buildScene.ts";
import { share } from "#schema/units.ts";
import { decodeView } from "#state/map/codec.ts";
import { aFlowTable, aPeriod, COBALT, COBALT_INPUTS, MANIFEST, type Row } from "../fixtures/smallWorld.ts";

const PLACES = ["CHN", "COD", "CUB", "DEU", "FIN", "FRA", "GUF", "USA"];
const place = fc.constantFrom(...PLACES);

const amounts = fc.integer({ min: 10, max: 100_000 });

/** Trade of one year between any places, each pair at most once, in whole thousands from 10 up. */
const trade: fc.Arbitrary<Row[]> = fc.uniqueArray(
  fc.tuple(fc.constant(2024), place, place, amounts, fc.option(amounts, { nil: null })),
  { selector: ([, origin, destination]) => origin + destination, minLength: 1, maxLength: 40 },
);

const queries = fc
  .record({
    measure: fc.constantFrom("extraction", "exports", "imports"),
    place: fc.constantFrom("", "COD", "EU27", "G7", "DEU"),
    direction: fc.constantFrom("in", "out", "both"),
    unit: fc.constantFrom("value", "mass"),
    eu: fc.constantFrom("one", "members"),
    partners: fc.constantFrom("all", "agreement", "BRICS", "G7", "COD"),
    top: fc.constantFrom("1", "5", "500", "50pc", "100pc"),
  })
  .map((parts) => new URLSearchParams({ ...parts, trade: "world", year: "2024" }).toString());

function sceneOf(rows: Row[], query: string) {
  const dossier = { ...COBALT, flows: [aFlowTable(rows)] };
  return buildScene({ ...COBALT_INPUTS, dossier }, decodeView(query, MANIFEST).view);
}

test("what crosses borders and what stays inside a unit add up to the whole table", () => {
  fc.assert(
    fc.property(trade, fc.constantFrom("one", "members"), (rows, eu) => {
      const scene = sceneOf(rows, `measure=exports&year=2024&eu=${eu}`);
      const all = rows.reduce((sum, [, , , value]) => sum + value, 0);
      expect(scene.flowTotals.quantity + scene.flowTotals.insideQuantity).toBeCloseTo(all, 6);
    }),
  );
});

test("with every flow drawn, arcs and rings add up to all trade", () => {
  fc.assert(
    fc.property(trade, fc.constantFrom("one", "members"), (rows, eu) => {
      const { arcs, rings } = sceneOf(rows, `measure=exports&year=2024&top=5000&eu=${eu}`);
      fc.pre(arcs.length > 0);
      const sum = [...arcs, ...rings].reduce((total, { money }) => total + money.value, 0);
      expect(sum).toBeCloseTo(
        rows.reduce((total, [, , , value]) => total + value, 0),
        6,
      );
    }),
  );
});

test("every leading flow is at least as large as every calm one, and their parts are as stated", () => {
  const place = fc.integer({ min: 0, max: 13 }).map((number) => PLACES[number % PLACES.length] ?? "CHN");
  const dense: fc.Arbitrary<Row[]> = fc.uniqueArray(
    fc.tuple(fc.constant(2024), place, place, amounts, fc.constant(1)),
    { selector: ([, origin, destination]) => origin + destination, minLength: 45, maxLength: 64 },
  );
  fc.assert(
    fc.property(dense, (rows) => {
      const { arcs, flowTotals, legend, drawn } = sceneOf(
        rows,
        "measure=exports&year=2024&top=5000&eu=members",
      );
      const leading = arcs.filter(({ isLeading }) => isLeading);
      const calm = arcs.filter(({ isLeading }) => !isLeading);
      const sum = (some: typeof arcs) => some.reduce((total, { share }) => total + share, 0);
      expect(leading).toHaveLength(flowTotals.leadingCount);
      expect(Math.min(...leading.map(({ share }) => share))).toBeGreaterThanOrEqual(
        Math.max(0, ...calm.map(({ share }) => share)),
      );
      expect(legend.flow.calm?.count ?? 0).toBe(calm.length);
      expect(legend.flow.calm?.share ?? 0).toBeCloseTo(sum(calm), 9);
      expect(drawn.values).toMatchObject({ drawn: leading.length, calm: calm.length });
      expect((drawn.values["share"] as { share: number }).share).toBeCloseTo(sum(leading), 9);
    }),
  );
});

test("the drawn total is the sum of the arcs, and no more than the whole", () => {
  fc.assert(
    fc.property(trade, queries, (rows, query) => {
      const { arcs, flowTotals } = sceneOf(rows, query);
      const quantity = (arc: (typeof arcs)[number]) =>
        (flowTotals.unit === "t" ? arc.mass : arc.money)?.value ?? Number.NaN;
      const sum = arcs.reduce((total, arc) => total + quantity(arc), 0);
      expect(sum).toBeCloseTo(flowTotals.drawnQuantity, 6);
      expect(flowTotals.drawnQuantity).toBeLessThanOrEqual(flowTotals.quantity + 1e-6);
      expect(arcs.length).toBe(flowTotals.drawnCount);
    }),
  );
});

test("every arc joins two different units that have a place on the map, largest first", () => {
  const known = new Set([...MANIFEST.places.map(({ id }) => id), "EU27"]);
  fc.assert(
    fc.property(trade, queries, (rows, query) => {
      const { arcs } = sceneOf(rows, query);
      for (const [i, arc] of arcs.entries()) {
        expect(known.has(arc.origin) && known.has(arc.destination)).toBe(true);
        expect(arc.origin).not.toBe(arc.destination);
        expect(arc.share).toBeLessThanOrEqual(arcs[i - 1]?.share ?? 1);
        expect(arc.width).toBeGreaterThan(0);
        expect(arc.width).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("shares lie between zero and one and add up to at most one", () => {
  fc.assert(
    fc.property(trade, queries, (rows, query) => {
      const { fills } = sceneOf(rows, query);
      const shares = fills.flatMap(({ share }) => share ?? []);
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test("the ranking without a filter holds the same places and shares as the map", () => {
  fc.assert(
    fc.property(trade, queries, (rows, query) => {
      const { rows: ranking, fills } = sceneOf(rows, `${query.replace(/partners=\w+/, "partners=all")}`);
      const onMap = fills
        .filter(({ state }) => state !== "not-applicable")
        .map(({ place: id, share }) => `${id} ${share}`);
      expect(ranking.map(({ place: id, share }) => `${id} ${share}`).sort()).toEqual(onMap.sort());
    }),
  );
});

const shares = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 })
  .map((parts) => {
    const sum = parts.reduce((a, b) => a + b, 0);
    return parts.map((part) => share(part, sum));
  });

test("concentration of complete shares lies between 10 000 / n and 10 000", () => {
  fc.assert(
    fc.property(shares, (parts) => {
      const hhi = herfindahlHirschman(parts, "atomistic") ?? Number.NaN;
      expect(hhi).toBeGreaterThanOrEqual(10_000 / parts.length - 1e-6);
      expect(hhi).toBeLessThanOrEqual(10_000);
    }),
  );
});

test("a merger never lowers concentration", () => {
  fc.assert(
    fc.property(shares, ([a = share(0), b = share(0), ...others]) => {
      const merged = share(a + b);
      const before = herfindahlHirschman([a, b, ...others], "atomistic") ?? 0;
      expect(herfindahlHirschman([merged, ...others], "atomistic")).toBeGreaterThanOrEqual(before - 1e-9);
    }),
  );
});

test("a dated period leads to the same shares whatever the order of its places", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(PLACES, { minLength: 1 }), (order) => {
      const period = aPeriod(Object.fromEntries(order.map((id) => [id, 10 + PLACES.indexOf(id)])));
      const series = { ...COBALT.shares[0], periods: [period] } as (typeof COBALT.shares)[number];
      const { fills } = buildScene(
        { ...COBALT_INPUTS, dossier: { ...COBALT, shares: [series] } },
        decodeView("year=2024&eu=members", MANIFEST).view,
      );
      for (const { place: id, share } of fills) {
        const parts = PLACES.filter(
          (other) => (other === "GUF" ? "FRA" : other) === id && order.includes(other),
        );
        expect(share).toBeCloseTo(
          parts.reduce((sum, other) => sum + 10 + PLACES.indexOf(other), 0) / 1000,
          12,
        );
      }
    }),
  );
});
