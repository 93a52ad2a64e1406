import type { TimelineEntry } from "#domain/events/timelineEntries.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { cell } from "../briefing/cell.ts";
import type { BriefingColumn, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { dateCell, materialsCell, placesCell, stateCell } from "./entryCells.ts";
import type { EventsContext } from "./eventsContext.ts";

const message = (id: string, values: MessageRef["values"] = {}): MessageRef => ({ id, values });

const COLUMNS: readonly BriefingColumn[] = [
  { id: "date", title: message("events.column.date"), holds: "text", about: null },
  { id: "what", title: message("events.column.what"), holds: "name", about: null },
  { id: "kind", title: message("events.column.kind"), holds: "text", about: null },
  { id: "places", title: message("events.column.places"), holds: "text", about: null },
  { id: "materials", title: message("events.column.materials"), holds: "text", about: null },
  {
    id: "state",
    title: message("events.column.state"),
    holds: "text",
    about: message("events.column.state.about"),
  },
];

function rowOf(entry: TimelineEntry, { queryOf, seen, document }: EventsContext): BriefingRow {
  return {
    id: entry.id,
    cells: [
      dateCell(entry.date),
      cell({ english: entry.title }, entry.title, { leadsTo: queryOf({ ...document, event: entry.id }) }),
      cell({ message: `events.kind.${entry.kind}` }, entry.kind),
      placesCell(entry),
      materialsCell(entry),
      stateCell(entry, seen),
    ],
  };
}

/** All that is asked for, the newest first. */
export function timelineSection(context: EventsContext): BriefingSection {
  const { entries, further, document } = context;
  return {
    id: "timeline",
    title: message("events.timeline"),
    says: [
      ...(entries.length === 0 ? [message("events.none")] : []),
      ...(document.about === null || further === 0 ? [] : [message("events.further", { count: further })]),
    ],
    table: {
      columns: COLUMNS,
      rows: entries.map((entry) => rowOf(entry, context)),
      order: { column: "date", direction: "descending" },
    },
    notes: [message("events.note.english")],
  };
}
