import { HS_BREAK_YEAR } from "#domain/coverage/breaks.ts";
import { missingPart, TRIVIAL_PART } from "#domain/coverage/missingPart.ts";
import { gradeOfSum } from "#domain/grade.ts";
import { EU27 } from "#domain/place.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import { type ScopeId, scopeOf } from "#schema/coverageScope.ts";
import type { EntryState } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneNote } from "../contract/scene.ts";
import { missingCodes } from "../evidence/coverage.ts";
import { isTradeBreak } from "../map/choices.ts";
import type { ShownSupply } from "../map/shownSupply.ts";
import { materialNotes } from "./materialNotes.ts";
import type { Noted } from "./noted.ts";

type Values = MessageRef["values"];

function note(kind: SceneNote["kind"], id: string, values: Values = {}): SceneNote {
  return { kind, message: { id: `note.${id}`, values } };
}

/** Places in a state as the source names them: members of the EU by themselves, though it is shown as one. */
function placesIn({ period }: ShownSupply, state: EntryState): string[] {
  return period?.places.filter((_, i) => period.states[i] === state) ?? [];
}

function gaps(context: SceneContext, { shares, trade, coverage }: Noted): SceneNote[] {
  const { question } = context;
  const year: MessageValue = { year: question.year };
  const found: SceneNote[] = [];
  if (!shares.held) found.push(note("gap", "no-shares", { year, measure: { measure: question.measure } }));
  if (trade.whyNoMass === "no-weights") found.push(note("fallback", "no-mass", { year }));
  if (trade.whyNoMass === "too-few-weights")
    found.push(note("fallback", "too-few-weights", { share: { share: trade.weightlessShare } }));
  if (trade.whyNoMass === null && trade.withoutMassCount > 0)
    found.push(
      note("gap", "without-mass", {
        count: trade.withoutMassCount,
        share: { share: trade.weightlessShare },
      }),
    );
  for (const state of ["withheld", "not-available"] as const) {
    const silent = placesIn(shares, state);
    if (silent.length > 0) {
      found.push(note("gap", state, { places: { list: silent.map((place) => ({ place })) } }));
    }
  }
  if (coverage.excludedFamilies.length > 0) {
    found.push(
      note("gap", "excluded", {
        families: { list: coverage.excludedFamilies.map((id) => ({ message: `family.${id}` })) },
      }),
    );
  }
  return found;
}

/** What the tables in view lack where it is more than a trifle: codes, parts of codes, importers. */
function scopes({ coverage, trade }: Noted): SceneNote[] {
  const found: SceneNote[] = [];
  const codes = missingCodes(coverage, trade);
  if (codes.length > 0)
    found.push(
      note("gap", "left-out-codes", {
        codes: { list: codes.map(({ code, label }) => `${label} (${code})`) },
      }),
    );
  const unknown = new Map<ScopeId, string[]>();
  for (const held of coverage.flows) {
    const missing = missingPart({ ...held, scope: scopeOf(held.scope) });
    const { code, scope } = held;
    if (missing === null) unknown.set(scope, [...(unknown.get(scope) ?? []), code]);
    else if (held.market === "eu-imports" && missing >= TRIVIAL_PART)
      found.push(note("gap", "customs-part", { code, share: { share: 1 - missing } }));
    else if (missing >= TRIVIAL_PART) {
      const silent = held.absentImporters ?? [];
      found.push(
        note("gap", "missing-part", {
          code,
          share: { share: missing },
          silent: silent.length > 0 ? "some" : "none",
          importers: { list: silent },
        }),
      );
    }
  }
  for (const [scope, list] of unknown)
    found.push(note("gap", `scope.${scope}`, { count: list.length, codes: { list } }));
  return found;
}

/** What part of the trade in view is with partners that no flow names, where it is more than a trifle. */
function unrouted({ trade, totals }: Noted): SceneNote[] {
  const part =
    totals.quantity > 0 ? (trade.unallocatedQuantity - trade.historicQuantity) / totals.quantity : 0;
  return [
    ...(part >= TRIVIAL_PART ? [note("gap", "unrouted", { share: { share: part } })] : []),
    ...(trade.historicQuantity > totals.quantity * TRIVIAL_PART ? [note("gap", "unallocated")] : []),
  ];
}

function codes(context: SceneContext, { coverage, trade }: Noted): SceneNote[] {
  // A basket is named by what is in it; a code or a form that a reader has chosen is explained.
  const shared = coverage.flows
    .filter(({ isSpecific }) => !isSpecific && trade.goods.kind !== "basket")
    .map(({ code, label, sharedWith }) =>
      note("shared-code", sharedWith.length > 0 ? "shared-code" : "wider-code", {
        code,
        label,
        others: { list: sharedWith.map((material) => ({ material })) },
      }),
    );
  const found = [...shared];
  if (trade.market === "eu-imports" && coverage.flows.some(({ market }) => market === "eu-total"))
    found.push(note("method", "eu-total"));
  if (context.filters.partners !== "all") found.push(note("fallback", "partner-filter"));
  return found;
}

