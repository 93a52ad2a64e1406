import { describe, expect, test } from "vitest";
import { scopeOf } from "#schema/coverageScope.ts";
import { methodOf } from "#schema/tradeMethod.ts";
import { checkConfidentialReporters } from "../../../../data/pipeline/checks/checkConfidentialReporters.ts";
import { checkLicences, sourcesToConfirm } from "../../../../data/pipeline/checks/checkLicences.ts";
import { checkShareSums } from "../../../../data/pipeline/checks/checkShareSums.ts";
import { checkWorldTotals } from "../../../../data/pipeline/checks/checkWorldTotals.ts";
import { checkMirrors, compareMirrors } from "../../../../data/pipeline/checks/compareMirrors.ts";
import { type Finding, type KnownOddity, settleFindings } from "../../../../data/pipeline/checks/finding.ts";
import type { CodeTrade, TradeFlow } from "../../../../data/pipeline/join/trade.ts";
import type { Dossier, SharePeriod, ShareSeries } from "../../../../src/schema/dossier.ts";
import { aPeriod, COBALT, MANIFEST } from "../../../fixtures/smallWorld.ts";

function dossier(period: SharePeriod, changes: Partial<ShareSeries> = {}): Dossier {
  const [series] = COBALT.shares;
  return { ...COBALT, shares: [{ ...series!, periods: [period], ...changes }] };
}

describe("world totals", () => {
  const found = (period: SharePeriod) => checkWorldTotals(dossier(period));

  test("pass within 3 % of the sum of places and other countries", () => {
    expect(found(aPeriod({ COD: 750, CUB: 220 }))).toEqual([]);
    expect(found(aPeriod({ COD: 800, CUB: 230 }))).toEqual([]);
    expect(found(aPeriod({ COD: 750 }, { otherCountries: 240 }))).toEqual([]);
  });

  test("fail where places and other countries miss them by more, above or below", () => {
    expect(found(aPeriod({ COD: 7500, CUB: 220 }))).toMatchObject([
      { check: "world-total", material: "cobalt", key: "extraction 2024", found: "7.72" },
    ]);
    expect(found(aPeriod({ COD: 750 }, { otherCountries: 200 }))).toMatchObject([{ found: "0.95" }]);
  });

  test("may be exceeded where they are lower bounds, and no more than that", () => {
    const isBound = { worldTotalIsLowerBound: true };
    expect(found(aPeriod({ COD: 1200 }, isBound))).toEqual([]);
    expect(found(aPeriod({ COD: 500 }, isBound))).toHaveLength(1);
  });

  test("have nothing to be compared with where no place has a figure, and where none is published", () => {
    expect(found(aPeriod({}))).toEqual([]);
    expect(found(aPeriod({ COD: 5 }, { worldTotal: null }))).toEqual([]);
  });
});

describe("published shares", () => {
  const found = (shares: Record<string, number>, measure: ShareSeries["measure"]) =>
    checkShareSums(
      dossier(aPeriod(shares, { year: null, unit: "share" }), { basis: "published-share", measure }),
    );

  test("pass where they add up to about one, and for suppliers of the EU from 0.7", () => {
    expect(found({ CHN: 0.9, COD: 0.08 }, "processing")).toEqual([]);
    expect(found({ CHN: 0.6, COD: 0.15 }, "eu-sourcing")).toEqual([]);
  });

  test("fail where they do not", () => {
    expect(found({ CHN: 0.9, COD: 0.06 }, "processing")).toMatchObject([
      { check: "share-sum", found: "0.96" },
    ]);
    expect(found({ CHN: 0.9, COD: 0.14 }, "processing")).toMatchObject([{ found: "1.04" }]);
    expect(found({ CHN: 0.6, COD: 0.05 }, "eu-sourcing")).toMatchObject([{ found: "0.65" }]);
  });
});

function trade(sourceId: string, code: string, values: Record<string, number>): CodeTrade {
  const flows = Object.entries(values).map(
    ([origin, valueThousands]): TradeFlow => ({ origin, destination: "DEU", valueThousands, tonnes: null }),
  );
  const terms = {
    sourceId,
    market: "world",
    method: methodOf({ sourceId, market: "world" }),
    currency: "USD",
    valuation: "FOB",
    defaultScope: scopeOf("complete"),
  } as const;
  const [coverage] = COBALT.flows[0]!.coverage;
  return {
    terms,
    family: sourceId,
    system: "HS6",
    code,
    years: new Map([[2023, { year: 2023, flows, coverage: coverage!, unrouted: [] }]]),
  };
}

