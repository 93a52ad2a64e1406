import type { TimelineEntry } from "#domain/events/timelineEntries.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import { cell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { dateCell, materialsCell, placesCell, ruleSentence } from "./entryCells.ts";

const message = (id: string, values: MessageRef["values"] = {}): MessageRef => ({ id, values });

/** A fact of the event: what it is called, what is known, and a remark on it. */
function fact(id: string, name: MessageValue, known: BriefingCell): BriefingRow {
  return { id, cells: [cell(name, id), known] };
}

/** Rules of an event: what each asks, and how it stood when last seen. */
function ruleRows({ controls }: TimelineEntry): readonly BriefingRow[] {
  return controls.flatMap((control) => [
    fact(control.id, { english: control.instrument }, cell({ phrase: ruleSentence(control) }, control.id)),
    fact(`${control.id}.measure`, { message: "events.fact.asks" }, cell({ english: control.measure }, null)),
    ...(control.targets.length === 0
      ? []
      : [
          fact(
            `${control.id}.targets`,
            { message: "events.fact.targets" },
            cell({ list: control.targets.map((place) => ({ place })) }, null),
          ),
        ]),
  ]);
}

/** What is known of one event. */
export function chosenSection(entry: TimelineEntry): BriefingSection {
  return {
    id: "event",
    title: message("events.chosen", { date: { date: entry.date } }),
    says: [],
    table: {
      columns: [
        { id: "fact", title: message("events.column.fact"), holds: "name", about: null },
        { id: "known", title: message("events.column.known"), holds: "text", about: null },
      ],
      rows: [
        fact("what", { message: "events.column.what" }, cell({ english: entry.title }, null)),
        fact("date", { message: "events.column.date" }, dateCell(entry.date)),
        fact("kind", { message: "events.column.kind" }, cell({ message: `events.kind.${entry.kind}` }, null)),
        fact("places", { message: "events.column.places" }, placesCell(entry)),
        fact("materials", { message: "events.column.materials" }, materialsCell(entry)),
        fact("summary", { message: "events.fact.summary" }, cell({ english: entry.summary }, null)),
        ...ruleRows(entry),
      ],
      order: null,
    },
    notes: [],
  };
}
