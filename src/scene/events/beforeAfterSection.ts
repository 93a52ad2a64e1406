import {
  type BeforeAndAfter,
  beforeAndAfter,
  type ImportsOfYear,
  yearOf,
} from "#domain/events/beforeAndAfter.ts";
import type { TimelineEntry } from "#domain/events/timelineEntries.ts";
import { isOutsideEu } from "#domain/isOutsideEu.ts";
import { namesMaterial } from "#domain/materialFamily.ts";
import { materialOf } from "#domain/materialOf.ts";
import { placeIndex } from "#domain/place.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import { mapQuery } from "../briefing/mapQuery.ts";
import type { BriefingCell, BriefingColumn, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import type { EventsContext } from "./eventsContext.ts";

const message = (id: string, values: MessageRef["values"] = {}): MessageRef => ({ id, values });

/** How many rows are said as sentences. */
const SAID = 3;

/** Part of imports without a named origin from which it is remarked, 0–1. */
const NOTED = 0.01;

const WHEN = ["before", "during", "after"] as const;

function columnsOf(year: number): readonly BriefingColumn[] {
  return [
    { id: "material", title: message("events.column.materials"), holds: "name", about: null },
    { id: "place", title: message("events.column.origin"), holds: "text", about: null },
    ...WHEN.flatMap((when, index): BriefingColumn[] => {
      const values = { year: { year: year - 1 + index } };
      return [
        { id: when, title: message(`events.column.${when}`, values), holds: "number", about: null },
        { id: `${when}-share`, title: message("events.column.share", values), holds: "number", about: null },
      ];
    }),
  ];
}

/** The map of the year, by the trade that the figures are from; null where it has none of the year. */
function mapOf(
  { manifest }: EventsContext,
  { materials, trade }: BeforeAndAfter,
  year: number,
): string | null {
  const [material = ""] = materials;
  const listed = materialOf(manifest, material);
  const byCustoms = trade?.market === "eu-imports";
  const years = byCustoms ? listed.euImportYears : listed.flowYears;
  if (!years.some((held) => held.year === year)) return null;
  return mapQuery(manifest, listed, "imports", { year, trade: byCustoms ? "eu-customs" : "world" });
}

function yearCells(
  context: EventsContext,
  row: BeforeAndAfter,
  { year, value, share, unnamed, isTooEarly, isPartial }: ImportsOfYear,
): readonly BriefingCell[] {
  const { trade } = row;
  const leadsTo = mapOf(context, row, year);
  if (trade === null) {
    const remark = message("events.remark.no-trade");
    return [emptyCell("not-known", remark), emptyCell("not-known", remark)];
  }
  if (isTooEarly) return [emptyCell("too-early"), emptyCell("too-early")];
  const { sourceIds, unit } = trade;
  const remark = isPartial ? message("events.remark.partial") : null;
  const isLeast = unnamed !== null && unnamed >= NOTED;
  return [
    value === null
      ? emptyCell("not-known", remark, { leadsTo })
      : cell({ amount: { unit, value } }, value, { leadsTo, remark, sourceIds }),
    share === null
      ? emptyCell("not-known")
      : shareCell(share, { sourceIds, remark: isLeast ? message("events.remark.unnamed") : null }),
  ];
}

function rowOf(context: EventsContext, entry: TimelineEntry, row: BeforeAndAfter): BriefingRow {
  const { materials, place, imports } = row;
  const year = yearOf(entry.date);
  const nothing = (of: number): ImportsOfYear => ({
    year: of,
    value: null,
    share: null,
    unnamed: null,
    isTooEarly: false,
    isPartial: false,
  });
  const years = imports ?? [nothing(year - 1), nothing(year), nothing(year + 1)];
  return {
    id: `${materials.join("+")}.${place}`,
    cells: [
      cell({ list: materials.map((material) => ({ material })) }, materials.join(" ")),
      cell({ place }, place),
      ...years.flatMap((each) => yearCells(context, row, each)),
    ],
  };
}

/** A row as a sentence; null where the year before or the year after is not known. */
function sentenceOf({ materials, place, imports, trade }: BeforeAndAfter): MessageRef | null {
  if (imports === null || trade === null) return null;
  const { unit } = trade;
  const [before, , after] = imports;
  if (before.value === null || after.value === null || before.share === null || after.share === null)
    return null;
  return message("events.says.before-after", {
    material: { list: materials.map((material) => ({ material })) },
    place: { place },
    before: { amount: { unit, value: before.value } },
    beforeShare: { share: before.share },
    beforeYear: { year: before.year },
    after: { amount: { unit, value: after.value } },
    afterShare: { share: after.share },
    afterYear: { year: after.year },
  });
}

/** What the rows say: the largest as sentences, or why there are none. */
function saysOf(
  entry: TimelineEntry,
  rows: readonly BeforeAndAfter[],
  hasCountry: boolean,
): readonly MessageRef[] {
  if (!hasCountry) return [message("events.says.no-country")];
  const sentences = rows.flatMap((row) => sentenceOf(row) ?? []).slice(0, SAID);
  if (sentences.length > 0) return sentences;
  const year = yearOf(entry.date) + 1;
  const isTooEarly = rows.some(({ imports }) => imports?.[2].isTooEarly);
  return [message(isTooEarly ? "events.says.too-early" : "events.says.not-known", { year: { year } })];
}

/** What the EU imported from the countries of an event before and after it; the material that is asked for first. */
export function beforeAfterSection(context: EventsContext, entry: TimelineEntry): BriefingSection {
  const index = placeIndex(context.manifest);
  const { about } = context.document;
  const isAbout = ({ materials }: BeforeAndAfter) => about !== null && namesMaterial(materials, about);
  const rows = beforeAndAfter(entry, context.digest.materials, index).toSorted(
    (a, b) => Number(isAbout(b)) - Number(isAbout(a)),
  );
  const hasCountry = entry.places.some((place) => isOutsideEu(index, place));
  return {
    id: "before-after",
    title: message("events.before-after"),
    says: [...saysOf(entry, rows, hasCountry), ...(hasCountry ? [message("events.says.side-by-side")] : [])],
    table:
      rows.length === 0
        ? null
        : {
            columns: columnsOf(yearOf(entry.date)),
            rows: rows.map((row) => rowOf(context, entry, row)),
            order: null,
          },
    notes: hasCountry ? [message("events.note.imports")] : [],
  };
}
