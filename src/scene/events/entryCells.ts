import { controlStatus, isAfter } from "#domain/events/controlStatus.ts";
import type { TimelineEntry } from "#domain/events/timelineEntries.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { ExportControl } from "#schema/policy.ts";
import { cell, emptyCell } from "../briefing/cell.ts";
import type { BriefingCell } from "../contract/briefing.ts";

const message = (id: string, values: MessageRef["values"] = {}): MessageRef => ({ id, values });

/** Figures of a whole date: year, month and day. */
const DATE_FIGURES = 8;

/** A date as far as it is known, in the order of time. */
export function dateCell(date: string): BriefingCell {
  return cell({ date }, Number(date.replaceAll("-", "").padEnd(DATE_FIGURES, "0")));
}

/** Countries of an event; a rule of the EU or of many names none. */
export function placesCell({ places }: TimelineEntry): BriefingCell {
  if (places.length === 0) return cell({ message: "events.no-country" }, "");
  return cell({ list: places.map((place) => ({ place })) }, places.join(" "));
}

/** The materials that an event names; all where it names none. */
export function materialsCell({ materials }: TimelineEntry): BriefingCell {
  if (materials.length === 0) return cell({ message: "events.all-materials" }, "");
  return cell({ list: materials.map((material) => ({ material })) }, materials.join(" "));
}

/** What is known of a rule, as of the day when it was last seen: a sentence. */
export function ruleSentence(control: ExportControl): MessageRef {
  const { announcedOn, inForceOn, suspendedUntil, lastSeen } = control;
  const date = (iso: string | null): MessageValue => ({ date: iso ?? "" });
  const seen = date(lastSeen);
  switch (controlStatus(control)) {
    case "suspended":
      return message("policy.control.suspension-ended", {
        date: date(announcedOn ?? inForceOn),
        until: date(suspendedUntil),
      });
    case "announced":
      return message("policy.control.announced", { date: date(announcedOn), seen });
    case "scheduled":
      return message("events.state.scheduled", { date: date(inForceOn), seen });
    case "in-force":
      return message("policy.control.in-force", { date: date(inForceOn), seen });
  }
}

const ORDER = ["in-force", "scheduled", "announced", "suspended"] as const;

/**
 * How what began that day stands, as far as is known.
 *
 * @param seen  the latest day or month in which a rule was seen; null where none was
 */
export function stateCell(entry: TimelineEntry, seen: string | null): BriefingCell {
  const { controls, kind, date } = entry;
  const [first] = controls;
  if (first !== undefined)
    return cell(
      { list: controls.map((control) => ({ phrase: ruleSentence(control) })) },
      ORDER.indexOf(controlStatus(first)),
    );
  if (seen !== null && isAfter(date, seen))
    return cell(
      { phrase: message("events.state.scheduled", { date: { date }, seen: { date: seen } }) },
      ORDER.length,
    );
  if (kind === "export-control") return emptyCell("not-known", message("events.remark.no-rule"));
  return emptyCell("not-applicable");
}
