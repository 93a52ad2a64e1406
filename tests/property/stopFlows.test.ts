import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NetFlow, type Stop, type StopEffect, stopFlows } from "#domain/scenario/stopFlows.ts";

const SUPPLIERS = ["s0", "s1", "s2", "s3", "s4", "s5"];
const IMPORTERS = ["j0", "j1", "j2", "j3", "s0", "s1"];

/** Some flows between some of them; a supplier may import, and never from itself. */
const nets = fc
  .uniqueArray(
    fc.record({
      origin: fc.constantFrom(...SUPPLIERS),
      destination: fc.constantFrom(...IMPORTERS),
      quantity: fc.double({ min: 0.001, max: 100, noNaN: true }),
    }),
    { selector: ({ origin, destination }) => `${origin}>${destination}`, minLength: 1, maxLength: 24 },
  )
  .map((flows) => flows.filter(({ origin, destination }) => origin !== destination))
  .filter((flows) => flows.length > 0);

const part = fc.double({ min: 0, max: 1, noNaN: true });
const stops = fc.record({
  stopped: fc.uniqueArray(fc.constantFrom(...SUPPLIERS)).map((ids) => new Set(ids)),
  cut: part,
  spareShare: fc.double({ min: 0, max: 2, noNaN: true }),
});

const SLACK = 1e-6;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const total = (flows: readonly NetFlow[]) => sum(flows.map(({ quantity }) => quantity));

/** All flows after a stop, with what spare capacity adds. */
function flowsAfter(flows: readonly NetFlow[], { stopped, cut }: Stop, effect: StopEffect): NetFlow[] {
  const kept = flows.map((flow) => ({
    ...flow,
    quantity: stopped.has(flow.origin) ? (1 - cut) * flow.quantity : flow.quantity,
  }));
  const added = [...effect.extraOf.keys()].flatMap((origin) =>
    effect.importers.map(({ place }) => ({
      origin,
      destination: place,
      quantity: effect.extraBetween(origin, place),
    })),
  );
  return [...kept, ...added];
}

const openOf = ({ importers }: StopEffect) => new Map(importers.map(({ place, open }) => [place, open]));

/** Whether no importer has less open in one effect than in another. */
function isNowhereLess(one: StopEffect, other: StopEffect): boolean {
  const before = openOf(other);
  return [...openOf(one)].every(([place, open]) => open >= (before.get(place) ?? 0) - SLACK);
}

const holds = (name: string, law: (flows: readonly NetFlow[], stop: Stop, effect: StopEffect) => boolean) =>
  test(name, () => {
    fc.assert(
      fc.property(nets, stops, (flows, stop) => law(flows, stop, stopFlows(flows, stop))),
      { numRuns: 1000 },
    );
  });

describe("whoever stops, by whatever cut and with whatever spare capacity", () => {
  holds("all trade falls by what stays open", (flows, stop, effect) => {
    const open = sum(effect.importers.map((row) => row.open));
    return Math.abs(total(flows) - open - total(flowsAfter(flows, stop, effect))) < SLACK;
  });

  holds(
    "nothing is negative",
    (flows, stop, effect) =>
      flowsAfter(flows, stop, effect).every(({ quantity }) => quantity >= 0) &&
      effect.importers.every((row) => Math.min(row.loss, row.filled, row.own, row.open) >= -SLACK),
  );

  holds("each importer's supply falls by exactly what stays open", (flows, stop, effect) => {
    const after = flowsAfter(flows, stop, effect);
    return effect.importers.every(({ place, before, open }) => {
      const left = total(after.filter(({ destination }) => destination === place));
      return Math.abs(before - open - left) < SLACK;
    });
  });

  holds("nobody exports more than the spare share allows", (flows, stop, effect) => {
    const after = flowsAfter(flows, stop, effect);
    return [...effect.exportsOf].every(([place, exports]) => {
      const most = stop.stopped.has(place) ? exports : (1 + stop.spareShare) * exports;
      return total(after.filter(({ origin }) => origin === place)) <= most + SLACK;
    });
  });

  holds("a cut of nothing changes nothing", (flows, stop) => {
    const none = { ...stop, cut: 0 };
    const effect = stopFlows(flows, none);
    const after = flowsAfter(flows, none, effect);
    return (
      effect.importers.every(({ loss, open }) => loss === 0 && open === 0) &&
      flows.every(({ quantity }, i) => after[i]?.quantity === quantity) &&
      [...effect.extraOf.values()].every((extra) => extra === 0)
    );
  });

  test("a deeper cut leaves no importer with less open", () => {
    fc.assert(
      fc.property(nets, stops, part, (flows, stop, deeper) => {
        const more = { ...stop, cut: stop.cut + (1 - stop.cut) * deeper };
        return isNowhereLess(stopFlows(flows, more), stopFlows(flows, stop));
      }),
      { numRuns: 1000 },
    );
  });

  test("more spare capacity leaves no importer with more open", () => {
    fc.assert(
      fc.property(nets, stops, part, (flows, stop, added) => {
        const more = { ...stop, spareShare: stop.spareShare + added };
        return isNowhereLess(stopFlows(flows, stop), stopFlows(flows, more));
      }),
      { numRuns: 1000 },
    );
  });

  test("one more that stops leaves no importer with less open", () => {
    fc.assert(
      fc.property(nets, stops, fc.constantFrom(...SUPPLIERS), (flows, stop, another) => {
        const more = { ...stop, stopped: new Set([...stop.stopped, another]) };
        return isNowhereLess(stopFlows(flows, more), stopFlows(flows, stop));
      }),
      { numRuns: 1000 },
    );
  });

  test("the order of the flows makes no difference", () => {
    fc.assert(
      fc.property(nets, stops, (flows, stop) => {
        const one = openOf(stopFlows(flows, stop));
        const other = openOf(stopFlows(flows.toReversed(), stop));
        for (const [place, open] of one) expect(other.get(place)).toBeCloseTo(open, 9);
      }),
    );
  });
});