describe("mirror balances", () => {
  const found = (...trades: CodeTrade[]) => checkMirrors(compareMirrors(trades));

  test("pass where two sources agree within a factor of 2, also of a heading and a code in it", () => {
    expect(found(trade("baci", "810520", { COD: 100 }), trade("comtrade", "810520", { COD: 190 }))).toEqual(
      [],
    );
    expect(found(trade("baci", "8105", { COD: 100 }), trade("comtrade", "810520", { COD: 60 }))).toEqual([]);
  });

  test("fail where they do not", () => {
    const [finding, ...more] = found(
      trade("comtrade", "810520", { COD: 210 }),
      trade("baci", "810520", { COD: 100 }),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ key: "baci 810520 comtrade 810520 2023", found: "2.1" });
  });

  test("compare one exporter where a source has only that one", () => {
    const china = trade("comtrade", "250410", { CHN: 90 });
    expect(found(trade("baci", "2504", { CHN: 100, MDG: 500 }), china)).toEqual([]);
    expect(found(trade("baci", "2504", { CHN: 300, MDG: 1 }), china)).toHaveLength(1);
  });

  test("are not taken of codes that share no goods", () => {
    expect(
      compareMirrors([trade("baci", "810520", { COD: 1 }), trade("comtrade", "260500", { COD: 9 })]),
    ).toEqual([]);
  });
});

test("an importer that is said never to report fails where it has reported", () => {
  const reporters = [{ family: "comtrade", code: "810520", importer: "DEU" }];
  expect(checkConfidentialReporters(reporters, [trade("comtrade", "260500", { COD: 1 })])).toEqual([]);
  expect(checkConfidentialReporters(reporters, [trade("comtrade", "810520", { COD: 1 })])).toMatchObject([
    { check: "confidential", key: "810520 DEU 2023" },
  ]);
});

describe("licences", () => {
  const [source] = MANIFEST.sources;
  const listed = (allowed: "yes" | "confirm" | "no") => [
    { text: source!.licence, id: "cc-by-4.0", allowed, needsAttribution: true },
  ];

  test("pass where the list allows them, or allows them once confirmed", () => {
    expect(checkLicences([source!], listed("yes"))).toEqual([]);
    expect(checkLicences([source!], listed("confirm"))).toEqual([]);
    expect(sourcesToConfirm([source!], listed("yes"))).toEqual([]);
    expect(sourcesToConfirm([source!], listed("confirm"))).toEqual([source]);
  });

  test("fail where the list forbids them or does not know them", () => {
    expect(checkLicences([source!], listed("no"))).toMatchObject([
      { check: "licence", found: "not allowed" },
    ]);
    expect(checkLicences([{ ...source!, licence: "CC BY 4.1" }], listed("yes"))).toMatchObject([
      { found: "unknown" },
    ]);
  });
});

describe("known oddities", () => {
  const finding: Finding = {
    check: "share-sum",
    material: "nickel",
    key: "extraction-assessment",
    found: "0.909",
    expected: "more",
  };
  const { expected: _, ...rest } = finding;
  const oddity: KnownOddity = { ...rest, reason: "The study's annex" };

  test("let their finding pass, with the reason", () => {
    expect(settleFindings([finding], [oddity], true)).toEqual({ errors: [], known: [oddity] });
  });

  test("fail a new finding, and one whose figure has changed", () => {
    expect(settleFindings([finding], [], true).errors).toEqual([
      expect.stringContaining("0.909 - expected more"),
    ]);
    expect(settleFindings([{ ...finding, found: "0.5" }], [oddity], true).errors).toHaveLength(2);
  });

  test("fail themselves where nothing calls for them any more, unless sources are left out", () => {
    expect(settleFindings([], [oddity], true).errors).toEqual([expect.stringContaining("remove or correct")]);
    expect(settleFindings([], [oddity], false).errors).toEqual([]);
  });
});
