import { absentImporters } from "#domain/absentImporters.ts";
import { HS_BREAK_YEAR } from "#domain/breaks.ts";
import { gradeOfSum } from "#domain/grade.ts";
import { EU27 } from "#domain/place.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { EntryState } from "#schema/ids.ts";
import { isTradeBreak } from "./choices.ts";
import type { SceneContext } from "./inputs.ts";
import { materialNotes } from "./materialNotes.ts";
import type { Noted } from "./noted.ts";
import type { SceneNote } from "./scene.ts";
import type { SharesInView } from "./shares.ts";

type Values = MessageRef["values"];

function note(kind: SceneNote["kind"], id: string, values: Values = {}): SceneNote {
  return { kind, message: { id: `note.${id}`, values } };
}

/** Places in a state as the source names them: members of the EU by themselves, though it is shown as one. */
function placesIn({ period }: SharesInView, state: EntryState): string[] {
  return period?.places.filter((_, i) => period.states[i] === state) ?? [];
}

function gaps(context: SceneContext, { shares, trade, coverage }: Noted): SceneNote[] {
  const { view } = context;
  const year: MessageValue = { year: view.year };
  const found: SceneNote[] = [];
  if (!shares.held) found.push(note("gap", "no-shares", { year, measure: { measure: view.measure } }));
  if (trade.tables.length === 0) found.push(note("gap", "no-flows", { year }));
  if (trade.fellBackToValue) found.push(note("fallback", "no-mass", { year }));
  if (trade.withoutMassCount > 0) found.push(note("gap", "without-mass", { count: trade.withoutMassCount }));
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

function scopes({ coverage }: Noted): SceneNote[] {
  const byScope = new Map<string, string[]>();
  for (const { scope, completeness, code } of coverage.flows) {
    if (completeness === "partial") byScope.set(scope, [...(byScope.get(scope) ?? []), code]);
  }
  const absent = coverage.flows.filter(({ absentImporters }) => absentImporters !== null);
  return [
    ...[...byScope].map(([scope, codes]) => note("gap", `scope.${scope}`, { codes: { list: codes } })),
    ...absent.map(({ code, absentImporters: importers }) =>
      note("gap", "absent-importers", { code, importers: { list: absentImporters(importers ?? "") } }),
    ),
  ];
}

function codes(context: SceneContext, { coverage, trade }: Noted): SceneNote[] {
  const shared = coverage.flows
    .filter(({ isSpecific }) => !isSpecific)
    .map(({ code, label, sharedWith }) =>
      note("shared-code", sharedWith.length > 0 ? "shared-code" : "wider-code", {
        code,
        label,
        others: { list: sharedWith.map((material) => ({ material })) },
      }),
    );
  const missing = coverage.leftOutCodes.map(({ code }) => code);
  const valuations = new Set(coverage.flows.map(({ valuation }) => valuation));
  const found = [...shared];
  if (missing.length > 0) found.push(note("gap", "left-out-codes", { codes: { list: missing } }));
  if (valuations.size > 1) found.push(note("method", "mixed-valuation"));
  if (trade.market === "eu-imports") found.push(note("method", "eu-customs"));
  if (context.view.partners !== "all") found.push(note("method", "partner-filter"));
  return found;
}

function breaks(context: SceneContext, { shares, choices, trade }: Noted): SceneNote[] {
  const { view } = context;
  const found: SceneNote[] = [];
  const isBreak = choices.timeline.find(({ year }) => year === view.year)?.isBreak ?? false;
  const ofTrade = shares.basis === "trade";
  if (isBreak && !ofTrade) found.push(note("break", "series", { year: { year: view.year } }));
  if (trade.tables.length > 0 && trade.market === "world" && view.year === HS_BREAK_YEAR) {
    found.push(note("break", "hs-revision", { year: { year: HS_BREAK_YEAR } }));
  } else if (isTradeBreak(context, view.year)) {
    found.push(note("break", "trade-codes", { year: { year: view.year } }));
  }
  if (shares.period && shares.period.year === null) found.push(note("method", "assessment"));
  if (shares.entries.some(({ isEstimated }) => isEstimated)) found.push(note("method", "estimated"));
  if (shares.period?.worldTotalIsLowerBound) found.push(note("method", "lower-bound-total"));
  if (shares.held && shares.denominator === "sum-of-places" && !ofTrade)
    found.push(note("method", "sum-of-places"));
  return found;
}

/** What is hidden as weaker than the reader wants to see, what two reports leave open, and where goods only pass through. */
function evidence(context: SceneContext, { shares, trade, totals }: Noted): SceneNote[] {
  const found: SceneNote[] = [];
  const { grade } = context.view;
  const hiddenPlaces = shares.entries.filter(({ state }) => state === "below-grade").length;
  if (grade !== "any" && totals.hiddenCount + hiddenPlaces > 0) {
    found.push(
      note("grade", "below-grade", {
        grade: { message: `grade.${grade}.inline` },
        flows: totals.hiddenCount,
        share: { share: totals.quantity > 0 ? totals.hiddenQuantity / totals.quantity : 0 },
        places: hiddenPlaces,
      }),
    );
  }
  const disputed = trade.flows.filter(({ byGrade }) => gradeOfSum(byGrade) === "disputed").length;
  if (disputed > 0) found.push(note("grade", "disputed", { count: disputed }));
  if (trade.hubs.size > 0) {
    found.push(note("hub", "hubs", { places: { list: [...trade.hubs].sort().map((place) => ({ place })) } }));
  }
  return found;
}

/** Everything a reader must know before quoting: gaps first, then codes, breaks and method. */
export function sceneNotes(context: SceneContext, noted: Noted): SceneNote[] {
  const { view, eu } = context;
  const found = [
    ...gaps(context, noted),
    ...scopes(noted),
    ...codes(context, noted),
    ...evidence(context, noted),
    ...breaks(context, noted),
    ...materialNotes(context, noted),
  ];
  const counted = view.place === null ? null : context.places.countedAs(view.place);
  if (view.place !== null && counted !== null && counted !== view.place) {
    found.push(
      note("fallback", "counted-with", { place: { place: view.place }, parent: { place: counted } }),
    );
  }
  if (eu !== view.eu) found.push(note("fallback", "eu-split"));
  if (noted.trade.unallocatedQuantity > 0) found.push(note("gap", "unallocated"));
  if (eu === "one" && noted.trade.inside.some(({ origin }) => origin === EU27))
    found.push(note("method", "eu-inside"));
  return found;
}
