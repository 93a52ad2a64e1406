import { codesOf, isWithin, wholeHs6 } from "#domain/customsCode.ts";
import type { CodeTrade, TradeFlow } from "../join/trade.ts";
import type { ProductCode } from "../reference/reference.ts";
import { type Finding, foundNumber } from "./finding.ts";

/** Factor by which two reports of one importer may differ through valuation, currency and thresholds. */
const TOLERANCE = 2;
/** Thousands below which an importer's trade says little. */
const LEAST_THOUSANDS = 1000;
/** Fewest importers that make a comparison, and the part of them that may lie apart. */
const FEWEST_IMPORTERS = 4;
const MOST_PART_APART = 1 / 3;

type Sums = ReadonlyMap<string, number>;

function byImporter(flows: readonly TradeFlow[], origins: ReadonlySet<string> | null): Sums {
  const sums = new Map<string, number>();
  for (const { origin, destination, valueThousands } of flows) {
    if (origins !== null && !origins.has(origin)) continue;
    sums.set(destination, (sums.get(destination) ?? 0) + valueThousands);
  }
  return sums;
}

/** Trade of all tables whose code is one of `parts` or lies below it. */
function sumOfParts(trades: readonly CodeTrade[], parts: readonly string[], year: number): TradeFlow[] {
  return trades
    .filter(({ code }) => parts.some((part) => isWithin(code, part)))
    .flatMap(({ years }) => years.get(year)?.flows ?? []);
}

/** The one exporter of a table that has no other: it is compared on that exporter's trade. */
function singleOrigin(flows: readonly TradeFlow[]): ReadonlySet<string> | null {
  const origins = new Set(flows.map(({ origin }) => origin));
  return origins.size === 1 ? origins : null;
}

/** Importers whose two totals differ by more than the tolerance, of those that both tables have. */
function apart(first: Sums, second: Sums): { readonly compared: number; readonly apart: readonly string[] } {
  const importers = [...first].filter(
    ([importer, value]) =>
      second.has(importer) && Math.max(value, second.get(importer) ?? 0) >= LEAST_THOUSANDS,
  );
  const far = importers.filter(([importer, value]) => {
    const ratio = value / (second.get(importer) ?? 0);
    return !(ratio <= TOLERANCE && ratio >= 1 / TOLERANCE);
  });
  return { compared: importers.length, apart: far.map(([importer]) => importer).sort() };
}

/**
 * World trade as reported, in codes that isolate a material, beside what the same importers have in another source: of
 * world trade, and of the EU's customs where these hold the code whole or in all its lines.
 *
 * Totals of a code can agree while single reporters are counted eight and fifteen times: a source that sums a customs
 * breakdown does so for the reporters that have one. A finding is a code and year in which more than a third of the
 * importers, four or more, differ by more than a factor of two. Reconciled sources move trade between reporters by
 * their method, and are not judged.
 */
export function checkReporters(
  trades: readonly CodeTrade[],
  productCodes: readonly ProductCode[],
): Finding[] {
  const specific = new Set(productCodes.filter(({ use }) => use === "specific").map(({ code }) => code));
  const world = trades.filter(
    ({ terms, code }) => terms.market === "world" && terms.method !== "reconciled" && specific.has(code),
  );
  return world.flatMap((trade) => {
    const parts = codesOf(trade.code);
    const others = trades.filter(
      ({ terms, code }) =>
        terms.sourceId !== trade.terms.sourceId &&
        terms.market !== "eu-total" &&
        parts.some((part) => isWithin(code, part)),
    );
    const sources = [...new Set(others.map(({ terms }) => terms.sourceId))];
    return sources.flatMap((source) => {
      const ofSource = others.filter(({ terms }) => terms.sourceId === source);
      return [...trade.years].flatMap(([year, { flows }]): Finding[] => {
        const second = sumOfParts(ofSource, parts, year);
        if (second.length === 0) return [];
        const only = singleOrigin(flows) ?? singleOrigin(second);
        const found = apart(byImporter(flows, only), byImporter(second, only));
        const isFar =
          found.apart.length >= FEWEST_IMPORTERS && found.apart.length > found.compared * MOST_PART_APART;
        if (!isFar) return [];
        return [
          {
            check: "reporters",
            material: "",
            key: `${trade.terms.sourceId} ${trade.code} ${source} ${year}`,
            found: `${found.apart.length} of ${found.compared}`,
            expected: `importers within a factor of ${TOLERANCE}, not ${found.apart.join(" ")}`,
          },
        ];
      });
    });
  });
}

/** What a member may import beside what Eurostat says of the EU as one: a rate of 1.25 and freight. */
const MOST_OF_TOTAL = 1.4;

/**
 * Members of the EU that import more of a code from outside the EU, by a table of world trade, than the EU as one does by
 * its own customs.
 *
 * @param members  the members of the EU
 */
export function checkReportersAboveTotal(
  trades: readonly CodeTrade[],
  members: ReadonlySet<string>,
): Finding[] {
  const totals = trades.filter(({ terms, code }) => terms.market === "eu-total" && wholeHs6(code) !== null);
  return totals.flatMap((total) =>
    trades
      .filter(({ terms, code }) => terms.market === "world" && code === wholeHs6(total.code))
      .flatMap((trade) =>
        [...total.years.values()].flatMap(({ year, flows, unrouted }): Finding[] => {
          const whole =
            flows.reduce((sum, { valueThousands }) => sum + valueThousands, 0) +
            unrouted.reduce((sum, { importsThousands }) => sum + importsThousands, 0);
          const outside = (trade.years.get(year)?.flows ?? []).filter(({ origin }) => !members.has(origin));
          return [...byImporter(outside, null)]
            .filter(([importer, value]) => members.has(importer) && value > whole * MOST_OF_TOTAL)
            .map(([importer, value]) => ({
              check: "reporter-above-total" as const,
              material: "",
              key: `${trade.terms.sourceId} ${trade.code} ${importer} ${year}`,
              found: foundNumber(value / whole),
              expected: "a member to import no more than the EU as one",
            }));
        }),
      ),
  );
}