function breaks(context: SceneContext, { shares, choices, trade }: Noted): SceneNote[] {
  const { question } = context;
  const found: SceneNote[] = [];
  const ofTrade = shares.basis === "trade";
  const isBreak = choices.timeline.find(({ year }) => year === question.year)?.isBreak ?? false;
  if (isBreak && !ofTrade) found.push(...seriesBreak(context, shares));
  const isWorld = trade.tables.length > 0 && trade.market === "world";
  if (isWorld && question.year === HS_BREAK_YEAR) {
    found.push(note("break", "hs-revision", { year: { year: HS_BREAK_YEAR } }));
  } else if ((ofTrade || isWorld) && isTradeBreak(context, question.year)) {
    found.push(note("break", "trade-codes", { year: { year: question.year } }));
  }
  if (shares.period?.worldTotalIsLowerBound) found.push(note("method", "lower-bound-total"));
  else if (shares.held && shares.denominator === "sum-of-places" && !ofTrade)
    found.push(note("method", "sum-of-places"));
  return found;
}

/** Publishers whose editions revise the first estimate of a year, which they print the year after it. */
const REVISING_FAMILY = "usgs-mcs";

function isRevised({ sources }: Manifest, year: number, sourceId: string | undefined): boolean {
  const source = sources.find(({ id }) => id === sourceId);
  return source?.family === REVISING_FAMILY && (source.year ?? 0) >= year + 2;
}

/** Which two sources the years on both sides of a break are from, or what they count. */
function seriesBreak({ manifest, question }: SceneContext, { series, period }: ShownSupply): SceneNote[] {
  const before = series?.periods.filter(({ year }) => year !== null && year < question.year).at(-1);
  if (before === undefined || before.year === null || period === null) return [];
  const nameOf = (id: string | undefined): string => {
    const source = manifest.sources.find((candidate) => candidate.id === id);
    return source?.edition ?? "";
  };
  return [
    note("break", "series", {
      year: { year: question.year },
      before: { year: before.year },
      revised: isRevised(manifest, question.year, period.sourceIds[0]) ? "yes" : "no",
      source: nameOf(period.sourceIds[0]),
      sourceBefore: nameOf(before.sourceIds[0]),
      counts: period.product === before.product ? "same" : "other",
      product: period.product,
      productBefore: before.product,
    }),
  ];
}

/** What is hidden as weaker than the reader wants to see, what two reports leave open, and where goods only pass through. */
function evidence(context: SceneContext, { shares, trade, totals }: Noted): SceneNote[] {
  const found: SceneNote[] = [];
  const { grade } = context.filters;
  const hiddenPlaces = shares.entries.filter(({ state }) => state === "below-grade").length;
  if (grade !== "any" && totals.hiddenCount + hiddenPlaces > 0) {
    found.push(
      note("fallback", "below-grade", {
        grade: { message: `grade.${grade}.inline` },
        flows: totals.hiddenCount,
        share: { share: totals.quantity > 0 ? totals.hiddenQuantity / totals.quantity : 0 },
        places: hiddenPlaces,
      }),
    );
  }
  const disputed = trade.flows.filter(({ byGrade }) => gradeOfSum(byGrade) === "disputed");
  const inDispute = disputed.reduce((sum, { quantity }) => sum + quantity, 0);
  if (inDispute >= totals.quantity * TRIVIAL_PART && disputed.length > 0)
    found.push(note("grade", "disputed", { count: disputed.length }));
  if (trade.hubs.size > 0) {
    found.push(note("hub", "hubs", { places: { list: [...trade.hubs].sort().map((place) => ({ place })) } }));
  }
  return found;
}

/** Everything a reader must know before quoting: gaps first, then codes, breaks and method. */
export function sceneNotes(context: SceneContext, noted: Noted): SceneNote[] {
  const { question, isEuSplit } = context;
  const found = [
    ...gaps(context, noted),
    ...scopes(noted),
    ...unrouted(noted),
    ...codes(context, noted),
    ...evidence(context, noted),
    ...breaks(context, noted),
    ...materialNotes(context, noted),
  ];
  const counted = question.place === null ? null : context.places.countedAs(question.place);
  if (question.place !== null && counted !== null && counted !== question.place) {
    found.push(
      note("fallback", "counted-with", { place: { place: question.place }, parent: { place: counted } }),
    );
  }
  if (isEuSplit) found.push(note("fallback", "eu-split"));
  if (
    question.eu === "one" &&
    question.measure === "exports" &&
    noted.trade.inside.some(({ origin }) => origin === EU27)
  )
    found.push(note("method", "eu-inside"));
  return found;
}
