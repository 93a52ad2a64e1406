import { sharesGoods } from "#domain/customsCode.ts";
import type { CodeTrade, TradeFlow } from "../join/trade.ts";
import { type Finding, foundNumber } from "./finding.ts";

/** Factor by which two sources may differ through valuation (CIF and FOB), thresholds and late reports. */
const TOLERANCE = 2;

/** One year of trade as two sources have it, in thousands of USD. */
export interface MirrorBalance {
  readonly codes: readonly [string, string];
  readonly sources: readonly [string, string];
  readonly year: number;
  /** The second source's total over the first's, of the exporters compared. */
  readonly ratio: number;
  /** Exporter that alone is compared, where one of the sources has only that one; null for all. */
  readonly exporter: string | null;
}

function onlyExporter(flows: readonly TradeFlow[]): string | null {
  const exporters = new Set(flows.map(({ origin }) => origin));
  const [first = null] = exporters;
  return exporters.size === 1 ? first : null;
}

function totalOf(flows: readonly TradeFlow[], exporter: string | null): number {
  return flows
    .filter(({ origin }) => exporter === null || origin === exporter)
    .reduce((sum, { valueThousands }) => sum + valueThousands, 0);
}

function balance(a: CodeTrade, b: CodeTrade, year: number): MirrorBalance | null {
  const [first, second] = [a, b].map(({ years }) => years.get(year)?.flows ?? []) as [
    TradeFlow[],
    TradeFlow[],
  ];
  if (first.length === 0 || second.length === 0) return null;
  const exporter = onlyExporter(first) ?? onlyExporter(second);
  const ratio = totalOf(second, exporter) / totalOf(first, exporter);
  return {
    codes: [a.code, b.code],
    sources: [a.terms.sourceId, b.terms.sourceId],
    year,
    ratio,
    exporter,
  };
}

/** Every year in which two sources of world trade hold the same goods: a code, or one and a heading that contains it. */
export function compareMirrors(trades: readonly CodeTrade[]): MirrorBalance[] {
  const world = trades.filter(({ terms }) => terms.market === "world");
  return world.flatMap((a) =>
    world
      .filter((b) => a.terms.sourceId < b.terms.sourceId && sharesGoods(a.code, b.code))
      .flatMap((b) => [...a.years.keys()].flatMap((year) => balance(a, b, year) ?? [])),
  );
}

/** Code-years for which two sources differ by more than a factor of 2. */
export function checkMirrors(balances: readonly MirrorBalance[]): Finding[] {
  return balances
    .filter(({ ratio }) => !(ratio <= TOLERANCE && ratio >= 1 / TOLERANCE))
    .map(({ codes, sources, year, ratio }) => ({
      check: "mirror",
      material: "",
      key: `${sources[0]} ${codes[0]} ${sources[1]} ${codes[1]} ${year}`,
      found: foundNumber(ratio),
      expected: "totals within a factor of 2",
    }));
}
